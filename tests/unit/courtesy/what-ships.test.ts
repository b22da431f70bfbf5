import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { actRules } from '../../../lib/courtesy/acts/list.ts';

const ROOT = join(import.meta.dirname, '../../..');

/** All modules that one imports, and what those import, types aside. */
function importedBy(file: string, known = new Set<string>()): Set<string> {
  if (known.has(file)) return known;
  known.add(file);
  if (!file.endsWith('.ts')) return known;
  const from = /^(?:import|export) (?!type\b)[^;]*?from '(\.[^']+)'/gm;
  for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(from))
    importedBy(join(dirname(file), path), known);
  return known;
}

test('patterns ship compiled: no module of the engine brings their sources along', () => {
  const shipped = [...importedBy(join(ROOT, 'entrypoints/on-ticket/engine.ts'))];
  const names = shipped.map((file) => relative(ROOT, file));
  expect(names).toContain('assets/courtesy/patterns.json');
  expect(names).toContain('lib/courtesy/flags/shouting.ts');
  const [source = ''] = actRules.flatMap(({ patterns }) => patterns).filter((p) => p.includes('~'));
  const rules = /\bpatterns: \[|^export const MOOD_SIGNS/m;
  expect(readFileSync(join(ROOT, 'lib/courtesy/acts/manners.ts'), 'utf8')).toMatch(rules);
  for (const file of shipped) {
    const text = readFileSync(file, 'utf8');
    expect(rules.test(text) || text.includes(source), relative(ROOT, file)).toBe(false);
  }
  expect(names).not.toContain('lib/courtesy/text/classes.ts');
  expect(names).not.toContain('lib/courtesy/suggest.ts');
});
