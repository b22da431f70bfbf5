import { type Day, type Stamp, toDay } from '../moments/day.ts';
import {
  type Due,
  isOpen,
  type PromiseMade,
  promiseStatus,
  suggestByPromise,
} from '../moments/promise.ts';
import type { Channel } from '../moments/vocabulary.ts';
import { stampOf } from './context.ts';
import { recount } from './counters.ts';
import { countsOfPromise } from './counting.ts';
import { NotebookFailure } from './failure.ts';
import { applyKeepRule, KEEP_TABLES } from './keep-rule.ts';
import { change, type Notebook, read } from './notebook.ts';
import type { Pages } from './pages.ts';
import type { PromiseRow } from './rows/promise.ts';
import { hostUidOf } from './tickets.ts';
import { type Stop, watch } from './watch.ts';

/** A promise to be written down. */
export interface NewPromise {
  readonly words: string;
  readonly who: 'agent' | 'team';
  readonly from: 'draft' | 'hand';
  readonly due: Due | null;
  readonly channel?: Channel;
  /** BCP 47. */
  readonly language?: string;
}

/** The promises of a ticket, the latest first. */
export function watchPromises(
  notebook: Notebook,
  ticketUid: string,
  onPromises: (promises: readonly PromiseMade[]) => void,
): Stop {
  return watch(notebook, ['promises'], (pages) => promisesOf(pages, ticketUid), onPromises);
}

/** The same, once. */
export function findPromises(notebook: Notebook, ticketUid: string): Promise<PromiseMade[]> {
  return read(notebook, ['promises'], (pages) => promisesOf(pages, ticketUid));
}

/** More due promises than anybody could keep are not read. */
const MOST_DUE = 500;

/** The open promises that fall due on `upTo` or before, by due date; those without one last. */
export function watchDue(
  notebook: Notebook,
  upTo: Day,
  onPromises: (promises: readonly PromiseMade[]) => void,
): Stop {
  return watch(
    notebook,
    ['promises'],
    async (pages) => {
      const undated = pages.table('promises').where('openUntil').equals(UNDATED).limit(MOST_DUE);
      return [...(await dueOf(pages, upTo)), ...pages.rows('promises', await undated.toArray())];
    },
    onPromises,
  );
}

/** The open promises with a date up to `upTo`, once. */
export function duePromises(notebook: Notebook, upTo: Day): Promise<PromiseMade[]> {
  return read(notebook, ['promises'], (pages) => dueOf(pages, upTo));
}

async function dueOf(pages: Pages, upTo: Day): Promise<PromiseMade[]> {
  const due = pages.table('promises').where('openUntil').below(`${upTo}U`).limit(MOST_DUE);
  return pages.rows('promises', await due.toArray());
}

/** The latest promises, made since `since`, settled or not: what the gauge learns from. */
export function recentPromises(notebook: Notebook, since: Day): Promise<PromiseMade[]> {
  return read(notebook, ['promises'], async (pages) => {
    const range = pages.table('promises').where('day').aboveOrEqual(since);
    return pages.rows('promises', await range.reverse().limit(MOST_DUE).toArray());
  });
}

/**
 * Puts a promise on the ledger. The same words with the same due time, still open on this ticket,
 * are the same promise: two windows that see one reply write one row.
 */
export function addPromise(
  notebook: Notebook,
  ticketUid: string,
  wish: NewPromise,
): Promise<string> {
  const promiseId = notebook.context.newId();
  const stamp = stampOf(notebook.context);
  return change(notebook, KEEP_TABLES, async (pages) => {
    const same = (await promisesOf(pages, ticketUid)).find(
      (known) => isOpen(known) && known.words === wish.words && isSameDue(known.due, wish.due),
    );
    if (same) return same.promiseId;
    const hostUid = hostUidOf(await pages.find('tickets', ticketUid));
    await pages
      .table('promises')
      .add(toRow({ ...toPromise(promiseId, ticketUid, stamp, wish), hostUid }, null));
    await applyKeepRule(pages, notebook, ticketUid);
    return promiseId;
  });
}

export interface Keeping {
  /** Epoch ms; now where left out. */
  readonly at?: number;
  /** The contact whose reply kept it: early speaks for its follow-through, late against it. */
  readonly contactId?: string | null;
}

export function keepPromise(
  notebook: Notebook,
  promiseId: string,
  { at, contactId = null }: Keeping = {},
): Promise<void> {
  const keptAt = at ?? notebook.context.now();
  return change(notebook, [...PROMISE_TABLES, 'contacts'], async (pages) => {
    const old = await getPromise(pages, promiseId);
    const kept = { ...old, keptAt };
    await put(pages, notebook, old, kept, keptAt);
    const contact = contactId === null ? null : await pages.find('contacts', contactId);
    const followThrough = suggestByPromise(promiseStatus(kept, keptAt));
    if (!contact || !followThrough || contact.ratings.followThrough) return;
    const suggested = { ...contact.suggested, followThrough };
    await pages.table('contacts').put({ ...contact, suggested, rev: contact.rev + 1 });
  });
}

