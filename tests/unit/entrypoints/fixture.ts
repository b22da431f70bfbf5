// What the tests of panel and palette are made of: two tickets, their facts and drafts, a clock.
import { vi } from 'vitest';
import type { FromPage } from '../../../lib/messages/from-page.ts';
import type { Draft } from '../../../lib/moments/draft.ts';
import type { TicketFacts, TicketMessage } from '../../../lib/moments/facts.ts';
import * as english from '../../../lib/words/english.ts';
import type { SurfaceWords } from '../../../lib/words/surface.ts';
import { createWords } from '../../../lib/words/words.ts';

// Other work on the same computer may make any of this slow; what never comes still fails.
vi.setConfig({ testTimeout: 30_000 });

/** Tries until it throws no more. */
export function until<T>(check: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(check, { timeout: 10_000, interval: 10 });
}

export const DANA = 'acme.zendesk.com/20418';
export const LEO = 'acme.zendesk.com/20431';

export const words: SurfaceWords = createWords(english);

export function urlOf(key: string): string {
  const [host, number] = key.split('/');
  return `https://${host}/agent/tickets/${number}`;
}

export function toFacts(ticketKey: string, more: Partial<TicketFacts> = {}): TicketFacts {
  return {
    ticketKey,
    helpdesk: 'zendesk',
    subject: { value: `Subject of ${ticketKey}`, from: 'rest' },
    requester: { value: { id: '7', name: 'Dana Brooks' }, from: 'rest' },
    agent: { value: { id: '1', name: 'Sam Reed' }, from: 'rest' },
    channel: { value: 'email', from: 'rest' },
    status: null,
    tags: null,
    messages: { value: [], from: 'rest' },
    olderMessages: false,
    ...more,
  };
}

export function toMessage(
  role: TicketMessage['role'],
  at: number | null,
  more: Partial<TicketMessage> = {},
): TicketMessage {
  return { id: `${role} ${at}`, role, author: role, at, text: 'words', ...more };
}

export function ticketMessage(
  ticketKey: string,
  more: Partial<TicketFacts> = {},
  missing: (FromPage & { kind: 'ticket' })['missing'] = [],
): FromPage {
  return { kind: 'ticket', facts: toFacts(ticketKey, more), missing };
}

export function toDraft(text: string, more: Partial<Draft> = {}): Draft {
  return {
    ticketKey: DANA,
    composerId: 'composer-1',
    mode: 'public',
    rev: 0,
    text,
    caret: text.length,
    macros: [],
    composing: false,
    ...more,
  };
}

export interface FakeClock {
  later(ms: number, call: () => void): () => void;
  /** Lets time go by; what falls due is called in its order. */
  pass(ms: number): void;
}

export function createClock(): FakeClock {
  let now = 0;
  const timers = new Map<object, { readonly due: number; readonly call: () => void }>();
  return {
    later(ms, call) {
      const mark = {};
      timers.set(mark, { due: now + ms, call });
      return () => timers.delete(mark);
    },
    pass(ms) {
      now += ms;
      const due = [...timers].filter(([, timer]) => timer.due <= now);
      due.sort(([, a], [, b]) => a.due - b.due);
      for (const [mark, { call }] of due) if (timers.delete(mark)) call();
    },
  };
}
