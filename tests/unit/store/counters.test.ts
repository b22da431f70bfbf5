import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RATED } from '../../../lib/moments/contact.ts';
import { CHANNELS, RATINGS } from '../../../lib/moments/vocabulary.ts';
import { toCells } from '../../../lib/stats/cell.ts';
import { ensureContact, forgetContact, tickStep } from '../../../lib/store/contacts.ts';
import { countersBetween, toCounterRows } from '../../../lib/store/counters.ts';
import { countsOfContact, countsOfPromise } from '../../../lib/store/counting.ts';
import { forgetTicket } from '../../../lib/store/forget.ts';
import { change, type Notebook, read } from '../../../lib/store/notebook.ts';
import {
  addPromise,
  keepPromise,
  movePromise,
  reopenPromise,
  withdrawPromise,
} from '../../../lib/store/promises.ts';
import {
  confirmRatings,
  rate,
  suggestRatings,
  unconfirm,
  unrate,
} from '../../../lib/store/ratings.ts';
import { repairCounters } from '../../../lib/store/repair.ts';
import { sweep } from '../../../lib/store/retention.ts';
import { markSent } from '../../../lib/store/sending.ts';
import { ensureTicket } from '../../../lib/store/tickets.ts';
import { DAY, type FakeContext, HOUR, open, toContext } from './fixture.ts';

interface Desk {
  readonly notebook: Notebook;
  readonly context: FakeContext;
  readonly tickets: string[];
  contacts: string[];
  promises: string[];
}

type Step = (desk: Desk) => Promise<unknown>;

/** From one end of the world to the other, with half hours, and both ways of changing the clocks. */
const ZONES = [
  'Europe/Vienna',
  'America/New_York',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
];

/** Just before the clocks change, a year ends, a working day ends. */
const STARTS = [
  '2026-11-23T08:00:00Z',
  '2026-03-29T00:59:00Z',
  '2026-10-25T00:59:00Z',
  '2026-12-31T22:59:00Z',
  '2027-01-01T02:59:00Z',
  '2028-02-29T12:00:00Z',
].map((at) => Date.parse(at));

/** The one of the list that the number points to; a row that is gone refuses, which is fine. */
const pick = (list: readonly string[], index: number) => list[index % Math.max(1, list.length)];
const ifThere = async (wish: Promise<unknown>) => {
  await wish.catch((error) => {
    if (error.kind !== 'gone') throw error;
  });
};

const index = fc.nat({ max: 7 });
const value = fc.constantFrom(...RATINGS, null);
const suggested = fc.constantFrom(-1 as const, 0 as const, 1 as const, null);
const days = fc.constantFrom('2026-11-22', '2026-11-23', '2026-11-25', '2026-12-24');
const time = fc.constantFrom('09:30', '15:00', null);

const onContact = (make: (notebook: Notebook, contactId: string) => Promise<unknown>) =>
  index.map(
    (at): Step =>
      async ({ notebook, contacts }) => {
        const id = pick(contacts, at);
        if (id) await ifThere(make(notebook, id));
      },
  );
