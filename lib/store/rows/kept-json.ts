import * as z from 'zod/mini';
import { at, id, line } from './parts.ts';

/** Data of others, kept as JSON and decoded by those who know its shape. */

/** A playbook, by its content hash; kept as long as a rating names it. */
export const playbookRow = z.strictObject({ hash: id, playbook: z.json(), at });
export type PlaybookRow = z.infer<typeof playbookRow>;

/** An adapter that stands in for the bundled one of the same id. */
export const adapterRow = z.strictObject({ adapterId: id, adapter: z.json(), at });
export type AdapterRow = z.infer<typeof adapterRow>;

export const settingRow = z.strictObject({ key: id, value: z.json() });
export type SettingRow = z.infer<typeof settingRow>;

/** What the notebook knows of itself: see `meta.ts`. */
export const metaRow = z.strictObject({ key: id, value: z.json() });
export type MetaRow = z.infer<typeof metaRow>;

/** A row that could not be read and stood in the way of a change: moved here, never thrown away. */
export const strayRow = z.strictObject({
  strayId: id,
  table: line,
  ticketUid: z.nullable(id),
  at,
  row: z.unknown(),
});
export type StrayRow = z.infer<typeof strayRow>;
