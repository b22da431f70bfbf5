import { RATED } from '../moments/contact.ts';
import type { Figures } from '../stats/figures.ts';
import { toPercent } from '../stats/quality-score.ts';
import type { Estimate } from '../stats/wilson.ts';
import type { Column, Table, Value } from './table.ts';

/** Figures of a period, of an agent or of a group. */
export interface Summary {
  /** First and last ISO week. */
  readonly from: string;
  readonly to: string;
  /** `all`, or a channel. */
  readonly group: string;
  readonly contributors: number;
  /** Null: suppressed, for there are too few contributors. */
  readonly figures: Figures | null;
  /** Weeks left out of these figures for having too few contributors. */
  readonly weeksLeftOut: number;
}

const ranged = (name: string, about: string): Column[] => [
  { name, type: 'number', about },
  { name: `${name}_lo95`, type: 'number', about: `Lower end of the 95 % interval of ${name}.` },
  { name: `${name}_hi95`, type: 'number', about: `Upper end of the 95 % interval of ${name}.` },
];

const COLUMNS: readonly Column[] = [
  { name: 'from_week', type: 'text', about: 'First ISO week.' },
  { name: 'to_week', type: 'text', about: 'Last ISO week.' },
  { name: 'group', type: 'text', about: 'all, or one channel.' },
  { name: 'contributors', type: 'int', about: 'How many agents these figures are from.' },
  { name: 'moment', type: 'text', about: 'A moment, or contact: contacts as a whole.' },
  { name: 'n', type: 'int', about: 'Ratings that a person set or confirmed, without n/a.' },
  { name: 'not_applicable', type: 'int', about: 'Ratings of "not applicable".' },
  ...ranged('share_m1', 'Share of -1 feeble, 0 to 1; Wilson interval.'),
  ...ranged('share_0', 'Share of 0 average, 0 to 1; Wilson interval.'),
  ...ranged('share_1', 'Share of +1 wow, 0 to 1; Wilson interval.'),
  ...ranged('share_2', 'Share of +2 magic, 0 to 1; Wilson interval.'),
  ...ranged('mean', 'Mean rating, -1 to 2; bootstrap interval.'),
  ...ranged('net_magic', 'Share of +2 minus share of -1; bootstrap interval.'),
  {
    name: 'iqs_like_pct_not_comparable',
    type: 'number',
    about: '(mean + 1) * 100 / 3. Not comparable with reviewer scores.',
  },
  { name: 'replies_sent', type: 'int', about: 'Public replies sent with the panel open.' },
  { name: 'contacts_confirmed', type: 'int', about: 'Those that the agent confirmed.' },
  { name: 'coverage_pct', type: 'number', about: 'contacts_confirmed / replies_sent * 100.' },
  { name: 'suppressed', type: 'flag', about: 'True: left empty, for there were too few agents.' },
  { name: 'weeks_left_out', type: 'int', about: 'Weeks with too few agents, in no figure here.' },
];

export function summaryTable(summaries: readonly Summary[]): Table {
  return { name: 'summary', columns: COLUMNS, rows: summaries.flatMap(toLines) };
}

function toLines({ figures, ...about }: Summary): Value[][] {
  const { from, to, group, contributors, weeksLeftOut } = about;
  return RATED.map((rated) => {
    const start: Value[] = [from, to, group, contributors, rated];
    if (!figures) {
      const empty = COLUMNS.slice(start.length, -2).map(() => null);
      return [...start, ...empty, true, weeksLeftOut];
    }
    const { n, notApplicable, shares, estimates } = figures.of[rated];
    const { sent, confirmed, share } = figures.coverage;
    return [
      ...start,
      n,
      notApplicable,
      ...shares.flatMap(toEnds),
      ...toEnds(estimates?.mean ?? null),
      ...toEnds(estimates?.netMagic ?? null),
      estimates ? toPercent(estimates.mean.value) : null,
      sent,
      confirmed,
      share === null ? null : share * 100,
      false,
      weeksLeftOut,
    ];
  });
}

function toEnds(estimate: Estimate | null): Value[] {
  return estimate ? [estimate.value, estimate.low, estimate.high] : [null, null, null];
}
