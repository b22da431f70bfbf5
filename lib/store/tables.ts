import type * as z from 'zod/mini';
import { contactRow } from './rows/contact.ts';
import { counterRow } from './rows/counter.ts';
import { adapterRow, metaRow, playbookRow, settingRow, strayRow } from './rows/kept-json.ts';
import { noteRow } from './rows/note.ts';
import { phraseRow, phraseUseRow } from './rows/phrase.ts';
import { ownLineRow, practiceRow } from './rows/practice.ts';
import { promiseRow } from './rows/promise.ts';
import { selfCheckRow } from './rows/self-check.ts';
import { storyRow } from './rows/story.ts';
import { hostRow, ticketRow } from './rows/ticket.ts';

/** Every table with the schema that its rows are decoded by at each reading. */
export const ROWS = {
  hosts: hostRow,
  tickets: ticketRow,
  notes: noteRow,
  contacts: contactRow,
  promises: promiseRow,
  phrases: phraseRow,
  phraseUses: phraseUseRow,
  selfChecks: selfCheckRow,
  stories: storyRow,
  practice: practiceRow,
  ownLines: ownLineRow,
  counters: counterRow,
  playbooks: playbookRow,
  adapters: adapterRow,
  settings: settingRow,
  meta: metaRow,
  strays: strayRow,
} as const;

export type TableName = keyof typeof ROWS;
export type Row<T extends TableName> = z.infer<(typeof ROWS)[T]>;
export const TABLE_NAMES = Object.keys(ROWS) as readonly TableName[];
