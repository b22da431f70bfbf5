import type { TicketMessage } from '../../../lib/moments/facts.ts';
import { findWait } from '../../../lib/moments/waiting.ts';
import { toDurationText } from '../../../lib/words/duration.ts';

const MINUTE_MS = 60_000;

/** "3h": how long they have been waiting for an answer; null where nobody waits, or no time is told. */
export function toWaitingWords(
  messages: readonly TicketMessage[],
  now: number,
  asksNothing: (message: TicketMessage) => boolean,
  tag: string,
): string | null {
  const wait = findWait(messages, now, asksNothing);
  return wait && toDurationText(wait.minutes * MINUTE_MS, tag);
}
