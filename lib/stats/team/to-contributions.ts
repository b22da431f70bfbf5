import { type Cell, toCells } from '../cell.ts';
import type { Counter } from '../counter.ts';
import { type IsoWeek, toIsoWeek } from '../iso-week.ts';
import type { Contribution } from './contribution.ts';

/** A week's figures before it is known whether they are new. */
export type Unnumbered = Omit<Contribution, 'revision'>;

/**
 * One's own figures, week by week: of each of these weeks, also of one that has nothing (any more),
 * so that what was taken back is taken back in the team's file too.
 */
export function toContributions(
  counters: Iterable<Counter>,
  {
    contributor,
    consent,
    weeks,
  }: Pick<Contribution, 'contributor' | 'consent'> & {
    readonly weeks: readonly IsoWeek[];
  },
): Unnumbered[] {
  const wanted = new Map<IsoWeek, Cell[]>(weeks.map((week) => [week, []]));
  const within = [...counters].filter(({ day }) => wanted.has(toIsoWeek(day)));
  for (const cell of toCells(within.map(withKnownLanguage))) wanted.get(cell.week)?.push(cell);
  return [...wanted].map(([week, cells]) => ({ contributor, week, consent, cells }));
}

/** A tag of BCP 47, in the form that files hold. */
const LANGUAGE = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}$/;

function withKnownLanguage(counter: Counter): Counter {
  return { ...counter, language: toKnownLanguage(counter.language) };
}

/** The language as a page named it, or `und` where that is no language. */
export function toKnownLanguage(language: string): string {
  return LANGUAGE.test(language) ? language : 'und';
}
