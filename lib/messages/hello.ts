import * as z from 'zod/mini';

/**
 * Page → extension, at start, at pageshow and at each route change: "somebody is here".
 * It carries no ticket and no host on purpose: tab, address and document come from the browser's
 * `sender`, which a page can't forge. The background answers with the adapter for that origin.
 */
export const hello = z.strictObject({ kind: z.literal('hello') });
export type Hello = z.infer<typeof hello>;

/** Panel or palette → page: "say hello again", after it opened or the active tab changed. */
export const whoIsThere = z.strictObject({ kind: z.literal('whoIsThere') });
export type WhoIsThere = z.infer<typeof whoIsThere>;

/** Page → background: the launcher was clicked by a person. */
export const openPanel = z.strictObject({ kind: z.literal('openPanel') });
export type OpenPanel = z.infer<typeof openPanel>;
