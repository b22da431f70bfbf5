// Writes docs/samples: `node tests/seeds/sample-file.ts`. A test holds the file against what is made now.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toAgentExport } from '../../lib/files/agent-export.ts';
import { makeFiles, nameOfZip } from '../../lib/files/make-files.ts';
import { type FileMade, toZip } from '../../lib/files/zip.ts';
import { weeksBetween } from '../../lib/stats/iso-week.ts';
import { countersOf, LAST_DAY, sampleContacts } from './contacts.ts';

export const SAMPLES = join(import.meta.dirname, '../../docs/samples');

export async function sampleFile(): Promise<FileMade> {
  const counters = countersOf(sampleContacts(7, 240));
  const source = { counters, contacts: null, findTicket: () => null, notebookId: 'a sample' };
  const { wish } = await toAgentExport(source, {
    weeks: weeksBetween('2026-01-01', LAST_DAY, 8),
    secret: { kind: 'team', value: '0123456789abcdef0123456789abcdef' },
    consent: false,
    app: '0.1.0',
  });
  return { name: nameOfZip(wish), bytes: toZip(await makeFiles(wish)) };
}

if (import.meta.main) {
  const { name, bytes } = await sampleFile();
  mkdirSync(SAMPLES, { recursive: true });
  writeFileSync(join(SAMPLES, name), bytes);
}
