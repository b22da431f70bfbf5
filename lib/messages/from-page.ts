import * as z from 'zod/mini';
import { CAPABILITIES, ROLES, SOURCES } from '../moments/facts.ts';
import { CHANNELS, COMPOSER_MODES } from '../moments/vocabulary.ts';

/** What the content script says on the port. A page may lie: everything is bounded and decoded. */

const ticketKey = z.string().check(z.maxLength(300));
const offset = z.int().check(z.minimum(0));
const span = z.strictObject({ start: offset, end: offset });
const text = z.string().check(z.maxLength(200_000));
const line = z.string().check(z.maxLength(2_000));
/** Epoch ms that a calendar has; a date beyond it would break whoever writes it out. */
const instant = z.number().check(z.minimum(-8.64e15), z.maximum(8.64e15));

const list = <T extends z.core.$ZodType>(item: T, most: number) =>
  z.readonly(z.array(item).check(z.maxLength(most)));

const fact = <T extends z.core.$ZodType>(value: T) =>
  z.nullable(z.strictObject({ value, from: z.enum(SOURCES) }));
const person = z.strictObject({ id: z.nullable(line), name: line });

const ticketMessage = z.strictObject({
  id: line,
  role: z.enum(ROLES),
  author: line,
  at: z.nullable(instant),
  text,
});

export const ticketFacts = z.strictObject({
  ticketKey,
  helpdesk: line,
  subject: fact(line),
  requester: fact(person),
  agent: fact(person),
  channel: fact(z.enum(CHANNELS)),
  status: fact(line),
  tags: fact(list(line, 200)),
  messages: fact(list(ticketMessage, 500)),
  olderMessages: z.boolean(),
});

/** What is known of the ticket on top; said again whenever more becomes known. */
const ticket = z.strictObject({
  kind: z.literal('ticket'),
  facts: ticketFacts,
  /** What can't be done here just now; empty when all is well. */
  missing: list(z.enum(CAPABILITIES), CAPABILITIES.length),
});

/** The route shows no ticket. */
const noTicket = z.strictObject({ kind: z.literal('noTicket') });

const draftHead = {
  ticketKey,
  /** Names one composer instance: a new one is made on each channel switch. */
  composerId: line,
  mode: z.enum(COMPOSER_MODES),
  /** Grows by one with every change of this composer's text, mode or macro runs. */
  rev: offset,
  /** Null while the composer has no selection of its own. */
  caret: z.nullable(offset),
  macros: list(span, 500),
  /** True while an input method composes: nothing may be written. */
  composing: z.boolean(),
};

/** The whole draft: at first, and after a gap. */
const draft = z.strictObject({ kind: z.literal('draft'), ...draftHead, text });

/** One change: `[start, start + removed)` of the text at `rev - 1` became `inserted`. */
const edit = z.strictObject({
  kind: z.literal('edit'),
  ...draftHead,
  start: offset,
  removed: offset,
  inserted: text,
});

/** The ticket is there, its composer is not (closed, or not found). */
const noComposer = z.strictObject({ kind: z.literal('noComposer'), ticketKey });

/** A draft as it was when it went out; its text is for the suggested ratings and never stored. */
const sentHead = {
  ticketKey,
  mode: z.enum(COMPOSER_MODES),
  at: instant,
  text,
  macros: list(span, 500),
};

/** A reply or note of the signed-in agent is confirmed: composer emptied and a new message seen. */
const sent = z.strictObject({ kind: z.literal('sent'), ...sentHead, messageId: line });

/** The composer emptied, but no new message was seen within 15 s: the panel asks. */
const sentUnsure = z.strictObject({ kind: z.literal('sentUnsure'), ...sentHead });

export const REFUSALS = [
  'stale',
  'otherTicket',
  'noComposer',
  'readOnly',
  'composing',
  'isNote',
  'failed',
] as const;
export type Refusal = (typeof REFUSALS)[number];

export const LAYERS = ['textarea', 'exec', 'pastePlain', 'pasteHtml', 'execLines'] as const;
export type Layer = (typeof LAYERS)[number];

/** The answer to a `write` or `undo`. After `failed` the panel offers the clipboard. */
const written = z.discriminatedUnion('ok', [
  z.strictObject({
    kind: z.literal('written'),
    id: line,
    ok: z.literal(true),
    layer: z.enum(LAYERS),
    /** Where the new words stand now. */
    at: span,
  }),
  z.strictObject({
    kind: z.literal('written'),
    id: line,
    ok: z.literal(false),
    why: z.enum(REFUSALS),
  }),
]);

/** How many elements each selector of the adapter finds, by part of the adapter; no word of the page. */
const diagnosis = z.strictObject({
  kind: z.literal('diagnosis'),
  adapter: line,
  version: line,
  isTicket: z.boolean(),
  hasRoot: z.boolean(),
  /** Null where the browser can't read that selector. */
  counts: list(z.strictObject({ part: line, found: list(z.nullable(offset), 50) }), 40),
});

export const fromPage = z.union([
  ticket,
  noTicket,
  draft,
  edit,
  noComposer,
  sent,
  sentUnsure,
  written,
  diagnosis,
]);
export type FromPage = z.infer<typeof fromPage>;
export type DraftMessage = z.infer<typeof draft>;
export type EditMessage = z.infer<typeof edit>;
export type SentDraft = Omit<z.infer<typeof sentUnsure>, 'kind'>;
export type Diagnosis = Omit<z.infer<typeof diagnosis>, 'kind'>;
export type Written = z.infer<typeof written>;
