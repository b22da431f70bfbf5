import { writeFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { ADAPTERS } from '../../../lib/helpdesk/adapter/adapters.ts';
import { adapter } from '../../../lib/helpdesk/adapter/schema.ts';

/** Where the documents stand: the format, and the bundled adapters as anybody may start from them. */
export const DOCUMENTS = new URL('../../../docs/adapters/', import.meta.url);

/** What each document says, by file name. */
export function toDocuments(): ReadonlyMap<string, unknown> {
  const documents = new Map<string, unknown>([['adapter.schema.json', toFormat()]]);
  for (const one of ADAPTERS) {
    documents.set(`${one.id}.json`, { $schema: './adapter.schema.json', ...one });
  }
  return documents;
}

function toFormat(): unknown {
  const format = z.toJSONSchema(adapter, { target: 'draft-2020-12' });
  return {
    ...format,
    title: 'How a helpdesk is read',
    properties: { $schema: { type: 'string' }, ...format.properties },
  };
}

/** Writes them all anew; `biome check --write docs/adapters` gives them their shape. */
if (import.meta.main) {
  for (const [name, document] of toDocuments()) {
    writeFileSync(new URL(name, DOCUMENTS), `${JSON.stringify(document, null, 2)}\n`);
  }
}
