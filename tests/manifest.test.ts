import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from './architecture.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));

// A permission that grows is a promise that changes: edit the golden file only with a reason that
// stands in CHANGELOG.md.
test.each(['chrome', 'firefox'])('the manifest for %s is the golden one', (browser) => {
  expect(read(`.output/${browser}-mv3/manifest.json`)).toEqual(
    read(`tests/golden/manifest.${browser}.json`),
  );
});
