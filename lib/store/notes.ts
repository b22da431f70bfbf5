import type { Stamp } from '../moments/day.ts';
import { mergeTexts, NOTE_LIMIT, type Note, type NoteField } from '../moments/note.ts';
import { stampOf } from './context.ts';
import { NotebookFailure } from './failure.ts';
import { applyKeepRule, KEEP_TABLES } from './keep-rule.ts';
import { change, type Notebook, read } from './notebook.ts';
import { type Stop, watch } from './watch.ts';

/** The note of a ticket; an empty one of rev 0 where nothing was written yet. */
export function getNote(notebook: Notebook, ticketUid: string): Promise<Note> {
  const empty = emptyNote(ticketUid, stampOf(notebook.context));
  return read(
    notebook,
    ['notes'],
    async (pages) => (await pages.find('notes', ticketUid)) ?? empty,
  );
}

export function watchNote(
  notebook: Notebook,
  ticketUid: string,
  onNote: (note: Note) => void,
): Stop {
  const empty = emptyNote(ticketUid, stampOf(notebook.context));
  return watch(
    notebook,
    ['notes'],
    async (pages) => (await pages.find('notes', ticketUid)) ?? empty,
    onNote,
  );
}

export interface SavedNote {
  readonly rev: number;
  /** What stands in the field now. */
  readonly text: string;
  /**
   * `as-written`, or what became of a conflict: `joined` – both edits are made; `both` – both
   * texts stand one below the other.
   */
  readonly how: 'as-written' | 'joined' | 'both';
}

/**
 * Saves a field. `fromRev` is the note's `rev` that the edit started from, `fromText` the field's
 * text then, where known. If the field has changed since, nothing of either is lost.
 */
export function saveNote(
  notebook: Notebook,
  ticketUid: string,
  field: NoteField,
  text: string,
  fromRev: number,
  fromText: string | null = null,
): Promise<SavedNote> {
  const stamp = stampOf(notebook.context);
  return change(notebook, KEEP_TABLES, async (pages) => {
    const stored = (await pages.take('notes', ticketUid)) ?? emptyNote(ticketUid, stamp);
    // A smaller revision is that of a note begun anew after this one was forgotten.
    const begunAnew = stored.rev > 0 && stored.rev < fromRev;
    const conflict = begunAnew || stored.revs[field] > fromRev;
    const merged = conflict ? mergeTexts(fromText, stored[field], text) : { text, both: false };
    const how = merged.text === text ? 'as-written' : merged.both ? 'both' : 'joined';
    if (merged.text.length > (conflict ? 4 : 1) * NOTE_LIMIT) {
      throw new NotebookFailure('tooLong', `A note holds ${NOTE_LIMIT} characters.`);
    }
    if (merged.text === stored[field]) return { rev: stored.rev, text: merged.text, how };
    const rev = Math.max(stored.rev, fromRev) + 1;
    const revs = { ...stored.revs, [field]: rev };
    await pages.table('notes').put({ ...stored, ...stamp, [field]: merged.text, rev, revs });
    await applyKeepRule(pages, notebook, ticketUid);
    return { rev, text: merged.text, how };
  });
}

/** Adds a line to a field of a note, below what stands there; nothing where it stands there already. */
export function addToNote(
  notebook: Notebook,
  ticketUid: string,
  field: NoteField,
  line: string,
): Promise<void> {
  const stamp = stampOf(notebook.context);
  const words = line.trim();
  return change(notebook, KEEP_TABLES, async (pages) => {
    const stored = (await pages.take('notes', ticketUid)) ?? emptyNote(ticketUid, stamp);
    if (words === '' || stored[field].includes(words)) return;
    const text = stored[field].trim() === '' ? words : `${stored[field]}\n${words}`;
    if (text.length > 4 * NOTE_LIMIT) {
      throw new NotebookFailure('tooLong', `A note holds ${NOTE_LIMIT} characters.`);
    }
    const rev = stored.rev + 1;
    const revs = { ...stored.revs, [field]: rev };
    await pages.table('notes').put({ ...stored, ...stamp, [field]: text, rev, revs });
    await applyKeepRule(pages, notebook, ticketUid);
  });
}

function emptyNote(ticketUid: string, stamp: Stamp): Note {
  return {
    ticketUid,
    ...stamp,
    text: '',
    heard: '',
    plan: '',
    wish: '',
    learned: '',
    rev: 0,
    revs: { text: 0, heard: 0, plan: 0, wish: 0, learned: 0 },
  };
}
