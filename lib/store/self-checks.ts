import type { Day } from '../moments/day.ts';
import {
  LINE_MAX,
  type PsycheStep,
  type SelfCheck,
  type SelfCheckKind,
} from '../moments/self-check.ts';
import { stampOf } from './context.ts';
import { change, type Notebook } from './notebook.ts';
import type { Pages } from './pages.ts';
import { type Stop, watch } from './watch.ts';

/** What is told of a self-check; what is left out stays as it was. */
export interface SelfCheckChange
  extends Partial<Omit<SelfCheck, 'checkId' | 'kind' | 'at' | 'tz' | 'day'>> {
  readonly kind: SelfCheckKind;
  /** The line as it was when the person began to change it. */
  readonly lineFrom?: string;
}

/** The working day that it is now. */
export function todayOf(notebook: Notebook): Day {
  return stampOf(notebook.context).day;
}

/** The self-checks of a day, in their order. */
export function watchSelfChecks(
  notebook: Notebook,
  day: Day,
  onChecks: (checks: readonly SelfCheck[]) => void,
): Stop {
  return watchSelfChecksBetween(notebook, day, day, onChecks);
}

/** The self-checks of the days from `from` to `to`, both included, in their order. */
export function watchSelfChecksBetween(
  notebook: Notebook,
  from: Day,
  to: Day,
  onChecks: (checks: readonly SelfCheck[]) => void,
): Stop {
  return watch(notebook, ['selfChecks'], (pages) => checksOf(pages, from, to), onChecks);
}

/**
 * Writes a self-check: one before and one after the shift a day, which grows with each telling, and
 * any number of resets. A line that another window changed meanwhile keeps the words of both.
 */
export function saveSelfCheck(notebook: Notebook, told: SelfCheckChange): Promise<string> {
  const { lineFrom, ...changed } = told;
  const checkId = notebook.context.newId();
  const stamp = stampOf(notebook.context);
  return change(notebook, ['selfChecks'], async (pages) => {
    const today = told.kind === 'reset' ? [] : await checksOf(pages, stamp.day, stamp.day);
    const known = today.find(({ kind }) => kind === told.kind);
    const before = known ?? { ...UNTOLD, checkId, ...stamp };
    const line = mergeLine(before.line, lineFrom ?? before.line, told.line ?? before.line);
    await pages.table('selfChecks').put({ ...before, ...changed, line });
    return before.checkId;
  });
}

/**
 * Ticks a step of today's self-check, or takes the tick off. What else was said before the shift
 * stands; who has said nothing yet begins with this.
 */
export function tickPsyche(notebook: Notebook, step: PsycheStep, on: boolean): Promise<void> {
  const stamp = stampOf(notebook.context);
  const checkId = notebook.context.newId();
  return change(notebook, ['selfChecks'], async (pages) => {
    const today = await checksOf(pages, stamp.day, stamp.day);
    const known = today.find(({ kind }) => kind === 'preShift');
    const before = known ?? { ...UNTOLD, checkId, ...stamp, kind: 'preShift' as const };
    const others = before.done.filter((one) => one !== step);
    const done = on ? [...others, step] : others;
    await pages.table('selfChecks').put({ ...before, done, skipped: false });
  });
}

const UNTOLD = {
  arrival: null,
  done: [],
  skipped: false,
  line: '',
  intention: null,
  finished: false,
} as const;

function mergeLine(stored: string, from: string, mine: string): string {
  const isOwn = stored === from || stored === '' || mine.includes(stored);
  if (isOwn) return mine.slice(0, LINE_MAX);
  if (stored.includes(mine)) return stored;
  // What was joined once is changed in its place, key by key.
  const merged =
    from !== '' && stored.includes(from) ? stored.replace(from, () => mine) : `${stored} / ${mine}`;
  return merged.slice(0, LINE_MAX);
}

async function checksOf(pages: Pages, from: Day, to: Day): Promise<SelfCheck[]> {
  const raw = await pages.table('selfChecks').where('day').between(from, to, true, true).toArray();
  return pages.rows('selfChecks', raw).sort((a, b) => a.at - b.at);
}
