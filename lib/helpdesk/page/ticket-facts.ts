import { CAPABILITIES, type Capability, type Fact, type TicketFacts } from '../../moments/facts.ts';
import type { TicketKey } from '../../moments/ticket.ts';
import type { ComposerMode } from '../../moments/vocabulary.ts';
import type { DomFacts } from './dom-reader.ts';
import type { RestFacts } from './rest-source.ts';

/** Joins what was read: the server's word before the page's. */
export function toTicketFacts(
  ticketKey: TicketKey,
  helpdesk: string,
  rest: RestFacts | null,
  dom: DomFacts | null,
): TicketFacts {
  const ticket = rest?.ticket ?? null;
  const named = dom?.requester ? { id: null, name: dom.requester } : null;
  const messages = rest?.messages ?? null;
  return {
    ticketKey,
    helpdesk,
    subject: either(ticket?.subject, dom?.subject),
    requester: either(ticket?.requester, named),
    agent: either(rest?.me, null),
    channel: either(ticket?.channel, null),
    status: either(ticket?.status, dom?.status),
    tags: either(ticket?.tags, dom?.tags),
    messages: either(messages?.messages, dom?.messages),
    olderMessages: messages ? messages.older : (dom?.older ?? false),
  };
}

function either<T>(rest: T | null | undefined, dom: T | null | undefined): Fact<T> | null {
  if (rest !== null && rest !== undefined) return { value: rest, from: 'rest' };
  return dom !== null && dom !== undefined ? { value: dom, from: 'dom' } : null;
}

/** What can't be done here; `mode` is null where there is no composer, and `closed` is no lack. */
export function missingOf(
  facts: TicketFacts,
  hasRoot: boolean,
  mode: ComposerMode | 'closed' | null,
): readonly Capability[] {
  const lacks: Readonly<Record<Capability, boolean>> = {
    ticket: !hasRoot && facts.status === null && facts.subject === null,
    subject: facts.subject === null,
    requester: facts.requester === null,
    conversation: facts.messages === null,
    composer: mode === null,
    mode: mode === null || mode === 'unknown',
  };
  return CAPABILITIES.filter((one) => lacks[one]);
}
