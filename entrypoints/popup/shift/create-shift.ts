import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Contact } from '../../../lib/moments/contact.ts';
import { DAY_START, type Day, toDay } from '../../../lib/moments/day.ts';
import type { SelfCheck } from '../../../lib/moments/self-check.ts';
import type { Story } from '../../../lib/moments/story.ts';
import type { RatedMoment } from '../../../lib/moments/vocabulary.ts';
import { isSelfCheckAllowed } from '../../../lib/policy/self-check.ts';
import { isDueBy, isDueToday, lastDateOf } from '../../../lib/shift/due.ts';
import { nextShiftDay, type ShiftClock } from '../../../lib/shift/shift-clock.ts';
import { type Today, toToday } from '../../../lib/shift/today.ts';
import { findWeakest, lastWeek } from '../../../lib/shift/weakest.ts';
import type { DuePromise } from '../../../lib/store/due-tickets.ts';
import { now, tz } from '../../on-ticket/clock.ts';
import { type NotebookAccess, openNotebookSoon } from '../../on-ticket/notebook.ts';
import { followNotebook, type ShiftNotebook } from './follow.ts';
import { followSettings, type ShiftSettings } from './settings.ts';
import { createTelling, type Telling } from './telling.ts';

/** The popup's state about the agent's shift. */
export interface Shift {
  readonly access: NotebookAccess;
  readonly notebook: ShiftNotebook;
  /** The working day that it was when the popup opened. */
  readonly day: Day;
  /** For what is chosen by chance: the notebook's own, so that two agents differ. */
  readonly seed: ReadonlySignal<string>;
  /** True once today's checks are read, or can't be. */
  readonly isKnown: ReadonlySignal<boolean>;
  readonly today: ReadonlySignal<Today>;
  readonly preShift: Telling;
  readonly afterShift: Telling;
  readonly settings: ShiftSettings;
  /** Whether the organisation leaves the self-check to the agent; null until that is known. */
  readonly isAllowed: ReadonlySignal<boolean | null>;
  /** The address of a ticket on its helpdesk, or null where no adapter knows it. */
  readonly findUrl: ReadonlySignal<(ticket: NonNullable<DuePromise['ticket']>) => string | null>;
  readonly dueToday: ReadonlySignal<readonly DuePromise[]>;
  readonly dueNext: ReadonlySignal<readonly DuePromise[]>;
  readonly stories: ReadonlySignal<readonly Story[]>;
  readonly weakest: ReadonlySignal<RatedMoment | null>;
  readonly contactsToday: ReadonlySignal<readonly Contact[]>;
  readonly clock: ReadonlySignal<ShiftClock>;
}

export function createShift(access: NotebookAccess = openNotebookSoon()): Shift {
  const notebook = followNotebook(access);
  const settings = followSettings(notebook);
  const day = toDay(now(), tz(), DAY_START);
  const checks = signal<readonly SelfCheck[] | null>(null);
  effect(() => {
    const open = access.open.value;
    if (!open) return;
    return open.store.watchSelfChecks(open.notebook, day, (found) => {
      checks.value = found;
    });
  });

  const isAllowed = signal<boolean | null>(null);
  void isSelfCheckAllowed().then((allowed) => {
    isAllowed.value = allowed;
  });

  const stored = computed(() => toToday(checks.value ?? []));
  const save: Parameters<typeof createTelling>[2] = async (told) => {
    const { store, notebook: opened } = await notebook.whenOpen;
    return store.saveSelfCheck(opened, told);
  };
  const preShift = createTelling(
    'preShift',
    computed(() => stored.value.preShift),
    save,
  );
  const afterShift = createTelling(
    'afterShift',
    computed(() => stored.value.afterShift),
    save,
  );

  const clock = computed(() => ({
    times: settings.shiftTimes.value,
    now: now(),
    tz: tz(),
    dayStart: DAY_START,
  }));
  const nextDay = computed(() => nextShiftDay(clock.value));
  const due = notebook.follow<readonly DuePromise[]>([], ({ store, notebook: opened }, say) =>
    // A week ahead: what is due before the next shift may lie behind a long weekend.
    store.watchDueTickets(opened, lastDateOf(nextDay.value), say),
  );

  const contactsToday = readContacts(notebook, day, day);
  const week = lastWeek(day);
  const lastContacts = readContacts(notebook, week.from, week.to);

  return {
    access,
    notebook,
    day,
    seed: computed(() => access.open.value?.notebook.name ?? ''),
    isKnown: computed(
      () => isAllowed.value !== null && (checks.value !== null || access.problem.value !== null),
    ),
    today: computed(() => {
      const { arrival, intention, finished, skipped } = preShift.shown.value;
      return { ...stored.value, arrival, intention, isBegun: finished, isSkipped: skipped };
    }),
    preShift,
    afterShift,
    settings,
    isAllowed,
    findUrl: notebook.follow<Shift['findUrl']['value']>(
      () => null,
      ({ store, notebook: opened }, say) =>
        store.watchAdapters(opened, (kept) => {
          const adapters = store.adaptersInForce(kept);
          say((ticket) => store.findTicketUrl(adapters, ticket.helpdesk, ticket));
        }),
    ),
    dueToday: computed(() =>
      due.value.filter(({ promise }) => isDueToday(promise, day, DAY_START, clock.value.now)),
    ),
    dueNext: computed(() =>
      due.value.filter(({ promise }) => isDueBy(promise, nextDay.value, DAY_START)),
    ),
    stories: notebook.follow<readonly Story[]>([], ({ store, notebook: opened }, say) =>
      store.watchStories(opened, say),
    ),
    weakest: computed(() => findWeakest(lastContacts.value)),
    contactsToday,
    clock,
  };
}

function readContacts(
  notebook: ShiftNotebook,
  from: Day,
  to: Day,
): ReadonlySignal<readonly Contact[]> {
  const contacts = signal<readonly Contact[]>([]);
  void notebook.whenOpen
    .then(({ store, notebook: opened }) => store.contactsBetween(opened, from, to))
    .then(
      ({ rows }) => {
        contacts.value = rows;
      },
      // The notebook has said it to whoever watches its health; without numbers nothing is offered.
      () => undefined,
    );
  return contacts;
}
