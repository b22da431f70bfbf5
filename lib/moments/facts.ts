import type { TicketKey } from './ticket.ts';
import type { Channel } from './vocabulary.ts';

/** Where a fact was read; later sources stand in for earlier ones that are missing. */
export const SOURCES = ['url', 'rest', 'dom', 'hand'] as const;
export type Source = (typeof SOURCES)[number];

export interface Fact<T> {
  readonly value: T;
  readonly from: Source;
}

export const ROLES = ['customer', 'agent', 'note', 'system'] as const;
export type Role = (typeof ROLES)[number];

export interface TicketMessage {
  /** The helpdesk's own id, or a stable stand-in where the page shows none. */
  readonly id: string;
  readonly role: Role;
  readonly author: string;
  /** Epoch ms, or null where the page does not tell. */
  readonly at: number | null;
  /** Plain text; hostile until shown as text. */
  readonly text: string;
}

/** What is known of the open ticket. A field nobody could read is null. */
export interface TicketFacts {
  readonly ticketKey: TicketKey;
  /** Id of the adapter that read it, e.g. `zendesk`. */
  readonly helpdesk: string;
  readonly subject: Fact<string> | null;
  readonly requester: Fact<{ readonly id: string | null; readonly name: string }> | null;
  /** The signed-in agent, as the helpdesk names them. */
  readonly agent: Fact<{ readonly id: string | null; readonly name: string }> | null;
  readonly channel: Fact<Channel> | null;
  readonly status: Fact<string> | null;
  readonly tags: Fact<readonly string[]> | null;
  /** Newest last; the newest page only, older ones on request. */
  readonly messages: Fact<readonly TicketMessage[]> | null;
  /** True while older messages exist that were not read. */
  readonly olderMessages: boolean;
}

/** What a hook into a helpdesk page must be able to do. */
export const CAPABILITIES = [
  'ticket',
  'subject',
  'requester',
  'conversation',
  'composer',
  'mode',
] as const;
export type Capability = (typeof CAPABILITIES)[number];

export const CONNECTIONS = ['connected', 'partly', 'byHand', 'asleep'] as const;
export type Connection = (typeof CONNECTIONS)[number];
