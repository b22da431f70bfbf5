import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { NoteStatus } from '../../components/panel/note-line.tsx';
import { NOTE_FIELDS, type NoteField } from '../../lib/moments/note.ts';
import type { Autosave, SaveStatus } from '../../lib/store/autosave.ts';
import type { NotebookAccess, OpenNotebook } from './notebook.ts';
import type { TicketOnDesk, TicketRecord } from './record.ts';

export type NoteTexts = Readonly<Record<NoteField, string>>;
type NoteStatuses = Readonly<Partial<Record<NoteField, SaveStatus>>>;

export const EMPTY: NoteTexts = { text: '', heard: '', plan: '', wish: '', learned: '' };

/** One sitting with the note of one ticket: what is on the screen, and its way to the disk. */
export interface NoteSitting {
  readonly texts: ReadonlySignal<NoteTexts>;
  readonly statuses: ReadonlySignal<NoteStatuses>;
  edit(field: NoteField, text: string): void;
  /** Says whether all is on the disk now. */
  flush(): Promise<boolean>;
  /** Its ticket is on top: what other windows write is followed. */
  comeOnTop(): void;
  /** Another ticket is on top: what is not saved yet is saved now, or tried until it is. */
  leave(): void;
}

export interface SittingParts {
  readonly access: NotebookAccess;
  readonly record: TicketRecord;
  readonly on: TicketOnDesk;
  /** It was left, all of it is on the disk, and it is over. */
  readonly whenSaved: () => void;
}

export function sitDown({ access, record, on, whenSaved }: SittingParts): NoteSitting {
  const texts = signal<NoteTexts>(EMPTY);
  const statuses = signal<NoteStatuses>({});
  const saves = new Map<NoteField, Autosave>();
  /** Typed before the notebook was open. */
  const early = new Map<NoteField, string>();
  let isOnTop = false;
  let isOver = false;
  let stopFollowing = () => {};
  let stopRescue = () => {};

  const show = (field: NoteField, text: string) => {
    texts.value = { ...texts.peek(), [field]: text };
  };
  const mark = (field: NoteField, status: SaveStatus) => {
    statuses.value = { ...statuses.peek(), [field]: status };
  };
  const isSaved = () => ['none', 'saved'].includes(worst(Object.values(statuses.peek())));

  function begin({ store, notebook }: OpenNotebook): void {
    if (isOver) return;
    statuses.value = {};
    for (const field of NOTE_FIELDS) {
      const save = store.startAutosave(
        { rev: 0, text: '' },
        {
          context: notebook.context,
          onText: (text) => show(field, text),
          onStatus: (status) => mark(field, status),
          save: async (text, from) => {
            const uid = await record.ensureUid(on);
            return store.saveNote(notebook, uid, field, text, from.rev, from.text);
          },
        },
      );
      saves.set(field, save);
      const text = early.get(field);
      if (text) save.edit(text);
    }
    stopRescue = notebook.watchHealth(({ kind }) => {
      if (kind === 'cleared') for (const save of saves.values()) save.rescue();
    });
    if (isOnTop) follow();
  }

  /** Takes over what stands in the notebook, now and whenever another window changes it. */
  function follow(): void {
    stopFollowing();
    stopFollowing = effect(() => {
      const open = access.open.value;
      const uid = record.uid.value;
      if (!open || uid === null) return;
      return open.store.watchNote(open.notebook, uid, (note) => {
        for (const [field, save] of saves) {
          save.adopt({ rev: note.rev, text: note[field] });
          if (note[field] !== '' && !statuses.peek()[field]) mark(field, { kind: 'saved' });
        }
      });
    });
  }

  async function flush(): Promise<boolean> {
    if (isSaved()) return true;
    await access.whenOpen;
    await Promise.all([...saves.values()].map((save) => save.flush()));
    return isSaved();
  }

  function endIfSaved(): void {
    if (isOnTop || isOver || !isSaved()) return;
    isOver = true;
    stopRescue();
    for (const save of saves.values()) save.stop();
    whenSaved();
  }

  void access.whenOpen.then(begin);

  return {
    texts,
    statuses,
    edit(field, text) {
      show(field, text);
      const save = saves.get(field);
      if (save) return save.edit(text);
      early.set(field, text);
      mark(field, { kind: 'saving' });
    },
    flush,
    comeOnTop() {
      isOnTop = true;
      if (saves.size > 0) follow();
    },
    leave() {
      isOnTop = false;
      stopFollowing();
      void flush().then(endIfSaved);
    },
  };
}

/** What is to be said of several fields together. */
export function worst(statuses: readonly SaveStatus[]): NoteStatus {
  for (const kind of ['notSaved', 'saving', 'saved'] as const) {
    if (statuses.some((status) => status.kind === kind)) return kind;
  }
  return 'none';
}
