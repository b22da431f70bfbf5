import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readDraft } from '../../../../lib/courtesy/draft.ts';
import { findFindings } from '../../../../lib/courtesy/find-findings.ts';
import { context } from '../context.ts';

const FLAG_OF: Readonly<Record<string, string>> = {
  BL: 'blame',
  CM: 'command',
  DI: 'dismissive',
  PO: 'policy',
  RF: 'bare_refusal',
  FA: 'false_apology',
  VT: 'vague_time',
  BP: 'buck_passing',
  RO: 'robotic',
};

const lines = readFileSync(
  new URL('../../../eval/training/near-misses.txt', import.meta.url),
  'utf8',
)
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => ({ kind: line.slice(0, 2).trim(), text: line.slice(line.indexOf('|') + 2) }));

const flagsOf = (text: string) =>
  findFindings(readDraft(`Hi Ana,\n\nHere is what I found today.\n\n${text}\n\nTom`, context)).map(
    ({ id }) => String(id),
  );

test('nine in ten of the cold sentences are found as what they are', () => {
  const cold = lines.filter(({ kind }) => kind !== '-');
  const missed = cold.filter(({ kind, text }) => !flagsOf(text).includes(FLAG_OF[kind] ?? ''));
  expect(cold.length).toBeGreaterThan(150);
  expect(missed.length / cold.length).toBeLessThan(0.1);
});

test('of their near misses hardly one is', () => {
  const near = lines.filter(({ kind }) => kind === '-');
  const wrong = near.filter(({ text }) => flagsOf(text).length > 0);
  expect(near.length).toBeGreaterThan(60);
  expect(wrong.length / near.length).toBeLessThan(0.06);
});
