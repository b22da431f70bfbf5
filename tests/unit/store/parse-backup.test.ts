import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Backup } from '../../../lib/store/backup.ts';
import { MOST_CHARACTERS, MOST_DEPTH, parseBackup } from '../../../lib/store/parse-backup.ts';
import { VERSIONS } from '../../../lib/store/versions/index.ts';

const EMPTY: Backup = {
  kind: 'five-moments-backup',
  schema: VERSIONS.length,
  at: 0,
  secret: 'x'.repeat(32),
  tables: {
    hosts: [],
    tickets: [],
    notes: [],
    contacts: [],
    promises: [],
    phrases: [],
    phraseUses: [],
    selfChecks: [],
    stories: [],
    practice: [],
    playbooks: [],
    adapters: [],
    settings: [],
  },
};
const FILE = JSON.stringify(EMPTY);
const withSettings = (json: string) => FILE.replace('"settings":[]', `"settings":[${json}]`);
const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

test('a backup is read, with a byte order mark too', () => {
  expect(parseBackup(FILE)).toEqual({ ok: true, backup: EMPTY });
  expect(parseBackup(`\uFEFF${FILE}`).ok).toBe(true);
});

test.each([
  ['notJson', ''],
  ['notJson', FILE.slice(0, -1)],
  ['notJson', `${FILE}x`],
  ['tooBig', 'x'.repeat(MOST_CHARACTERS + 1)],
  ['tooDeep', withSettings(`{"key":"k","value":${nested(MOST_DEPTH)}}`)],
  ['tooDeep', nested(100_000)],
  ['hostile', withSettings('{"key":"k","value":{"__proto__":{"admin":true}}}')],
  ['hostile', withSettings('{"key":"k","value":1,"constructor":{}}')],
  ['hostile', `{"__proto__":${FILE}}`],
  ['invalid', 'null'],
  ['invalid', '[]'],
  ['invalid', FILE.replace('five-moments-backup', 'something-else')],
  ['invalid', FILE.replace(`"schema":${VERSIONS.length}`, `"schema":${VERSIONS.length + 1}`)],
  ['invalid', FILE.replace('"hosts":[],', '')],
  ['invalid', FILE.replace('"hosts":[]', '"hosts":[],"extra":[]')],
  ['invalid', withSettings('{"key":"k","value":1,"extra":1}')],
])('%s: %.60s', (why, text) => {
  expect(parseBackup(text)).toMatchObject({ ok: false, why });
});

test('a refusal names the place', () => {
  const refused = parseBackup(withSettings('{"key":"k","value":1},{"key":""}'));
  expect(refused).toMatchObject({ ok: false, why: 'invalid' });
  const paths = refused.ok ? [] : refused.faults.map(({ path }) => path);
  expect(paths).toContain('tables.settings[1].key');
});

test('no text whatever makes it throw, and nobody’s prototype changes', () => {
  const cut = fc.nat({ max: FILE.length }).map((at) => FILE.slice(0, at));
  const swapped = fc
    .tuple(fc.nat({ max: FILE.length - 1 }), fc.string({ maxLength: 3 }))
    .map(([at, words]) => FILE.slice(0, at) + words + FILE.slice(at + 1));
  fc.assert(
    fc.property(fc.oneof(cut, swapped, fc.json(), fc.string()), (text) => {
      expect(typeof parseBackup(text).ok).toBe('boolean');
    }),
    { numRuns: 1_000 },
  );
  expect(Object.keys(Object.prototype)).toEqual([]);
});
