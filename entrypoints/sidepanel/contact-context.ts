import type { Reading } from '../../lib/courtesy/types.ts';
import type { Contact } from '../../lib/moments/contact.ts';
import { type ContactContext, findVipTag } from '../../lib/moments/contact-context.ts';
import type { TicketFacts, TicketMessage } from '../../lib/moments/facts.ts';
import type { Playbook } from '../../lib/moments/playbook.ts';
import { momentOf } from '../../lib/moments/step.ts';
import type { Act } from '../../lib/moments/vocabulary.ts';
import { findWait, isLongWait } from '../../lib/moments/waiting.ts';
import { isTyped, type Writing } from '../../lib/moments/writing.ts';

/** From here on a reading counts as upset, or as a complaint. */
const LIKELY = 0.5;
/** A customer who writes again this long after our last word has come back. */
const BACK_AFTER_MS = 24 * 3_600_000;

export interface ContactParts {
  readonly facts: TicketFacts | null;
  /** Newest last. */
  readonly messages: readonly TicketMessage[];
  readonly reading: Reading | null;
  /** The draft; null where there is none. */
  readonly writing: Writing | null;
  readonly playbook: Playbook;
  readonly contact: Contact | null;
  /** Sent contacts of this ticket in the notebook. */
  readonly sentBefore: number;
  /** Acts in the agent's earlier messages here. */
  readonly earlier: ReadonlySet<Act>;
  readonly asksNothing: (message: TicketMessage) => boolean;
  /** Epoch ms. */
  readonly now: number;
}

/** What the moments need to know of this contact beside the words of its draft. */
export function toContactContext(parts: ContactParts): ContactContext {
  const { facts, reading, writing, playbook, contact } = parts;
  const { messages } = parts;
  return {
    first: parts.sentBefore === 0 && ownMessages(facts).length === 0,
    upset: isLikely(reading?.sure.upset, reading?.upset),
    complaint: isLikely(reading?.sure.complaint, reading?.complaint),
    longWait: isLongWait(
      findWait(messages, parts.now, parts.asksNothing),
      playbook.waitingLimitMinutes,
    ),
    vip: findVipTag(facts?.tags?.value ?? [], playbook) !== null,
    returned: hasReturned(messages),
    typed: writing !== null && isTyped(writing),
    earlier: parts.earlier,
    ticks: (contact?.ticks ?? []).filter(({ step }) => momentOf(step) !== 'psyche'),
  };
}

/** The signed-in agent's own public messages; every agent's where nobody knows who is signed in. */
export function ownMessages(facts: TicketFacts | null): readonly TicketMessage[] {
  const me = facts?.agent?.value.name ?? null;
  const messages = facts?.messages?.value ?? [];
  return messages.filter(({ role, author }) => role === 'agent' && (me === null || author === me));
}

function isLikely(isSure = false, value = 0): boolean {
  return isSure && value >= LIKELY;
}

function hasReturned(messages: readonly TicketMessage[]): boolean {
  const back = messages.findLast(({ role }) => role === 'customer');
  const ours = messages.findLast(
    ({ role, at }) => role === 'agent' && at !== null && (back?.at ?? 0) > at,
  );
  return back?.at != null && ours?.at != null && back.at - ours.at >= BACK_AFTER_MS;
}
