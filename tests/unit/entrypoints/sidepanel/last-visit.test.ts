import { batch, type Signal, signal } from '@preact/signals';
import { beforeEach, expect, test, vi } from 'vitest';
import type { TicketRecord } from '../../../../entrypoints/on-ticket/record.ts';
import { followLastVisit } from '../../../../entrypoints/sidepanel/last-visit.ts';
import type { LastVisit } from '../../../../lib/store/last-visit.ts';
import { DANA, LEO, until } from '../fixture.ts';
import { createAccess } from '../notebook-fixture.ts';

let ticketKey: Signal<string | null>;
let uid: Signal<string | null>;
let record: TicketRecord;
let clock: number;

beforeEach(() => {
  ticketKey = signal<string | null>(null);
  uid = signal<string | null>(null);
  record = { uid } as unknown as TicketRecord;
  clock = 1_000;
});

const visitAt = (at: number): LastVisit => ({
  at,
  day: '2026-11-20',
  days: 3,
  sentContacts: 1,
  promise: null,
  wish: '',
});

/** A notebook whose looks are answered when the test says so. */
async function begin() {
  const looks: { uid: string; before: number; answer: (visit: LastVisit | null) => void }[] = [];
  const access = createAccess();
  const visit = followLastVisit(access, record, ticketKey, () => clock);
  await access.begin({
    findLastVisit: (_, of, before = 0) =>
      new Promise((answer) => looks.push({ uid: of, before, answer })),
  });
  return { looks, visit };
}
function open(key: string | null, at: number): void {
  clock = at;
  batch(() => {
    ticketKey.value = key;
    uid.value = key && `uid of ${key}`;
  });
}

test('looks once, for what was before the ticket came on top', async () => {
  const { looks, visit } = await begin();
  open(DANA, 5_000);
  clock = 6_000;
  expect(looks).toMatchObject([{ uid: `uid of ${DANA}`, before: 5_000 }]);
  looks[0]?.answer(visitAt(4_000));
  await until(() => expect(visit.value?.at).toBe(4_000));
});

test('is null at the very moment that another ticket is on top', async () => {
  const { looks, visit } = await begin();
  open(DANA, 5_000);
  looks[0]?.answer(visitAt(4_000));
  await until(() => expect(visit.value).not.toBeNull());
  open(LEO, 6_000);
  expect(visit.value).toBeNull();
});

test('an answer that comes too late is not taken for the ticket on top, nor in its place', async () => {
  const { looks, visit } = await begin();
  open(DANA, 5_000);
  open(LEO, 6_000);
  looks[1]?.answer(visitAt(2_000));
  await until(() => expect(visit.value?.at).toBe(2_000));
  looks[0]?.answer(visitAt(4_000));
  await Promise.resolve();
  await Promise.resolve();
  expect(visit.value?.at).toBe(2_000);
});

test('a ticket that comes back is looked for anew: there was a visit since', async () => {
  const { looks, visit } = await begin();
  open(DANA, 5_000);
  looks[0]?.answer(null);
  open(LEO, 6_000);
  looks[1]?.answer(null);
  await Promise.resolve();
  open(DANA, 7_000);
  expect(looks.at(-1)).toMatchObject({ uid: `uid of ${DANA}`, before: 7_000 });
  looks[2]?.answer(visitAt(5_500));
  await until(() => expect(visit.value?.at).toBe(5_500));
});

test('a notebook that can’t be read says nothing here', async () => {
  const access = createAccess();
  const visit = followLastVisit(access, record, ticketKey, () => clock);
  const look = vi.fn(() => Promise.reject(new Error('closed')));
  await access.begin({ findLastVisit: look });
  open(DANA, 5_000);
  expect(look).toHaveBeenCalledOnce();
  await Promise.resolve();
  expect(visit.value).toBeNull();
});
