import { MOMENT_OF_FLAG, RATED_MOMENTS, type RatedMoment } from '../moments/vocabulary.ts';
import type { Contribution, Finding, FoundAct, OrderReading, Review, Score } from './types.ts';

/** What each act is worth to its moment, and each flag costs it, in logits. */
const ACT_WEIGHT: Readonly<Record<string, readonly [RatedMoment, number]>> = {
  greeting: ['greeting', 0.8],
  name: ['greeting', 0.5],
  please: ['greeting', 0.3],
  thanks: ['greeting', 0.5],
  question: ['need', 0.4],
  summary: ['need', 0.7],
  plan: ['need', 0.8],
  time: ['followThrough', 0.7],
  further_help: ['followThrough', 0.6],
  appreciation: ['followThrough', 0.5],
  sign_off: ['followThrough', 0.3],
  empathy: ['problems', 0.9],
  apology: ['problems', 0.8],
  ownership: ['problems', 0.8],
};
const FLAG_COST = 1.2;
const HEAVY = new Set(['blame', 'dismissive', 'false_apology']);

const logistic = (x: number) => 1 / (1 + Math.exp(-x));

export function scoreMoments(
  acts: readonly FoundAct[],
  findings: readonly Finding[],
  order: OrderReading,
): Review['moments'] {
  const shares: Record<RatedMoment, Contribution[]> = {
    greeting: [],
    need: [],
    followThrough: [],
    problems: [],
  };
  for (const act of acts) {
    const weight = ACT_WEIGHT[act.id];
    if (weight && act.origin === 'typed') shares[weight[0]].push({ id: act.id, weight: weight[1] });
  }
  for (const finding of findings) {
    if (finding.origin === 'macro') continue;
    shares[MOMENT_OF_FLAG[finding.id]].push({
      id: finding.id,
      weight: HEAVY.has(finding.id) ? -2 * FLAG_COST : -FLAG_COST,
    });
  }
  if (order.id === 'person_first') shares.problems.push({ id: order.id, weight: 0.6 });
  if (order.id === 'problem_first' || order.id === 'no_person')
    shares.problems.push({ id: order.id, weight: order.id === 'no_person' ? -1.5 : -0.6 });
  const score = (moment: RatedMoment): Score => ({
    value: logistic(sumOf(shares[moment])),
    contributions: shares[moment],
  });
  return {
    greeting: score('greeting'),
    need: score('need'),
    followThrough: score('followThrough'),
    problems: score('problems'),
  };
}

export interface Politeness {
  readonly logit: number;
  readonly words: number;
}

/** Up to so many words a text is a request rather than a letter. */
const SHORT = 150;

/** One figure for the whole: acts and flags of all moments, and how the words sound. */
export function scoreCourtesy(moments: Review['moments'], { logit, words }: Politeness): Score {
  const brief = Math.max(0, 1 - words / SHORT);
  const share = 0.6 - 0.5 * brief;
  const contributions: Contribution[] = [];
  for (const moment of RATED_MOMENTS)
    for (const { id, weight } of moments[moment].contributions)
      contributions.push({ id, weight: weight * share });
  contributions.push({ id: 'wording', weight: logit * (0.4 + 1.6 * brief) });
  return { value: logistic(sumOf(contributions)), contributions };
}

function sumOf(shares: readonly Contribution[]): number {
  let sum = 0;
  for (const { weight } of shares) sum += weight;
  return sum;
}
