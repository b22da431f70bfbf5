import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readAdapter } from '../../../../lib/helpdesk/adapter/read-adapter.ts';
import { DOCUMENTS, toDocuments } from '../../../helpdesks/adapters/documents.ts';

const written = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(name, DOCUMENTS), 'utf8'));
const documents = [...toDocuments()];

test.each(documents)('%s says what the code says', (name, document) => {
  const hint = 'To write it anew: node tests/helpdesks/adapters/documents.ts';
  expect(written(name), hint).toEqual(document);
});

test.each(readdirSync(DOCUMENTS).filter((name) => name !== 'adapter.schema.json'))(
  '%s can be imported as it stands',
  (name) => {
    expect(readAdapter(written(name))).toMatchObject({ ok: true });
  },
);
