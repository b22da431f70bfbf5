import { join } from 'node:path';
import { askChild } from '../child.ts';
import { atMost, type Figure, type Part } from '../figure.ts';
import { median, ratioOf } from '../rounds.ts';
import { toMicros, toShort } from '../show.ts';
import { bundleEngine } from './bundle.ts';
import type { EngineTimes } from './measure-engine.ts';
import type { Start } from './measure-start.ts';

const NAME = 'engine';
const STARTS = 9;

export const engine: Part = {
  name: NAME,
  about: 'the courtesy engine in Node, against a pass over the same characters',
  async measure() {
    const { engine, withRewordings, byRules } = await bundleEngine();
    const times = await askChild<EngineTimes>(join(import.meta.dirname, 'measure-engine.ts'), [
      withRewordings,
      byRules,
    ]);
    return [
      ...toFigures(times),
      await startOf(engine, 'rules and fitted weights', 20),
      await startOf(byRules, 'rules alone', 8),
    ];
  },
};

function toFigures(times: EngineTimes): Figure[] {
  const { pass, full, byRules, reworded, key, keyFull, long, longest } = times;
  return [
    ratio(
      'review of 2,000 characters (rules and fitted weights) ÷ one charCodeAt pass',
      full,
      pass,
      25,
    ),
    ratio('review of 2,000 characters (rules alone) ÷ one charCodeAt pass', byRules, pass, 12),
    ratio('review after one key ÷ full review of the same draft', key, keyFull, 0.2),
    ratio('review of 100,000 characters ÷ of 10,000', longest, long, 11),
    worstOf(times),
    ratio('review and rewordings of one finding ÷ review alone', reworded, full, null),
  ];
}

function ratio(
  name: string,
  a: readonly number[],
  b: readonly number[],
  limit: number | null,
): Figure {
  return {
    part: NAME,
    name,
    value: ratioOf(a, b),
    unit: '×',
    budget: limit === null ? null : atMost(limit),
    detail: `${toMicros(median(a))} ÷ ${toMicros(median(b))}`,
  };
}

function worstOf({ adversarial, normal }: EngineTimes): Figure {
  const ranked = Object.entries(adversarial)
    .map(([text, times]) => ({ text, times, ratio: ratioOf(times, normal) }))
    .sort((a, b) => b.ratio - a.ratio);
  const [worst, second] = ranked;
  const usual = `${toShort(median(normal))} ns a character`;
  return {
    part: NAME,
    name: `worst of ${ranked.length} adversarial texts ÷ normal text, per character`,
    value: worst?.ratio ?? null,
    unit: '×',
    budget: atMost(5),
    detail: `“${worst?.text}”, then “${second?.text}” ${toShort(second?.ratio ?? 0)} ×; normal ${usual}`,
  };
}

/** A process each: only the first import and the first review of a process tell what a start costs. */
async function startOf(file: string, kind: string, limit: number): Promise<Figure> {
  const starts: Start[] = [];
  for (let at = 0; at < STARTS; at += 1) {
    starts.push(await askChild<Start>(join(import.meta.dirname, 'measure-start.ts'), [file]));
  }
  const of = (key: keyof Start) => toShort(median(starts.map((start) => start[key])));
  return {
    part: NAME,
    name: `start: import and first review of 2,000 characters (${kind})`,
    value: median(starts.map(({ cpu }) => cpu)),
    unit: 'ms',
    budget: atMost(limit),
    detail: `CPU, in ${STARTS} fresh processes; by the clock ${of('wall')} ms, of it import ${of('load')}`,
  };
}