/** Every promise of the group is kept, or none. */
export function keepPromises(notebook: Notebook, promiseIds: readonly string[]): Promise<void> {
  const keptAt = notebook.context.now();
  return change(notebook, PROMISE_TABLES, async (pages) => {
    for (const promiseId of promiseIds) {
      const old = await getPromise(pages, promiseId);
      if (isOpen(old)) await put(pages, notebook, old, { ...old, keptAt }, keptAt);
    }
  });
}

/** Somebody else keeps it from here. */
export function handOverPromise(notebook: Notebook, promiseId: string): Promise<void> {
  return settle(notebook, promiseId, { handedOverAt: notebook.context.now() });
}

export function withdrawPromise(notebook: Notebook, promiseId: string): Promise<void> {
  return settle(notebook, promiseId, { withdrawnAt: notebook.context.now() });
}

/** Takes back that it was kept, handed over or withdrawn. */
export function reopenPromise(notebook: Notebook, promiseId: string): Promise<void> {
  return settle(notebook, promiseId, { keptAt: null, handedOverAt: null, withdrawnAt: null });
}

/** A new due time: a new promise takes the place of the old one. Answers with the new one's id. */
export function movePromise(notebook: Notebook, promiseId: string, due: Due): Promise<string> {
  const { newId, now } = notebook.context;
  const [nextId, at] = [newId(), now()];
  const stamp = stampOf(notebook.context);
  return change(notebook, PROMISE_TABLES, async (pages) => {
    const old = await getPromise(pages, promiseId);
    await put(pages, notebook, old, { ...old, movedTo: nextId }, at);
    const next = { ...old, ...stamp, promiseId: nextId, due, movedTo: null, rev: 0 };
    await put(pages, notebook, null, next, at);
    return nextId;
  });
}

const PROMISE_TABLES = ['promises', 'counters'] as const;

type Settling = Partial<Pick<PromiseMade, 'keptAt' | 'handedOverAt' | 'withdrawnAt'>>;

function settle(notebook: Notebook, promiseId: string, how: Settling): Promise<void> {
  const at = how.keptAt ?? notebook.context.now();
  return change(notebook, PROMISE_TABLES, async (pages) => {
    const old = await getPromise(pages, promiseId);
    await put(pages, notebook, old, { ...old, ...how }, at);
  });
}

async function put(
  pages: Pages,
  { context }: Notebook,
  before: PromiseRow | null,
  after: PromiseMade,
  at: number,
): Promise<void> {
  const settledDay = isOpen(after) ? null : toDay(at, after.tz, context.dayStart());
  const next = toRow({ ...after, rev: (before?.rev ?? 0) + 1 }, settledDay);
  await pages.table('promises').put(next);
  await recount(pages, before ? countsOfPromise(before) : [], countsOfPromise(next));
}

/** Sorts behind every date. */
const UNDATED = '~';

/** With what the indexes need; a day without a time sorts behind the times of that day. */
export function toRow(promise: PromiseMade, settledDay: Day | null): PromiseRow {
  const { due } = promise;
  const openUntil = due ? `${due.date}T${due.time ?? UNDATED}` : UNDATED;
  return { ...promise, openUntil: isOpen(promise) ? openUntil : null, settledDay };
}

function toPromise(
  promiseId: string,
  ticketUid: string,
  stamp: Stamp,
  { words, who, from, due, channel = 'other', language = 'und' }: NewPromise,
): PromiseMade {
  return {
    promiseId,
    ticketUid,
    hostUid: '',
    ...stamp,
    channel,
    language,
    words,
    who,
    from,
    due,
    keptAt: null,
    movedTo: null,
    handedOverAt: null,
    withdrawnAt: null,
    rev: 0,
  };
}

export async function promisesOf(pages: Pages, ticketUid: string): Promise<PromiseRow[]> {
  const raw = await pages.table('promises').where({ ticketUid }).toArray();
  return pages.rows('promises', raw).sort((a, b) => b.at - a.at);
}

async function getPromise(pages: Pages, promiseId: string): Promise<PromiseRow> {
  const promise = await pages.find('promises', promiseId);
  if (!promise) throw new NotebookFailure('gone', 'This promise is no longer in the notebook.');
  return promise;
}

function isSameDue(a: Due | null, b: Due | null): boolean {
  return a?.date === b?.date && a?.time === b?.time;
}
