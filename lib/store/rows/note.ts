import * as z from 'zod/mini';
import type { Note } from '../../moments/note.ts';
import { count, id, stamp, text } from './parts.ts';

export const noteRow: z.ZodMiniType<Note> = z.strictObject({
  ticketUid: id,
  ...stamp,
  text,
  heard: text,
  plan: text,
  wish: text,
  learned: text,
  rev: count,
  revs: z.strictObject({ text: count, heard: count, plan: count, wish: count, learned: count }),
});
