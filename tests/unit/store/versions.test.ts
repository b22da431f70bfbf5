import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ROWS } from '../../../lib/store/tables.ts';
import { VERSIONS } from '../../../lib/store/versions/index.ts';

const FOLDER = new URL('../../../lib/store/versions/', import.meta.url);
const files = readdirSync(FOLDER)
  .filter((file) => file !== 'index.ts')
  .sort();
const tests = readdirSync(new URL('./versions/', import.meta.url));

test('the numbers of the versions leave no gap, and each file is in the list', () => {
  const numbers = files.map((file) => Number(/^(\d\d)-[a-z-]+\.ts$/.exec(file)?.[1]));
  expect(numbers).toEqual(VERSIONS.map((_, index) => index + 1));
  const list = readFileSync(new URL('index.ts', FOLDER), 'utf8');
  const imported = [...list.matchAll(/from '\.\/(\d\d-[^']+)'/g)].map(([, file]) => file);
  expect(imported.sort()).toEqual(files);
});

test('each version after the first has a test of its own', () => {
  for (const file of files.slice(1)) expect(tests).toContain(file.replace(/\.ts$/, '.test.ts'));
});

test('the tables are those that rows can be decoded of', () => {
  const names = new Set<string>();
  for (const { stores } of VERSIONS) {
    for (const [name, index] of Object.entries(stores)) {
      if (index === null) names.delete(name);
      else names.add(name);
    }
  }
  expect([...names].sort()).toEqual(Object.keys(ROWS).sort());
});
