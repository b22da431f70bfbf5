import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { toAgentExport } from '../../../lib/files/agent-export.ts';
import { makeFiles } from '../../../lib/files/make-files.ts';
import { MOST_BYTES, readTeamFile } from '../../../lib/files/read-team-file.ts';
import { findTeamSecret, writeTeamSecret } from '../../../lib/files/team-secret.ts';
import { unzip } from '../../../lib/files/unzip.ts';
import { toZip } from '../../../lib/files/zip.ts';
import { countersOf, sampleContacts } from '../../seeds/contacts.ts';

const WEEK = '2026-W47';
const contacts = sampleContacts(5, 60);
const { wish } = await toAgentExport(
  { counters: countersOf(contacts), contacts, findTicket: () => null, notebookId: 'n' },
  {
    weeks: ['2026-W40', '2026-W41', '2026-W42'],
    secret: { kind: 'local', value: '0'.repeat(32) },
    consent: false,
    app: '1.0.0',
  },
);
const files = await makeFiles(wish);
const zip = toZip(files);
const stats = files.find(({ name }) => name === 'stats.json');
if (!stats) throw new Error('no stats');
const json = JSON.parse(new TextDecoder().decode(stats.bytes));

const bytesOf = (value: unknown) =>
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));
const problemOf = async (name: string, bytes: Uint8Array<ArrayBuffer>, week = WEEK) => {
  const read = await readTeamFile(name, bytes, week);
  return read.ok ? null : read.problem;
};
const packed = (entries: Record<string, Uint8Array>) => new Uint8Array(zipSync(entries));

test('cut off anywhere, it is refused and never thrown over', async () => {
  for (let length = 0; length < zip.length; length += 241) {
    expect(await problemOf('x.zip', zip.slice(0, length))).not.toBeNull();
  }
  for (let length = 0; length < stats.bytes.length - 2; length += 331) {
    const problem = await problemOf('stats.json', stats.bytes.slice(0, length));
    expect(problem).toBe(length === 0 ? 'empty' : 'notJson');
  }
});

test('one changed byte of the figures in an archive is noticed', async () => {
  const edited = files.map((file) =>
    file.name === 'stats.json'
      ? {
          ...file,
          bytes: bytesOf(
            new TextDecoder().decode(file.bytes).replace('"revision": 1', '"revision": 2'),
          ),
        }
      : file,
  );
  expect(await problemOf('x.zip', toZip(edited))).toBe('changed');
});

test('an archive that inflates without end is stopped at its limit', () => {
  const bomb = packed({ 'stats.json': new Uint8Array(12_000_000), 'manifest.json': strToU8('{}') });
  expect(bomb.length).toBeLessThan(100_000);
  const wanted = new Set(['stats.json', 'manifest.json']);
  expect(unzip(bomb, wanted, { entries: 9, bytes: 1_000_000 })).toEqual({
    ok: false,
    problem: 'tooMuchInside',
  });
});

test('it counts what comes out, not what the archive says of itself', () => {
  const bomb = packed({ 'stats.json': new Uint8Array(12_000_000) });
  const view = new DataView(bomb.buffer);
  view.setUint32(22, 10, true);
  expect(unzip(bomb, new Set(['stats.json']), { entries: 9, bytes: 1_000_000 })).toMatchObject({
    ok: false,
  });
});

test.each([
  ['../stats.json'],
  ['/stats.json'],
  ['a/stats.json'],
  ['a\\b.csv'],
  ['.hidden'],
  [' x'],
  ['x'.repeat(200)],
  ['a\u202Eb'],
])('an archive with an entry called %j is refused', async (name) => {
  expect(await problemOf('x.zip', packed({ [name]: strToU8('x') }))).toBe('oddName');
});

test('an archive of too many entries is refused', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 90 }, (_, index) => [`f${index}.csv`, strToU8('x')]),
  );
  expect(await problemOf('x.zip', packed(many))).toBe('tooManyInside');
});

test.each([
  ['stats.csv', 'a,b\r\n', 'copyForPeople'],
  ['notes.txt', 'hello', 'notJson'],
  ['x.json', [], 'otherProduct'],
  ['x.json', { schema: 'somebody/else', version: '1.0' }, 'otherProduct'],
  ['x.json', { schema: 'five-moments/team', version: '2.0' }, 'newer'],
  ['x.json', { schema: 'five-moments/team', version: '1.0', extra: 1 }, 'wrongShape'],
  ['x.json', writeTeamSecret('0'.repeat(32)), 'secretFile'],
])('%s with %o is refused: %s', async (name, content, problem) => {
  expect(await problemOf(name, bytesOf(content))).toBe(problem);
});

test('what is wrong is named by its place', async () => {
  const wrong = structuredClone(json);
  wrong.contributions[1].cells[0].counts[0] = -4;
  wrong.contributions[0].week = '2026-W54';
  const read = await readTeamFile('stats.json', bytesOf(wrong), WEEK);
  expect(read.ok ? [] : read.faults.map(({ path }) => path)).toEqual([
    'contributions[0].week',
    'contributions[1].cells[0].counts[0]',
  ]);
});

test('a key called __proto__ is refused and changes nothing', async () => {
  const text = JSON.stringify(json).replace('{"schema"', '{"__proto__":{"polluted":1},"schema"');
  expect(await problemOf('stats.json', bytesOf(text))).toBe('wrongShape');
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
});

test('figures of a week to come are a wrong clock’s', async () => {
  expect(await problemOf('stats.json', stats.bytes, '2026-W42')).toBeNull();
  expect(await problemOf('stats.json', stats.bytes, '2026-W41')).toBeNull();
  expect(await problemOf('stats.json', stats.bytes, '2026-W40')).toBe('future');
});

test('an empty file, and one too big to look into', async () => {
  expect(await problemOf('x.zip', new Uint8Array())).toBe('empty');
  expect(await problemOf('x.zip', new Uint8Array(MOST_BYTES + 1))).toBe('tooBig');
});

test('any damage is refused or harmless, and never thrown', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.nat({ max: zip.length - 1 }),
      fc.integer({ min: 1, max: 255 }),
      async (place, by) => {
        const damaged = zip.slice();
        damaged[place] = ((damaged[place] ?? 0) + by) % 256;
        const read = await readTeamFile('x.zip', damaged, WEEK);
        if (read.ok) expect(read.data).toEqual(wish.data);
      },
    ),
    { numRuns: 200 },
  );
});

test('a team’s secret is found in its file and nowhere else', () => {
  expect(findTeamSecret(writeTeamSecret('ab'.repeat(16)))).toBe('ab'.repeat(16));
  for (const text of ['', '{}', 'x'.repeat(2_000), writeTeamSecret('short')]) {
    expect(findTeamSecret(text)).toBeNull();
  }
});
