import type { Contact } from '../moments/contact.ts';
import { addDays, type Day } from '../moments/day.ts';
import { isOpen } from '../moments/promise.ts';
import { stampOf } from './context.ts';
import { recount } from './counters.ts';
import { countsOfContact, countsOfPromise } from './counting.ts';
import { applyKeepRule, KEEP_TABLES } from './keep-rule.ts';
import { change, type Notebook } from './notebook.ts';
import type { Pages } from './pages.ts';
import { OWN_LINE_DAYS } from './practice.ts';
import { contactDays, noteDays } from './setting-list.ts';
import { getSetting } from './settings.ts';
import type { TableName } from './tables.ts';

/** What is older than these days (which themselves stay) goes. */
export interface Limits {
  /** Notes and words of promises go; contacts lose their ticket. */
  readonly words: Day;
  /** Contacts and promises without words go, with their counts. */
  readonly numbers: Day;
}

/** Rows dealt with in one transaction, so that nobody has to wait for a long one. */
const BATCH = 200;

/** Lets go of what has had its time: notes after 90 days, contacts after 400, unless set otherwise. */
export async function sweep(notebook: Notebook): Promise<void> {
  const { day } = stampOf(notebook.context);
  const [words, numbers] = [
    await getSetting(notebook, noteDays),
    await getSetting(notebook, contactDays),
  ];
  await sweepBefore(notebook, {
    words: addDays(day, -words),
    numbers: addDays(day, -Math.max(words, numbers)),
  });
}

export async function sweepBefore(notebook: Notebook, limits: Limits): Promise<void> {
  for (const step of STEPS) {
    while (await change(notebook, step.tables, (pages) => step.sweep(pages, notebook, limits))) {
      // Each round takes the next batch.
    }
  }
}

/** Deals with one batch; true while there may be more. */
type Sweep = (pages: Pages, notebook: Notebook, limits: Limits) => Promise<boolean>;

const STEPS: readonly { readonly tables: readonly TableName[]; readonly sweep: Sweep }[] = [
  {
    tables: KEEP_TABLES,
    sweep: async (pages, notebook, { words }) => {
      const keys = await pages.table('notes').where('day').below(words).limit(BATCH).primaryKeys();
      await pages.table('notes').bulkDelete(keys);
      for (const key of keys) await applyKeepRule(pages, notebook, String(key));
      return keys.length === BATCH;
    },
  },
  {
    tables: ['contacts'],
    sweep: async (pages, _, { words }) => {
      const table = pages.table('contacts');
      const raw = await table.where('[day+ticketUid]').below([words]).limit(BATCH).toArray();
      const sent = raw.filter(({ state }) => state === 'sent');
      await table.bulkPut(sent.map(withoutTicket));
      // What was never sent never counted: nothing is left to keep of it.
      const unsent = raw.filter(({ state }) => state !== 'sent');
      await table.bulkDelete(unsent.map(({ contactId }) => contactId));
      return raw.length === BATCH;
    },
  },
  {
    tables: KEEP_TABLES,
    sweep: async (pages, notebook, { words }) => {
      const table = pages.table('promises');
      const raw = await table.where('[settledDay+ticketUid]').below([words]).limit(BATCH).toArray();
      await table.bulkPut(raw.map((row) => ({ ...row, ticketUid: null, words: '' })));
      for (const { ticketUid } of raw) await applyKeepRule(pages, notebook, String(ticketUid));
      return raw.length === BATCH;
    },
  },
  {
    tables: ['contacts', 'counters'],
    sweep: async (pages, _, { numbers }) => {
      const old = pages.table('contacts').where('day').below(numbers).limit(BATCH);
      const raw = await old.toArray();
      await recount(pages, pages.rows('contacts', raw).flatMap(countsOfContact), []);
      await pages.table('contacts').bulkDelete(raw.map(({ contactId }) => contactId));
      return raw.length === BATCH;
    },
  },
  {
    tables: ['promises', 'counters'],
    sweep: async (pages, _, { numbers }) => {
      const raw = await pages.table('promises').where('day').below(numbers).toArray();
      const gone = pages
        .rows('promises', raw)
        .filter((promise) => !isOpen(promise) && (promise.settledDay ?? '') < numbers);
      await recount(pages, gone.flatMap(countsOfPromise), []);
      await pages.table('promises').bulkDelete(gone.map(({ promiseId }) => promiseId));
      return false;
    },
  },
  {
    tables: ['selfChecks'],
    sweep: async (pages, _, { numbers }) => {
      await pages.table('selfChecks').where('day').below(numbers).delete();
      return false;
    },
  },
  {
    // The magic journal stays: the agent wrote it to read it again.
    tables: ['practice'],
    sweep: async (pages, _, { numbers }) => {
      await pages.table('practice').where('day').below(numbers).delete();
      return false;
    },
  },
  {
    tables: ['ownLines'],
    sweep: async (pages, { context }, { words }) => {
      const kept = addDays(stampOf(context).day, -OWN_LINE_DAYS);
      await pages
        .table('ownLines')
        .where('day')
        .below(words > kept ? words : kept)
        .delete();
      return false;
    },
  },
  {
    tables: ['strays'],
    sweep: async (pages, _, { words }) => {
      await pages
        .table('strays')
        .where('at')
        .below(Date.parse(`${words}T00:00:00Z`))
        .delete();
      return false;
    },
  },
  {
    tables: ['tickets', 'notes', 'contacts', 'promises'],
    sweep: async (pages, { described }, { words }) => {
      const before = Date.parse(`${words}T00:00:00Z`);
      const keys = await pages.table('tickets').where('at').below(before).primaryKeys();
      for (const key of keys) {
        const ticketUid = String(key);
        if (await isNamed(pages, ticketUid, words)) continue;
        await pages.table('tickets').delete(ticketUid);
        // What still points to it has no date that could be read.
        for (const name of POINTING) await pages.table(name).where({ ticketUid }).delete();
        described.delete(ticketUid);
      }
      return false;
    },
  },
];

const POINTING = ['notes', 'contacts', 'promises'] as const;

/** Whether something that has not had its time yet points to the ticket. */
async function isNamed(pages: Pages, ticketUid: string, words: Day): Promise<boolean> {
  const notes = await pages.table('notes').where({ ticketUid }).toArray();
  const contacts = await pages.table('contacts').where({ ticketUid }).toArray();
  const promises = await pages.table('promises').where({ ticketUid }).toArray();
  return (
    [...notes, ...contacts].some(({ day }) => day >= words) ||
    promises.some(
      ({ openUntil, settledDay }) => typeof openUntil === 'string' || (settledDay ?? '') >= words,
    )
  );
}

/** The contact without what leads to its ticket; another revision, for it says less than before. */
function withoutTicket(row: Contact): Contact {
  return { ...row, ticketUid: null, messageId: null, rev: row.rev + 1 };
}
