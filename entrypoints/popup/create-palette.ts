import { followActiveTab } from '../../lib/messages/ticket-link.ts';
import type { SurfaceWords } from '../../lib/words/surface.ts';
import { followAdapters } from '../on-ticket/adapters.ts';
import { later, newId } from '../on-ticket/clock.ts';
import { createDraftMirror } from '../on-ticket/draft-mirror.ts';
import { createNoteSession, type NoteSession } from '../on-ticket/note-session.ts';
import { openNotebookSoon } from '../on-ticket/notebook.ts';
import { createOnTop } from '../on-ticket/on-top.ts';
import { followOwnPhrases } from '../on-ticket/own-phrases.ts';
import { createPhraseFinder } from '../on-ticket/phrase-finder.ts';
import { createRecord } from '../on-ticket/record.ts';
import { createWriter } from '../on-ticket/writer.ts';

/** The quick palette's state: the ticket on top, its draft to write into, its note. */
export function createPalette(words: SurfaceWords) {
  const access = openNotebookSoon();
  const onTop = createOnTop(later, followAdapters(access));
  const record = createRecord(access, onTop.ticket);
  const note = createNoteSession(access, record, onTop.ticket);
  const mirror = createDraftMirror(onTop.ticketKey, () => link.send({ kind: 'tellAll' }), later);
  const writer = createWriter({
    draft: mirror.draft,
    send: (message) => link.send(message),
    toClipboard: (text) => navigator.clipboard.writeText(text),
    newId,
    later,
  });
  const phrases = createPhraseFinder({
    facts: onTop.facts,
    ticketKey: onTop.ticketKey,
    words,
    own: followOwnPhrases(access),
    likeness: () => ({ moment: null, isUpset: false }),
  });
  const link = followActiveTab({
    onTab: onTop.onTab,
    onConnected(isConnected) {
      onTop.onConnected(isConnected);
      mirror.onConnected(isConnected);
    },
    onMessage(message) {
      onTop.onMessage(message);
      mirror.onMessage(message);
      writer.onMessage(message);
    },
    onUnreadable() {
      link.send({ kind: 'tellAll' });
    },
  });
  let saving = Promise.resolve(true);
  const flush = () => {
    // One after the other, so that each is done only when the words that it found are saved.
    saving = saving.then(note.flush);
    return saving;
  };
  /** A popup is gone at a click beside it, with no time left to save: so each key is saved at once. */
  const savingNote: NoteSession = {
    ...note,
    flush,
    edit(field, text) {
      note.edit(field, text);
      void flush();
    },
  };
  return { onTop, note: savingNote, writer, phrases, draft: mirror.draft, problem: access.problem };
}
