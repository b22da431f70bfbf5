import { addDays } from '../moments/day.ts';
import { OWN_LINE_MAX, type OwnLine, type PracticeCard } from '../moments/practice.ts';
import type { Flag } from '../moments/vocabulary.ts';
import { stampOf } from './context.ts';
import { change, type Notebook } from './notebook.ts';
import { ownLinesKept } from './setting-list.ts';
import { getSetting, settingIn } from './settings.ts';
import { purgeSnapshots } from './snapshots.ts';
import { type Stop, watch } from './watch.ts';

/** An own line is let go after so many days. */
export const OWN_LINE_DAYS = 14;
/** More of them than anybody would practise are not kept; the oldest go. */
const MOST_OWN_LINES = 40;

/** How far each line of the tone exercise has come. */
export function watchPractice(
  notebook: Notebook,
  onCards: (cards: readonly PracticeCard[]) => void,
): Stop {
  return watch(
    notebook,
    ['practice'],
    async (pages) => pages.rows('practice', await pages.table('practice').toArray()),
    onCards,
  );
}

export function savePractice(
  notebook: Notebook,
  card: Pick<PracticeCard, 'itemId' | 'box' | 'due'>,
): Promise<void> {
  const stamp = stampOf(notebook.context);
  return change(notebook, ['practice'], async (pages) => {
    await pages.table('practice').put({ ...card, ...stamp });
  });
}

/** The agent's own lines, the latest first. */
export function watchOwnLines(
  notebook: Notebook,
  onLines: (lines: readonly OwnLine[]) => void,
): Stop {
  return watch(
    notebook,
    ['ownLines'],
    async (pages) => {
      const raw = await pages.table('ownLines').toArray();
      return pages.rows('ownLines', raw).sort((a, b) => b.at - a.at);
    },
    onLines,
  );
}

export function areOwnLinesKept(notebook: Notebook): Promise<boolean> {
  return getSetting(notebook, ownLinesKept);
}

/** A flagged sentence whose names, numbers and addresses were taken out already. */
export interface NewOwnLine {
  readonly text: string;
  readonly flag: Flag;
}

/** Keeps own lines for the exercise, if the agent asked for that; the same words only once. */
export function keepOwnLines(
  notebook: Notebook,
  ticketUid: string | null,
  lines: readonly NewOwnLine[],
): Promise<void> {
  const stamp = stampOf(notebook.context);
  const fresh = lines.map((line) => ({ ...line, lineId: notebook.context.newId() }));
  return change(notebook, ['ownLines', 'settings'], async (pages) => {
    if (!(await settingIn(pages, ownLinesKept))) return;
    const table = pages.table('ownLines');
    const known = pages.rows('ownLines', await table.toArray());
    const texts = new Set(known.map(({ text }) => text));
    for (const { lineId, text, flag } of fresh) {
      if (text === '' || text.length > OWN_LINE_MAX || texts.has(text)) continue;
      texts.add(text);
      await table.put({ lineId, text, flag, ticketUid, ...stamp });
    }
    await table.where('day').below(addDays(stamp.day, -OWN_LINE_DAYS)).delete();
    const all = pages.rows('ownLines', await table.toArray()).sort((a, b) => b.at - a.at);
    await table.bulkDelete(all.slice(MOST_OWN_LINES).map(({ lineId }) => lineId));
  });
}

/** Switches own lines on or off; off leaves no trace of them, in older copies neither. */
export async function setOwnLinesKept(notebook: Notebook, isOn: boolean): Promise<void> {
  await change(notebook, ['ownLines', 'practice', 'settings'], async (pages) => {
    await pages.take('settings', ownLinesKept.key);
    await pages.table('settings').put({ key: ownLinesKept.key, value: isOn });
    if (isOn) return;
    const keys = await pages.table('ownLines').toCollection().primaryKeys();
    await pages.table('practice').bulkDelete(keys.map((key) => toOwnItemId(String(key))));
    await pages.table('ownLines').clear();
  });
  if (!isOn) await purgeSnapshots(notebook.name);
}

/** Ids of own lines never meet those of the stock. */
export function toOwnItemId(lineId: string): string {
  return `own.${lineId}`;
}
