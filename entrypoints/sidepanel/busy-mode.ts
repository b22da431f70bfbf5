import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { isAlike, MANY_ALIKE, toTopic } from '../../lib/moments/alike.ts';
import type { TicketKey } from '../../lib/moments/ticket.ts';
import type { NotebookAccess } from '../on-ticket/notebook.ts';
import type { OnTop } from '../on-ticket/on-top.ts';

export interface BusyMode {
  readonly isOn: ReadonlySignal<boolean>;
  /** Five tickets were alike: it is offered, once. */
  readonly isOffered: ReadonlySignal<boolean>;
  /** Holds at once, whatever becomes of the keeping. */
  set(isOn: boolean): void;
  declineOffer(): void;
}

/** As many tickets of a shift as an outage needs to be seen. */
const REMEMBERED = 30;

/** No questions, no hints, no ratings, while it lasts: switched by hand, and the same in every window. */
export function createBusyMode(access: NotebookAccess, onTop: OnTop): BusyMode {
  const isOn = signal(false);
  const isDeclined = signal(false);
  const topics = signal<ReadonlyMap<TicketKey, ReadonlySet<string>>>(new Map());

  effect(() => {
    const open = access.open.value;
    if (!open) return;
    const { watchSetting, busyMode } = open.store;
    return watchSetting(open.notebook, busyMode, (value) => {
      isOn.value = value;
    });
  });

  effect(() => {
    const key = onTop.ticketKey.value;
    const subject = onTop.facts.value?.subject?.value;
    if (key === null || subject === undefined || topics.peek().has(key)) return;
    topics.value = new Map([...topics.peek(), [key, toTopic(subject)] as const].slice(-REMEMBERED));
  });

  const areManyAlike = computed(() => {
    const key = onTop.ticketKey.value;
    const here = key === null ? undefined : topics.value.get(key);
    if (!here) return false;
    return [...topics.value.values()].filter((topic) => isAlike(topic, here)).length >= MANY_ALIKE;
  });

  return {
    isOn,
    isOffered: computed(() => !isOn.value && !isDeclined.value && areManyAlike.value),
    set(next) {
      isOn.value = next;
      void access.whenOpen
        .then(({ store, notebook }) => store.setSetting(notebook, store.busyMode, next))
        // What is wrong with the notebook, its own watch says; here and now it holds all the same.
        .catch(() => undefined);
    },
    declineOffer() {
      isDeclined.value = true;
    },
  };
}
