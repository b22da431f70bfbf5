import * as z from 'zod/mini';

/**
 * Dashboard ↔ page, while somebody teaches how a helpdesk is read: how often selectors match on the
 * open ticket, and which one stands for what the person points at. Nothing of the page's text travels
 * but a few words of what was pointed at, so that the person can tell that it is the right thing.
 */
export const TEACH_PORT = 'five-moments-teach';

export const TARGETS = [
  'composer',
  'number',
  'subject',
  'requester',
  'customer',
  'agent',
  'submit',
] as const;
/** What a person can point at; `customer` and `agent`: a message of theirs. */
export type Target = (typeof TARGETS)[number];

const css = z.string().check(z.minLength(1), z.maxLength(300));
const MOST_PLACES = 400;

/** Where something is looked for: `pierce` are hosts of open shadow roots, outermost first. */
const soughtPlace = z.strictObject({ css, pierce: z.optional(z.array(css).check(z.maxLength(5))) });
export type SoughtPlace = z.infer<typeof soughtPlace>;

/** "Tell how often each of these matches, now and whenever that changes." Replaces the last wish. */
const count = z.strictObject({
  kind: z.literal('count'),
  places: z.array(soughtPlace).check(z.maxLength(MOST_PLACES)),
});
/** "Let the person point at it." `labels` are the picker's words. */
const pick = z.strictObject({
  kind: z.literal('pick'),
  target: z.enum(TARGETS),
  labels: z.strictObject({
    hint: z.string().check(z.maxLength(300)),
    matches: z.string().check(z.maxLength(100)),
    unfit: z.string().check(z.maxLength(200)),
  }),
});
const stopPicking = z.strictObject({ kind: z.literal('stopPicking') });

export const toTaught = z.discriminatedUnion('kind', [count, pick, stopPicking]);
export type ToTaught = z.infer<typeof toTaught>;

const suggestion = z.strictObject({
  css,
  pierce: z.optional(z.array(css).check(z.maxLength(5))),
  count: z.int().check(z.minimum(0)),
});
export type Suggestion = z.infer<typeof suggestion>;

/** In the order asked; null for a selector that the browser can't read. */
const counts = z.strictObject({
  kind: z.literal('counts'),
  counts: z.array(z.nullable(z.int().check(z.minimum(0)))).check(z.maxLength(MOST_PLACES)),
});
/** Best first. */
const picked = z.strictObject({
  kind: z.literal('picked'),
  target: z.enum(TARGETS),
  suggestions: z.array(suggestion).check(z.minLength(1), z.maxLength(8)),
  sample: z.string().check(z.maxLength(80)),
});
const pickEnded = z.strictObject({ kind: z.literal('pickEnded') });

export const fromTaught = z.discriminatedUnion('kind', [counts, picked, pickEnded]);
export type FromTaught = z.infer<typeof fromTaught>;
