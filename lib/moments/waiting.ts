import type { TicketMessage } from './facts.ts';

/** How long the customer has been waiting for a public answer. */
export interface Wait {
  /** Epoch ms of the first of their messages that nobody has answered. */
  readonly since: number;
  /** Whole minutes, never negative: a helpdesk's clock may be ahead of ours. */
  readonly minutes: number;
}

const MINUTE = 60_000;

/**
 * Null where the last word is ours, or no time is known. Writing again does not start the wait anew.
 * `messages` newest last, `now` in epoch ms; notes and system messages answer nobody, and nobody
 * waits for an answer to what `asksNothing` says of, e.g. a mere thank-you.
 */
export function findWait<M extends Pick<TicketMessage, 'role' | 'at'>>(
  messages: readonly M[],
  now: number,
  asksNothing: (message: M) => boolean = () => false,
): Wait | null {
  const answered = messages.findLastIndex(({ role }) => role === 'agent');
  const times = messages
    .slice(answered + 1)
    .filter((message) => message.role === 'customer' && !asksNothing(message))
    .flatMap(({ at }) => (at === null ? [] : [at]));
  if (times.length === 0) return null;
  const since = Math.min(...times);
  return { since, minutes: Math.max(0, Math.floor((now - since) / MINUTE)) };
}

export function isLongWait(wait: Wait | null, limitMinutes: number): boolean {
  return wait !== null && wait.minutes >= limitMinutes;
}
