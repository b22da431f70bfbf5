import * as z from 'zod/mini';

/**
 * Panel or popup → background: leave me alone. For this tab until it is closed, for a site until it is
 * taken back, or everywhere for a while. The pages are told by the next answer to their hello: one
 * without an adapter, at which they stop reading and take the launcher away. They are asked to say
 * hello again at once (`whoIsThere`), when a pause begins and when it ends.
 */
export const pause = z.discriminatedUnion('scope', [
  z.strictObject({ kind: z.literal('pause'), scope: z.literal('tab'), tabId: z.int() }),
  z.strictObject({
    kind: z.literal('pause'),
    scope: z.literal('site'),
    host: z.string().check(z.minLength(1), z.maxLength(300)),
  }),
  z.strictObject({
    kind: z.literal('pause'),
    scope: z.literal('everywhere'),
    /** Epoch ms; a day at most, or nobody would remember why nothing is read. */
    until: z.number().check(z.minimum(0), z.maximum(8.64e15)),
  }),
]);
export type Pause = z.infer<typeof pause>;

/** Panel or popup → background: go on, in this tab and wherever its site is. */
export const resume = z.strictObject({ kind: z.literal('resume'), tabId: z.int() });
export type Resume = z.infer<typeof resume>;
