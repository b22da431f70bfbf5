// What a notebook holds after some weeks of work, put into a real browser's own storage.
import type { Page } from '@playwright/test';
import { addDays } from '../../lib/moments/day.ts';
import type { PromiseMade } from '../../lib/moments/promise.ts';
import { toRandom } from '../../lib/stats/random.ts';
import { toCounterRows } from '../../lib/store/counters.ts';
import { countsOfContact, countsOfPromise } from '../../lib/store/counting.ts';
import { NOTEBOOK } from '../../lib/store/open.ts';
import { toRow } from '../../lib/store/promises.ts';
import { sampleContacts } from './contacts.ts';

type Rows = Readonly<Record<string, readonly object[]>>;

const NAMES = ['Ana Ruiz', 'Ben Okafor', 'Chiara Conti', 'Dmitri Volkov'];
const LEARNED = [
  'Domains with umlauts need the ASCII form.',
  'Refunds to cards take two bank days.',
];
const TZ = 'Europe/Vienna';

export function notebookRows(seed: number, count: number, lastDay: string): Rows {
  const random = toRandom(seed);
  const contacts = sampleContacts(seed, count, lastDay);
  const uids = [...new Set(contacts.map(({ ticketUid }) => ticketUid ?? ''))];
  const promises = Array.from({ length: 30 }, (_, index) => {
    const date = addDays(lastDay, -Math.floor(random() * 50));
    const due = { date, time: '15:00' };
    const keptAt = Date.parse(`${date}T14:00:00Z`) - Math.round((random() * 60 - 12) * 3_600_000);
    const promise: PromiseMade = {
      promiseId: `promise-${seed}-${index}`,
      ticketUid: uids[index % uids.length] ?? null,
      hostUid: 'host',
      at: keptAt,
      tz: TZ,
      day: date,
      channel: 'email',
      language: 'en',
      words: 'I will write by three',
      who: 'agent',
      from: 'draft',
      due,
      keptAt,
      movedTo: null,
      handedOverAt: null,
      withdrawnAt: null,
      rev: 1,
    };
    return toRow(promise, date);
  });
  const counts = [...contacts.flatMap(countsOfContact), ...promises.flatMap(countsOfPromise)];
  return {
    hosts: [{ hostUid: 'host', host: 'acme.zendesk.com' }],
    tickets: uids.map((ticketUid, index) => ({
      ticketUid,
      hostNumber: `host/${20_000 + index}`,
      helpdesk: 'zendesk',
      subject: null,
      customerName: NAMES[index % NAMES.length] ?? null,
      customerKey: `customer-${index % Math.max(1, Math.ceil(uids.length / 3))}`,
      at: Date.parse(`${lastDay}T08:00:00Z`),
    })),
    notes: uids.slice(0, 6).map((ticketUid, index) => ({
      ticketUid,
      at: Date.parse(`${lastDay}T08:00:00Z`) - index,
      tz: TZ,
      day: addDays(lastDay, -index * 3),
      text: 'A note that is in no file.',
      heard: '',
      plan: '',
      wish: index % 2 === 0 ? 'Wants the shop ready for her trade fair.' : '',
      learned: LEARNED[index] ?? '',
      rev: 1,
      revs: { text: 1, heard: 0, plan: 0, wish: 1, learned: 1 },
    })),
    contacts,
    promises,
    counters: toCounterRows(counts),
  };
}

/** Puts rows into the notebook that an extension page has opened. */
export async function seedNotebook(page: Page, rows: Rows): Promise<void> {
  await page.evaluate(
    ([name, tables]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const tx = db.transaction(Object.keys(tables), 'readwrite');
          for (const [table, each] of Object.entries(tables)) {
            for (const row of each) tx.objectStore(table).put(row);
          }
          tx.onabort = () => reject(tx.error);
          tx.oncomplete = () => {
            db.close();
            resolve();
          };
        };
      }),
    [NOTEBOOK, rows] as const,
  );
}

/** Waits until the page has made the notebook, so that there are tables to put rows into. */
export async function notebookMade(page: Page): Promise<void> {
  await page.waitForFunction(
    async (name) => (await indexedDB.databases()).some((one) => one.name === name && one.version),
    NOTEBOOK,
  );
}
