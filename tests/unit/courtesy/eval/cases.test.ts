import { expect, test } from 'vitest';
import { readCases } from '../../../eval/score.ts';
import {
  f1,
  macroF1,
  precision,
  recall,
  scoreCases,
  summed,
  type Tally,
} from '../../../eval/score-cases.ts';

const cases = ['a', 'b', 'c'].flatMap((name) =>
  readCases(new URL(`../../../eval/cases/${name}.jsonl`, import.meta.url)),
);
const scores = scoreCases(cases);

test('on the cases of our own it finds what is cold, and little else', () => {
  const flags = summed(scores.flags);
  expect(precision(flags)).toBeGreaterThan(0.88);
  expect(recall(flags)).toBeGreaterThan(0.8);
});

test.each([...scores.flags])('%s is right in most places where it is seen', (_, tally: Tally) => {
  expect(precision(tally)).toBeGreaterThan(0.7);
});

test('acts, order, promises and their times are read as careful readers do', () => {
  expect(f1(summed(scores.acts))).toBeGreaterThan(0.92);
  expect(macroF1(scores.acts)).toBeGreaterThan(0.87);
  expect(scores.order[0] / scores.order[1]).toBeGreaterThan(0.85);
  expect(f1(scores.promises)).toBeGreaterThan(0.77);
  expect(scores.due[0] / scores.due[1]).toBeGreaterThan(0.9);
  expect(scores.upset).toBeGreaterThan(0.9);
  expect(scores.complaint).toBeGreaterThan(0.9);
});

test('spans of the labels lie inside their reply', () => {
  for (const { id, reply, flags, promises } of cases) {
    const length = typeof reply === 'string' ? reply.length : 0;
    for (const { start, end } of [...flags, ...promises])
      expect(start < end && end <= length, id).toBe(true);
  }
});
