import { type Signal, signal } from '@preact/signals';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Panel } from '../../../../entrypoints/sidepanel/create-panel.ts';
import { tellTeam } from '../../../../entrypoints/sidepanel/tell-team.ts';
import type { Draft } from '../../../../lib/moments/draft.ts';
import { createDates } from '../../../../lib/words/dates.ts';
import { toDraft, words } from '../fixture.ts';

const PROMISE = {
  words: 'I will call you',
  who: 'agent',
  from: 'draft',
  due: { date: '2026-11-27', time: '15:00' },
} as const;
const write = vi.fn();
const copyForNote = vi.fn();
let draft: Signal<Draft | null>;

function tell(plan = ''): void {
  const panel = {
    draft,
    writer: { write, copyForNote },
    minute: signal(Date.parse('2026-11-23T08:00:00Z')),
    note: { texts: signal({ plan }) },
  } as unknown as Panel;
  tellTeam(panel, PROMISE, words, createDates('en', 'UTC'));
}

beforeEach(() => {
  write.mockClear();
  copyForNote.mockClear();
  draft = signal<Draft | null>(null);
});

test('words, time and plan go into the internal note that is open', () => {
  draft.value = toDraft('FYI', { mode: 'note' });
  tell('Ask finance');
  expect(write.mock.calls[0]?.[0]).toMatchObject({
    at: null,
    text: '\nPromised to the customer: “I will call you”\nDue: Fri, 3:00 PM\nPlan: Ask finance',
  });
  expect(copyForNote).not.toHaveBeenCalled();
});

test.each([
  ['a public reply', toDraft('Hi')],
  ['a box of which nobody knows', toDraft('', { mode: 'unknown' })],
  ['no box', null],
])('nothing of it ever goes into %s: it is copied', (_, on) => {
  draft.value = on;
  tell();
  expect(write).not.toHaveBeenCalled();
  expect(copyForNote.mock.calls[0]?.[0]).toContain('I will call you');
});
