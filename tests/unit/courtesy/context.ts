import type { DraftContext } from '../../../lib/courtesy/types.ts';

export const context: DraftContext = {
  customerName: 'Ana Kovac',
  agentName: 'Tom Reed',
  channel: 'email',
  customer: null,
  customerText: null,
  now: Date.UTC(2026, 10, 21, 9),
  tz: 'Europe/Vienna',
  caret: null,
  macros: [],
  language: 'en',
};

/** A customer who is upset, as read elsewhere. */
export const upset: DraftContext = {
  ...context,
  customer: {
    language: 'en',
    mood: 'frustrated',
    confidence: 0.9,
    upset: 0.95,
    complaint: 0.9,
    sure: { mood: true, upset: true, complaint: true },
    because: [],
  },
};
