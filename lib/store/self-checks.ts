import type { Day } from '../moments/day.ts';
import type { SelfCheck } from '../moments/self-check.ts';
import { stampOf } from './context.ts';
import { change, type Notebook } from './notebook.ts';
import type { Pages } from './pages.ts';
import { type Stop, watch } from './watch.ts';

export type NewSelfCheck = Pick<SelfCheck, 'kind' | 'arrival' | 'done' | 'skipped'>;

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
  return watch(notebook, ['selfChecks'], (pages) => checksOf(pages, day), onChecks);
}

/** Writes a self-check: one before and one after the shift a day, and any number of resets. */
export function saveSelfCheck(notebook: Notebook, check: NewSelfCheck): Promise<string> {
  const fresh: SelfCheck = {
    ...check,
    checkId: notebook.context.newId(),
    ...stampOf(notebook.context),
  };
  return change(notebook, ['selfChecks'], async (pages) => {
    const sameOne =
      check.kind === 'reset'
        ? undefined
        : (await checksOf(pages, fresh.day)).find(({ kind }) => kind === check.kind);
    const checkId = sameOne?.checkId ?? fresh.checkId;
    await pages.table('selfChecks').put({ ...fresh, checkId });
    return checkId;
  });
}

async function checksOf(pages: Pages, day: Day): Promise<SelfCheck[]> {
  const raw = await pages.table('selfChecks').where({ day }).toArray();
  return pages.rows('selfChecks', raw).sort((a, b) => a.at - b.at);
}
