import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import { findAdapter } from '../../lib/helpdesk/adapter/for-origin.ts';
import { findTicket } from '../../lib/helpdesk/adapter/route.ts';
import type { Adapter } from '../../lib/helpdesk/adapter/schema.ts';
import type { FromPage } from '../../lib/messages/from-page.ts';
import type { LinkedTab } from '../../lib/messages/ticket-link.ts';
import type { Capability, Connection, TicketFacts } from '../../lib/moments/facts.ts';
import {
  parseTicketKey,
  type TicketKey,
  type TicketRef,
  toTicketKey,
} from '../../lib/moments/ticket.ts';

/** How long a page may take to say hello before it counts as asleep. */
const PATIENCE_MS = 1_500;

/** Without any of these the page tells nothing: all is done by hand. */
const READ: readonly Capability[] = ['subject', 'requester', 'conversation', 'composer'];

export interface OnTop {
  /** From the tab's address alone: the page has no say in which ticket this is. */
  readonly ticket: ReadonlySignal<(TicketRef & { readonly helpdesk: string }) | null>;
  readonly ticketKey: ReadonlySignal<TicketKey | null>;
  readonly isHelpdesk: ReadonlySignal<boolean>;
  /** How this host is read; null where it is no helpdesk of ours. */
  readonly adapter: ReadonlySignal<Adapter | null>;
  /** The tab itself; its host only where the browser shows us the address. */
  readonly place: ReadonlySignal<{ readonly tabId: number | null; readonly host: string | null }>;
  /** Null until the page has told, and whenever it tells of another ticket than the address. */
  readonly facts: ReadonlySignal<TicketFacts | null>;
  readonly missing: ReadonlySignal<readonly Capability[]>;
  /** Null for the moment in which it is not known yet: nothing is said of a page that was not asked. */
  readonly connection: ReadonlySignal<Connection | null>;
  /** True for the moment between a change of tab and the page's answer. */
  readonly isLooking: ReadonlySignal<boolean>;
  onTab(tab: LinkedTab | null): void;
  onConnected(isConnected: boolean): void;
  onMessage(message: FromPage): void;
}

/** Which ticket is on top, and what is known of it. A change of tab forgets the last one at once. */
export function createOnTop(
  later: (ms: number, call: () => void) => () => void,
  adapters: ReadonlySignal<readonly Adapter[]>,
): OnTop {
  const tab = signal<LinkedTab | null>(null);
  const told = signal<{ facts: TicketFacts; missing: readonly Capability[] } | null>(null);
  const isConnected = signal(false);
  const isPatient = signal(true);
  let stopWaiting = () => {};

  const url = computed(() => {
    const text = tab.value?.url;
    return text && URL.canParse(text) ? new URL(text) : null;
  });
  const adapter = computed(() =>
    url.value ? findAdapter(adapters.value, url.value.origin) : null,
  );
  const ticketKey = computed(() => {
    const ref = adapter.value && url.value ? findTicket(adapter.value, url.value) : null;
    return ref && toTicketKey(ref);
  });
  // By way of the key: another address of the same ticket is no other ticket.
  const ticket = computed(() => {
    const ref = ticketKey.value === null ? null : parseTicketKey(ticketKey.value);
    return ref && adapter.value ? { ...ref, helpdesk: adapter.value.id } : null;
  });
  const fitting = computed(() =>
    told.value && told.value.facts.ticketKey === ticketKey.value ? told.value : null,
  );
  const missing = computed(() => fitting.value?.missing ?? []);
  const isLooking = computed(() => isPatient.value && fitting.value === null);

  const connection = computed((): Connection | null => {
    if (isLooking.value) return null;
    if (!isConnected.value) return 'asleep';
    if (fitting.value === null) return 'byHand';
    if (READ.every((capability) => missing.value.includes(capability))) return 'byHand';
    return missing.value.length > 0 ? 'partly' : 'connected';
  });

  function wait(): void {
    stopWaiting();
    isPatient.value = true;
    stopWaiting = later(PATIENCE_MS, () => {
      isPatient.value = false;
    });
  }

  return {
    ticket,
    ticketKey,
    isHelpdesk: computed(() => adapter.value !== null),
    adapter,
    place: computed(() => ({ tabId: tab.value?.tabId ?? null, host: url.value?.host ?? null })),
    facts: computed(() => fitting.value?.facts ?? null),
    missing,
    connection,
    isLooking,
    onTab(next) {
      batch(() => {
        const isOther = next?.tabId !== tab.value?.tabId;
        tab.value = next;
        if (isOther) told.value = null;
        wait();
      });
    },
    onConnected(connected) {
      isConnected.value = connected;
    },
    onMessage(message) {
      if (message.kind === 'noTicket') told.value = null;
      if (message.kind === 'ticket') {
        told.value = { facts: message.facts, missing: message.missing };
      }
    },
  };
}
