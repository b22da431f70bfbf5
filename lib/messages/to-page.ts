import * as z from 'zod/mini';
import { COMPOSER_MODES, FLAGS } from '../moments/vocabulary.ts';

/** What the panel or the palette asks of the page, over the port. */

const offset = z.int().check(z.minimum(0));
const span = z.strictObject({ start: offset, end: offset });
const id = z.string().check(z.maxLength(100));

/**
 * Put `text` into the draft. Refused, never moved elsewhere, where ticket, composer or mode differ,
 * where `rev` is old and the words no longer stand at the span, or while an input method composes.
 */
const write = z.strictObject({
  kind: z.literal('write'),
  id,
  ticketKey: z.string(),
  composerId: z.string(),
  mode: z.enum(COMPOSER_MODES),
  rev: offset,
  /** The span and the words that stand there; null writes at the caret. */
  at: z.nullable(z.strictObject({ ...span.shape, words: z.string() })),
  text: z.string().check(z.maxLength(50_000)),
  /** Where in `text` the caret goes; null: behind it. */
  caret: z.nullable(offset),
});

/** Take back the write of that id, if its words still stand. */
const undo = z.strictObject({ kind: z.literal('undo'), id, of: id });

/** Underline these runs of the draft at `rev`; an older `rev` is dropped. */
const highlight = z.strictObject({
  kind: z.literal('highlight'),
  composerId: z.string(),
  rev: offset,
  spans: z.readonly(z.array(z.strictObject({ ...span.shape, flag: z.enum(FLAGS) }))),
});

/** Read the ticket afresh (a button in the panel). */
const refresh = z.strictObject({ kind: z.literal('refresh') });

/** Say again all that is known, the whole draft too: an edit was missed. */
const tellAll = z.strictObject({ kind: z.literal('tellAll') });

/** Tell how the adapter fares on this page: counts only. */
const diagnose = z.strictObject({ kind: z.literal('diagnose') });

export const toPage = z.discriminatedUnion('kind', [
  write,
  undo,
  highlight,
  refresh,
  tellAll,
  diagnose,
]);
export type ToPage = z.infer<typeof toPage>;
export type Write = z.infer<typeof write>;
