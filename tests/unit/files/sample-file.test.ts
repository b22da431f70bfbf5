import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readTeamFile } from '../../../lib/files/read-team-file.ts';
import { SAMPLES, sampleFile } from '../../seeds/sample-file.ts';

test('the sample in docs is what is made now, and reads', async () => {
  const { name, bytes } = await sampleFile();
  const kept = new Uint8Array(readFileSync(join(SAMPLES, name)));
  const [now, then] = [unzipSync(bytes), unzipSync(kept)];
  expect(Object.keys(then).sort()).toEqual(Object.keys(now).sort());
  for (const file of Object.keys(now).filter((one) => /\.(csv|json)$/.test(one))) {
    // The workbook, and with it its checksum, may differ where another zlib packs it.
    if (file === 'manifest.json') continue;
    expect(new TextDecoder().decode(then[file]), file).toBe(new TextDecoder().decode(now[file]));
  }
  expect((await readTeamFile(name, kept, '2026-W47')).ok).toBe(true);
});