const onPromise = (make: (desk: Desk, promiseId: string) => Promise<unknown>) =>
  index.map(
    (at): Step =>
      async (desk) => {
        const id = pick(desk.promises, at);
        if (id) await ifThere(make(desk, id));
      },
  );

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(index, fc.constantFrom(...CHANNELS), fc.constantFrom('en', 'de'), fc.boolean()).map(
    ([at, channel, language, isSame]): Step =>
      async ({ notebook, context, ...desk }) => {
        const messageId = isSame ? 'same' : context.newId();
        const uid = pick(desk.tickets, at) ?? '';
        const about = { channel, language, mode: 'public' as const };
        const id = await markSent(notebook, uid, { messageId, at: context.at, ...about });
        if (id) desk.contacts.push(id);
      },
  ),
  index.map(
    (at): Step =>
      async ({ notebook, tickets, contacts }) => {
        contacts.push(await ensureContact(notebook, pick(tickets, at) ?? '', { channel: 'chat' }));
      },
  ),
  index.map(
    (at): Step =>
      ({ notebook, tickets }) =>
        tickStep(notebook, pick(tickets, at) ?? '', 'need.plan', true, { language: 'fr' }),
  ),
  fc.tuple(index, fc.constantFrom(...RATED), value, fc.constantFrom('agent', 'lead')).map(
    ([at, rated, given, by]): Step =>
      async ({ notebook, contacts }) => {
        const id = pick(contacts, at);
        if (id) await ifThere(rate(notebook, id, rated, given, { by }));
      },
  ),
  fc.tuple(index, suggested, suggested).map(
    ([at, greeting, need]): Step =>
      async (desk) => {
        const id = pick(desk.contacts, at);
        const wish = {
          greeting: { value: greeting, reason: [] },
          need: { value: need, reason: [] },
        };
        if (id) await ifThere(suggestRatings(desk.notebook, id, wish));
      },
  ),
  onContact(confirmRatings),
  onContact(unconfirm),
  onContact((notebook, id) => unrate(notebook, id, 'need')),
  onContact(forgetContact),
  fc.tuple(index, days, time).map(
    ([at, date, due]): Step =>
      async ({ notebook, ...desk }) => {
        const promise = { words: 'I will call', who: 'agent', from: 'hand' } as const;
        const uid = pick(desk.tickets, at) ?? '';
        desk.promises.push(
          await addPromise(notebook, uid, { ...promise, due: { date, time: due } }),
        );
      },
  ),
  onPromise(({ notebook, context }, id) => keepPromise(notebook, id, { at: context.at })),
  onPromise(({ notebook }, id) => reopenPromise(notebook, id)),
  onPromise(({ notebook }, id) => withdrawPromise(notebook, id)),
  onPromise(async ({ notebook, promises }, id) => {
    promises.push(await movePromise(notebook, id, { date: '2026-12-01', time: null }));
  }),
  index.map(
    (at): Step =>
      ({ notebook, tickets }) =>
        forgetTicket(notebook, pick(tickets, at) ?? ''),
  ),
  fc.constantFrom(...ZONES).map(
    (zone): Step =>
      async ({ context }) => {
        context.zone = zone;
      },
  ),
  fc.constantFrom(HOUR, DAY, 89 * DAY, 320 * DAY).map(
    (ms): Step =>
      async ({ notebook, context }) => {
        context.at += ms;
        await sweep(notebook);
      },
  ),
);

const manySteps = fc.array(step, { minLength: 1, maxLength: 25 });
const start = fc.constantFrom(...STARTS);
const zone = fc.constantFrom(...ZONES);

/** The counters as a look at every row gives them, against those that stand there. */
function compare(notebook: Notebook) {
  return read(notebook, ['contacts', 'promises', 'counters'], async (pages) => {
    const contacts = pages.rows('contacts', await pages.table('contacts').toArray());
    const promises = pages.rows('promises', await pages.table('promises').toArray());
    const scanned = toCounterRows([
      ...contacts.flatMap(countsOfContact),
      ...promises.flatMap(countsOfPromise),
    ]);
    return { scanned, stored: await pages.table('counters').toArray() };
  });
}

const byKey = (a: object, b: object) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
const sorted = (rows: readonly object[]) =>
  rows.map((row) => Object.fromEntries(Object.entries(row).sort())).sort(byKey);

test('counters equal a full scan, whatever was rated, confirmed, taken back, forgotten', async () => {
  await fc.assert(
    fc.asyncProperty(manySteps, start, zone, async (steps, at, startZone) => {
      const context = toContext(at);
      context.zone = startZone;
      const notebook = await open({ context });
      const ref = { host: 'acme.zendesk.com', helpdesk: 'zendesk' };
      const tickets = [
        await ensureTicket(notebook, { ...ref, number: '1' }),
        await ensureTicket(notebook, { ...ref, number: '2' }),
        await ensureTicket(notebook, { ...ref, host: 'b.freshdesk.com', number: '1' }),
      ];
      const desk: Desk = { notebook, context, tickets, contacts: [], promises: [] };
      for (const next of steps) await next(desk);
      const { scanned, stored } = await compare(notebook);
      expect(sorted(stored)).toEqual(sorted(scanned));
      // A repair finds nothing to do; and what statistics read is what was counted.
      expect(await repairCounters(notebook)).toBe(0);
      const read = await countersBetween(notebook, '2000-01-01', '2099-12-31');
      const total = (rows: readonly { readonly counts: readonly number[] }[]) =>
        rows.reduce((sum, { counts }) => sum + counts.reduce((a, b) => a + b, 0), 0);
      expect(total(toCells(read))).toBe(total(scanned));
      notebook.close();
    }),
    { numRuns: 60 },
  );
}, 60_000);

test('wrong counters are counted afresh, right ones are left alone', async () => {
  const notebook = await open();
  await markSent(notebook, 't', { messageId: 'm', at: notebook.context.now(), mode: 'public' });
  expect(await repairCounters(notebook)).toBe(0);
  await change(notebook, ['counters'], async (pages) => {
    const [row] = await pages.table('counters').toArray();
    if (row)
      await pages.table('counters').bulkPut([
        { ...row, counts: [7, 7] },
        { ...row, of: 'need' },
      ]);
  });
  expect(await repairCounters(notebook)).toBe(3);
  const { scanned, stored } = await compare(notebook);
  expect(sorted(stored)).toEqual(sorted(scanned));
});
