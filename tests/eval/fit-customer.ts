import { readFileSync } from 'node:fs';
import { customerFeatures, normOf } from '../../lib/courtesy/customer/features.ts';
import { splitIntoUnits } from '../../lib/courtesy/text/units.ts';
import { MOODS } from '../../lib/moments/vocabulary.ts';
import { areaUnderCurve, type Example, type Model, scoreOf, trainSeveral } from './train.ts';

const LETTERS = 'afxcnh';
const UPSET = 3;

export function readCustomers(): { text: string; mood: number; complaint: boolean }[] {
  return readFileSync(new URL('training/customers.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => ({
      mood: LETTERS.indexOf(line.charAt(0)),
      complaint: line.charAt(1) === '+',
      text: line.slice(3),
    }));
}

export function toFeatures(text: string): Map<number, number> {
  return new Map(
    [...customerFeatures(text, splitIntoUnits(text))].map(([hash, f]) => [hash, f.value]),
  );
}

const LABELS = [...MOODS, 'upset', 'complaint'];
const OPTIONS = { buckets: 16384, epochs: 8, rate: 0.06, decay: 0.0007, balance: true };

export function customerExamples(): Example[] {
  return readCustomers().map(({ text, mood, complaint }) => {
    const features = toFeatures(text);
    return {
      features,
      norm: normOf(features.size),
      weight: 1,
      labels: [
        ...MOODS.map((_, i) => (i === mood ? 1 : 0)),
        mood < UPSET ? 1 : 0,
        complaint ? 1 : 0,
      ],
    };
  });
}

export function fitCustomer(examples: readonly Example[]): Model {
  return trainSeveral(examples, LABELS, OPTIONS);
}

/** Tenfold: how the fit does on training text that it has not seen. */
export function crossValidateCustomer(examples: readonly Example[]): Record<string, number> {
  const scores: { e: Example; z: number[] }[] = [];
  for (let fold = 0; fold < 10; fold++) {
    const model = fitCustomer(examples.filter((_, i) => i % 10 !== fold));
    examples.forEach((e, i) => {
      if (i % 10 === fold) scores.push({ e, z: scoreOf(model, e.features, e.norm) });
    });
  }
  const best = (z: readonly number[]) => z.slice(0, 6).indexOf(Math.max(...z.slice(0, 6)));
  return {
    moodAccuracy: scores.filter(({ e, z }) => e.labels[best(z)] === 1).length / scores.length,
    upsetAuc: areaUnderCurve(scores.map(({ e, z }) => [z[6] ?? 0, e.labels[6] === 1])),
    complaintAuc: areaUnderCurve(scores.map(({ e, z }) => [z[7] ?? 0, e.labels[7] === 1])),
  };
}
