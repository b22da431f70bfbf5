import * as z from 'zod/mini';
import { adapter } from '../helpdesk/adapter/schema.ts';

/**
 * Page → extension, at start, at pageshow and at each route change: "somebody is here".
 * It carries no ticket and no host on purpose: tab, address and document come from the browser's
 * `sender`, which a page can't forge. The background answers with the adapter for that origin.
 */
export const hello = z.strictObject({ kind: z.literal('hello') });
export type Hello = z.infer<typeof hello>;

/** Background → page: how this helpdesk is read, or that it is none of ours. */
export const helloAnswer = z.strictObject({
  adapter: z.nullable(adapter),
  /** The launcher's accessible name; null where the browser lets no page open the panel (Firefox). */
  launcher: z.nullable(z.string()),
});
export type HelloAnswer = z.infer<typeof helloAnswer>;

/** Panel or palette → page: "say hello again", after it opened or the active tab changed. */
export const whoIsThere = z.strictObject({ kind: z.literal('whoIsThere') });
export type WhoIsThere = z.infer<typeof whoIsThere>;

/** Page → background: the launcher was clicked by a person. */
export const openPanel = z.strictObject({ kind: z.literal('openPanel') });
export type OpenPanel = z.infer<typeof openPanel>;

/**
 * Dashboard → background: helpdesks were added, changed or taken away. Answered once every page that
 * is open has been told to look again.
 */
export const helpdesksChanged = z.strictObject({ kind: z.literal('helpdesksChanged') });
export type HelpdesksChanged = z.infer<typeof helpdesksChanged>;

/** Panel, popup or dashboard → background: what is due may be another; the badge is to be reckoned anew. */
export const promisesChanged = z.strictObject({ kind: z.literal('promisesChanged') });
export type PromisesChanged = z.infer<typeof promisesChanged>;
