// One of each message as its sender makes it; whoever adds a message adds it here too.
import type { FromPage } from '../../../lib/messages/from-page.ts';
import type { ToPage } from '../../../lib/messages/to-page.ts';

export const KEY = 'acme.zendesk.com/20418';

const head = {
  ticketKey: KEY,
  composerId: 'composer-1',
  mode: 'public',
  rev: 4,
  caret: 3,
  macros: [{ start: 0, end: 2 }],
  composing: false,
} as const;
const reply = {
  ticketKey: KEY,
  mode: 'public',
  at: 1_790_000_000_000,
  text: 'Hi Ana,',
  macros: [],
} as const;

export const FROM_PAGE: { readonly [K in FromPage['kind']]: FromPage & { readonly kind: K } } = {
  ticket: {
    kind: 'ticket',
    facts: {
      ticketKey: KEY,
      helpdesk: 'zendesk',
      subject: { value: 'Charged twice', from: 'rest' },
      requester: { value: { id: '7', name: 'Ana Kowalska' }, from: 'dom' },
      agent: null,
      channel: { value: 'email', from: 'rest' },
      status: { value: 'open', from: 'rest' },
      tags: { value: ['vip'], from: 'rest' },
      messages: {
        value: [{ id: 'm1', role: 'customer', author: 'Ana', at: null, text: 'Again?!' }],
        from: 'rest',
      },
      olderMessages: false,
    },
    missing: ['mode'],
  },
  noTicket: { kind: 'noTicket' },
  draft: { kind: 'draft', ...head, text: 'Hi Ana,' },
  edit: { kind: 'edit', ...head, start: 0, removed: 2, inserted: 'Hello' },
  noComposer: { kind: 'noComposer', ticketKey: KEY },
  sent: { kind: 'sent', ...reply, messageId: 'm2' },
  sentUnsure: { kind: 'sentUnsure', ...reply },
  written: { kind: 'written', id: 'w1', ok: true, layer: 'exec', at: { start: 0, end: 7 } },
  diagnosis: {
    kind: 'diagnosis',
    adapter: 'zendesk',
    version: '2026.11.21',
    isTicket: true,
    hasRoot: true,
    counts: [
      { part: 'root', found: [1, 0] },
      { part: 'composer.editable', found: [null] },
    ],
  },
};

export const TO_PAGE: { readonly [K in ToPage['kind']]: ToPage & { readonly kind: K } } = {
  write: {
    kind: 'write',
    id: 'w1',
    ticketKey: KEY,
    composerId: 'composer-1',
    mode: 'public',
    rev: 4,
    at: { start: 0, end: 2, words: 'Hi' },
    text: 'Hello',
    caret: null,
  },
  undo: { kind: 'undo', id: 'w2', of: 'w1' },
  highlight: {
    kind: 'highlight',
    composerId: 'composer-1',
    rev: 4,
    spans: [{ start: 0, end: 2, flag: 'blame' }],
  },
  refresh: { kind: 'refresh' },
  tellAll: { kind: 'tellAll' },
  diagnose: { kind: 'diagnose' },
};
