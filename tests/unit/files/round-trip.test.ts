import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, expect, test } from 'vitest';
import { toAgentExport } from '../../../lib/files/agent-export.ts';
import { makeFiles, nameOfZip, toTables } from '../../../lib/files/make-files.ts';
import { readTeamFile } from '../../../lib/files/read-team-file.ts';
import { toZip } from '../../../lib/files/zip.ts';
import { weeksBetween } from '../../../lib/stats/iso-week.ts';
import { countersOf, sampleContacts } from '../../seeds/contacts.ts';
import { plain, query, readCsv, readParquet, readXlsx } from '../../warehouse/read-back.ts';

const weeks = weeksBetween('2026-09-28', '2026-11-22');
const contacts = sampleContacts(1, 400);
const source = {
  counters: countersOf(contacts),
  contacts,
  findTicket: (uid: string) => `acme.zendesk.com/${uid}`,
  notebookId: 'a notebook',
};
const secret = { kind: 'team' as const, value: '0123456789abcdef0123456789abcdef' };
const { wish } = await toAgentExport(source, { weeks, secret, consent: true, app: '1.0.0' });
const files = new Map((await makeFiles(wish)).map(({ name, bytes }) => [name, bytes]));
const folder = mkdtempSync(join(tmpdir(), 'five-moments-files-'));
afterAll(() => rmSync(folder, { recursive: true }));

const bytesOf = (name: string) => {
  const bytes = files.get(name);
  if (!bytes) throw new Error(`no ${name}`);
  return bytes;
};

test.each((await toTables(wish)).map((table) => [table.name, table] as const))(
  '%s reads the same from CSV and XLSX',
  async (name, table) => {
    expect(table.rows.length).toBeGreaterThan(name === 'promises' ? -1 : 0);
    expect(readCsv(bytesOf(`${name}.csv`), table)).toEqual(plain(table));
    expect(await readXlsx(bytesOf('stats.xlsx'), table)).toEqual(plain(table));
  },
);

test('ratings read the same from Parquet, and DuckDB sees the same in all three', async () => {
  const table = (await toTables(wish)).find(({ name }) => name === 'ratings');
  if (!table) throw new Error('no ratings');
  expect(await readParquet(bytesOf('ratings.parquet'), table)).toEqual(plain(table));
  const at = (name: string) => {
    writeFileSync(join(folder, name), bytesOf(name));
    return join(folder, name);
  };
  const select = `select contributor_id, contact_id, revision, deleted, day::varchar, iso_week, moment,
    rating::int, not_applicable, rater, causes, iqs_like_pct_not_comparable::double from`;
  const csv = await query(`${select} read_csv('${at('ratings.csv')}') order by all`);
  const parquet = await query(`${select} read_parquet('${at('ratings.parquet')}') order by all`);
  expect(csv).toHaveLength(table.rows.length);
  expect(parquet).toEqual(csv);
});

test('JSON reads back as what was written', async () => {
  const read = await readTeamFile('stats.json', bytesOf('stats.json'), '2026-W47');
  expect(read).toEqual({ ok: true, data: wish.data });
});

test('the archive reads back, and its manifest has the checksum of each file', async () => {
  const zip = toZip([...files].map(([name, bytes]) => ({ name, bytes })));
  expect(nameOfZip(wish)).toBe('team-stats-2026-W40_2026-W47.zip');
  expect(await readTeamFile('x.zip', zip, '2026-W47')).toEqual({ ok: true, data: wish.data });
  const inside = unzipSync(zip);
  const manifest = JSON.parse(new TextDecoder().decode(inside['manifest.json']));
  for (const { name, sha256, bytes } of manifest.files) {
    const data = inside[name];
    if (!data) throw new Error(`no ${name}`);
    const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(data));
    expect(Buffer.from(digest).toString('hex')).toBe(sha256);
    expect(data.length).toBe(bytes);
  }
  expect(Object.keys(inside).sort()).toEqual([...files.keys()].sort());
  expect(manifest).toMatchObject({ holds: 'rows', secret: { kind: 'team' } });
});

test('the same figures make the same bytes, with nothing of the hour they were made at', async () => {
  const again = await makeFiles(wish);
  expect(toZip(again)).toEqual(toZip([...files].map(([name, bytes]) => ({ name, bytes }))));
});

test('no file holds a secret, an id of the notebook, a time of day or a ticket', () => {
  const words = [secret.value, 'a notebook', 'contact-1-', 'ticket-1-', 'acme', 'host', 'Vienna'];
  for (const [name, bytes] of files) {
    const texts = name.endsWith('.xlsx')
      ? Object.values(unzipSync(bytes)).map((part) => new TextDecoder().decode(part))
      : [new TextDecoder().decode(bytes)];
    for (const text of texts) {
      for (const word of words) expect(text.includes(word), `${word} in ${name}`).toBe(false);
      if (!name.endsWith('.parquet')) expect(text).not.toMatch(/\d{4}-\d\d-\d\d[T ]\d\d:\d\d/);
    }
  }
});
