import fc from 'fast-check';
import { RATED } from '../../../lib/moments/contact.ts';
import { addDays, toInstant } from '../../../lib/moments/day.ts';
import { ARRIVALS, PSYCHE_STEPS, SELF_CHECKS } from '../../../lib/moments/self-check.ts';
import { ACTS, CHANNELS, RATED_MOMENTS, RATINGS } from '../../../lib/moments/vocabulary.ts';
import type { Backup } from '../../../lib/store/backup.ts';
import { toRow } from '../../../lib/store/promises.ts';

/** Any notebook that the product could have written, with texts that nobody would expect. */

const id = fc.stringMatching(/^[a-z0-9-]{1,12}$/);
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom('', '__proto__', '</script>', '=1+1', '\u202Eabc', '\uD800'),
);
const at = fc.integer({ min: 1_500_000_000_000, max: 2_000_000_000_000 });
const day = fc.nat({ max: 4_000 }).map((count) => addDays('2024-01-01', count));
const tz = fc.constantFrom('UTC', 'Europe/Vienna', 'America/St_Johns', 'Pacific/Kiritimati');
const stamp = { at, tz, day };
const channel = fc.constantFrom(...CHANNELS);
const language = fc.constantFrom('en', 'de-AT', 'und');
const count = fc.nat({ max: 1_000 });
const nullable = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null });
const reason = fc.array(id, { maxLength: 3 });
const hostUid = fc.constantFrom('', 'h1', 'h2');
const ticketUid = fc.constantFrom('t1', 't2', 't3');

const partly = <K extends string, T>(keys: readonly K[], some: fc.Arbitrary<T>) =>
  fc.record(Object.fromEntries(keys.map((key) => [key, some])), {
    requiredKeys: [],
    noNullPrototype: true,
  }) as fc.Arbitrary<Partial<Record<K, T>>>;

/** Rows without two of the same key. */
const rows = <T>(row: fc.Arbitrary<T>, keyOf: (row: T) => string) =>
  fc.uniqueArray(row, { selector: keyOf, maxLength: 5 });

const record = <T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record(model, { noNullPrototype: true }) as fc.Arbitrary<T>;

const ticket = record({
  ticketUid: id,
  hostNumber: nullable(fc.nat().map((number) => `h1/${number}`)),
  helpdesk: fc.constant('zendesk'),
  subject: nullable(text),
  customerName: nullable(text),
  customerKey: nullable(id),
  at,
});

const note = record({
  ticketUid,
  ...stamp,
  text,
  heard: text,
  plan: text,
  wish: text,
  learned: text,
  rev: count,
  revs: record({ text: count, heard: count, plan: count, wish: count, learned: count }),
});

const contact = record({
  contactId: id,
  ticketUid: nullable(ticketUid),
  hostUid,
  ...stamp,
  state: fc.constantFrom('open' as const, 'sent' as const),
  channel,
  language,
  playbook: nullable(id),
  ticks: fc.array(
    record({
      step: id,
      on: fc.boolean(),
      by: fc.constantFrom('agent' as const, 'draft' as const),
      at,
    }),
    { maxLength: 3 },
  ),
  suggested: partly(
    RATED_MOMENTS,
    record({ value: fc.constantFrom(-1 as const, 0 as const, 1 as const, null), reason }),
  ),
  ratings: partly(
    RATED,
    record({
      value: fc.constantFrom(...RATINGS, null),
      by: fc.constantFrom('agent' as const, 'lead' as const),
      reason,
      playbook: nullable(id),
      at,
    }),
  ),
  confirmedAt: nullable(at),
  confirmed: fc.subarray([...RATED_MOMENTS]),
  sentAt: nullable(at),
  messageId: nullable(fc.nat().map(String)),
  rev: count,
});

const due = record({ date: day, time: nullable(fc.constantFrom('00:00', '15:00', '23:59')) });
const promise = record({
  promiseId: id,
  ticketUid: nullable(ticketUid),
  hostUid,
  ...stamp,
  channel,
  language,
  words: text,
  who: fc.constantFrom('agent' as const, 'team' as const),
  from: fc.constantFrom('draft' as const, 'hand' as const),
  due: nullable(due),
  keptAt: nullable(day.map((date) => toInstant(date, '12:00', 'UTC'))),
  movedTo: nullable(id),
  handedOverAt: nullable(at),
  withdrawnAt: nullable(at),
  rev: count,
});

const phrase = record({
  phraseId: id,
  ...stamp,
  text,
  moment: fc.constantFrom(...RATED_MOMENTS),
  act: fc.constantFrom(...ACTS),
  situation: id,
  channel: id,
  register: id,
  language,
  liability: fc.constantFrom('normal' as const, 'careful' as const),
  tags: fc.array(id, { maxLength: 3 }),
  rev: count,
});

const selfCheck = record({
  checkId: id,
  ...stamp,
  kind: fc.constantFrom(...SELF_CHECKS),
  arrival: nullable(fc.constantFrom(...ARRIVALS)),
  done: fc.subarray([...PSYCHE_STEPS]),
  skipped: fc.boolean(),
  line: text,
  intention: nullable(fc.constantFrom(...RATED_MOMENTS)),
  finished: fc.boolean(),
});

const json = fc
  .jsonValue({ maxDepth: 3, noUnicodeString: false })
  .filter((value) => !/__proto__|constructor|prototype/.test(JSON.stringify(value)))
  // -0 does not survive a file.
  .map((value) => JSON.parse(JSON.stringify(value)));

export const anyTables: fc.Arbitrary<Backup['tables']> = record({
  hosts: fc.constantFrom([], [{ hostUid: 'h1', host: 'a.zendesk.com' }]),
  tickets: rows(ticket, ({ ticketUid: key }) => key).map((some) =>
    some.filter(
      ({ hostNumber }, index) =>
        hostNumber === null || some.findIndex((one) => one.hostNumber === hostNumber) === index,
    ),
  ),
  notes: rows(note, ({ ticketUid: key }) => key),
  contacts: rows(contact, ({ contactId }) => contactId).map((some) =>
    some.map((one, index) => ({ ...one, messageId: one.messageId && `${one.messageId}-${index}` })),
  ),
  promises: rows(promise, ({ promiseId }) => promiseId).map((some) =>
    some.map((one) => toRow(one, one.keptAt === null ? null : '2026-11-23')),
  ),
  phrases: rows(phrase, ({ phraseId }) => phraseId),
  phraseUses: rows(
    record({ phraseId: id, used: count, undone: count, lastAt: at }),
    ({ phraseId }) => phraseId,
  ),
  selfChecks: rows(selfCheck, ({ checkId }) => checkId),
  stories: rows(
    record({ storyId: id, ...stamp, text: text.filter((words) => words !== '') }),
    ({ storyId }) => storyId,
  ),
  practice: rows(record({ itemId: id, ...stamp, box: count, due: day }), ({ itemId }) => itemId),
  playbooks: rows(record({ hash: id, playbook: json, at }), ({ hash }) => hash),
  adapters: rows(record({ adapterId: id, adapter: json, at }), ({ adapterId }) => adapterId),
  settings: rows(record({ key: id, value: json }), ({ key }) => key),
});
