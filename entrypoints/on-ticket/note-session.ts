import { computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import { NOTE_FIELDS, type NoteField, type NoteStatus } from '../../components/panel/note-line.tsx';
import { toTicketKey } from '../../lib/moments/ticket.ts';
import type { Autosave, SaveStatus } from '../../lib/store/autosave.ts';
import type { FailureKind } from '../../lib/store/failure.ts';
import type { NotebookAccess } from './notebook.ts';
import type { TicketOnDesk, TicketRecord } from './record.ts';

export type NoteTexts = Readonly<Record<NoteField, string>>;

const EMPTY: NoteTexts = { text: '', heard: '', plan: '', wish: '' };

export interface NoteSession {
  readonly texts: ReadonlySignal<NoteTexts>;
  readonly status: ReadonlySignal<NoteStatus>;
  readonly problem: ReadonlySignal<FailureKind | null>;
  edit(field: NoteField, text: string): void;
  /** Saves at once what is not saved yet. */
  flush(): Promise<void>;
}

/** One sitting with the note of one ticket: what is on the screen, and its way to the disk. */
interface Sitting {
  readonly texts: ReturnType<typeof signal<NoteTexts>>;
  readonly statuses: ReturnType<typeof signal<Readonly<Partial<Record<NoteField, SaveStatus>>>>>;
  edit(field: NoteField, text: string): void;
  flush(): Promise<void>;
  /** Another ticket is on top: what is not saved yet is saved now, to its own ticket. */
  leave(): void;
}

/**
 * The note of the ticket on top, saving itself. What is typed belongs to the ticket that was on top
 * when it was typed: on a switch the old sitting saves to its own ticket and ends.
 */
export function createNoteSession(
  access: NotebookAccess,
  record: TicketRecord,
  ticket: ReadonlySignal<TicketOnDesk | null>,
): NoteSession {
  const sitting = signal<Sitting | null>(null);
  /** What could not be saved when its ticket was left: it is there again when one comes back. */
  const unsaved = new Map<string, NoteTexts>();

  effect(() => {
    const on = ticket.value;
    const next = on ? untracked(() => sitDown(access, record, on, unsaved)) : null;
    sitting.value = next;
    return () => next?.leave();
  });

  const statuses = computed(() => Object.values(sitting.value?.statuses.value ?? {}));
  return {
    texts: computed(() => sitting.value?.texts.value ?? EMPTY),
    status: computed(() => worst(statuses.value)),
    problem: computed(() => {
      const failed = statuses.value.find((status) => status.kind === 'notSaved');
      return failed?.kind === 'notSaved' ? failed.why : null;
    }),
    edit: (field, text) => sitting.peek()?.edit(field, text),
    flush: async () => sitting.peek()?.flush(),
  };
}

function worst(statuses: readonly SaveStatus[]): NoteStatus {
  for (const kind of ['notSaved', 'saving', 'saved'] as const) {
    if (statuses.some((status) => status.kind === kind)) return kind;
  }
  return 'none';
}

function sitDown(
  access: NotebookAccess,
  record: TicketRecord,
  on: TicketOnDesk,
  unsaved: Map<string, NoteTexts>,
): Sitting {
  const key = toTicketKey(on);
  const texts = signal<NoteTexts>(EMPTY);
  const statuses = signal<Readonly<Partial<Record<NoteField, SaveStatus>>>>({});
  const saves = new Map<NoteField, Autosave>();
  /** Typed before the notebook was open, or left unsaved the last time. */
  const early = new Map<NoteField, string>();
  let hasLeft = false;
  let stopWatching = () => {};

  const show = (field: NoteField, text: string) => {
    texts.value = { ...texts.peek(), [field]: text };
  };

  void access.whenOpen.then(({ store, notebook }) => {
    for (const field of NOTE_FIELDS) {
      const save = store.startAutosave(
        { rev: 0, text: '' },
        {
          context: notebook.context,
          onText: (text) => show(field, text),
          onStatus: (status) => {
            statuses.value = { ...statuses.peek(), [field]: status };
          },
          save: async (text, from) => {
            const uid = await record.ensureUid(on);
            return store.saveNote(notebook, uid, field, text, from.rev, from.text);
          },
        },
      );
      saves.set(field, save);
      const text = early.get(field);
      early.delete(field);
      if (text !== undefined) save.edit(text);
    }
    if (hasLeft) return void saveAndEnd();
    stopWatching = effect(() => {
      const uid = record.uid.value;
      if (uid === null) return;
      return store.watchNote(notebook, uid, (note) => {
        for (const [field, save] of saves) {
          save.adopt({ rev: note.rev, text: note[field] });
          if (note[field] !== '' && !statuses.peek()[field]) {
            statuses.value = { ...statuses.peek(), [field]: { kind: 'saved' } };
          }
        }
      });
    });
  });

  async function flush(): Promise<void> {
    // What was typed while the notebook was being opened is not on its way yet.
    if (early.size > 0) await access.whenOpen;
    await Promise.all([...saves.values()].map((save) => save.flush()));
  }

  async function saveAndEnd(): Promise<void> {
    await flush();
    stopWatching();
    for (const save of saves.values()) save.stop();
    const isSaved = saves.size > 0 && worst(Object.values(statuses.peek())) !== 'notSaved';
    if (isSaved) unsaved.delete(key);
  }

  const left = unsaved.get(key);
  if (left) {
    for (const field of NOTE_FIELDS) {
      if (left[field] !== '') early.set(field, left[field]);
    }
    texts.value = left;
  }

  return {
    texts,
    statuses,
    edit(field, text) {
      show(field, text);
      const save = saves.get(field);
      if (save) save.edit(text);
      else early.set(field, text);
    },
    flush,
    leave() {
      hasLeft = true;
      // Kept until the save is proven: the notebook may be closed, or never have opened.
      if (Object.values(texts.peek()).some((text) => text !== '')) unsaved.set(key, texts.peek());
      if (saves.size > 0) void saveAndEnd();
    },
  };
}
