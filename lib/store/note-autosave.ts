import type { NoteField } from '../moments/note.ts';
import { type Autosave, type AutosaveWork, startAutosave } from './autosave.ts';
import type { Notebook } from './notebook.ts';
import { saveNote, watchNote } from './notes.ts';

/**
 * One field of a ticket's note that saves itself, follows what other windows write, and outlives
 * a lost connection and emptied storage. `onText` says what is to stand on the screen.
 */
export function autosaveNote(
  notebook: Notebook,
  ticketUid: string,
  field: NoteField,
  { onStatus, onText }: Pick<AutosaveWork, 'onStatus' | 'onText'>,
): Autosave {
  const autosave = startAutosave(
    { rev: 0, text: '' },
    {
      save: (text, from) => saveNote(notebook, ticketUid, field, text, from.rev, from.text),
      onStatus,
      onText,
      context: notebook.context,
    },
  );
  const stopNote = watchNote(notebook, ticketUid, (note) =>
    autosave.adopt({ rev: note.rev, text: note[field] }),
  );
  const stopHealth = notebook.watchHealth(({ kind }) => {
    if (kind === 'cleared') autosave.rescue();
  });
  return {
    ...autosave,
    stop: () => {
      stopNote();
      stopHealth();
      autosave.stop();
    },
  };
}
