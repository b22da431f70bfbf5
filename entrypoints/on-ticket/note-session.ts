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
  readonly key: string;
  readonly texts: ReturnType<typeof signal<NoteTexts>>;
  readonly statuses: ReturnType<typeof signal<Readonly<Partial<Record<NoteField, SaveStatus>>>>>;
  edit(field: NoteField, text: string): void;
  flush(): Promise<void>;
  end(): void;
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

  effect(() => {
    const on = ticket.value;
    const next = on ? untracked(() => sitDown(access, record, on)) : null;
    sitting.value = next;
    return () => {
      if (next) void next.flush().finally(next.end);
    };
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

function sitDown(access: NotebookAccess, record: TicketRecord, on: TicketOnDesk): Sitting {
  const texts = signal<NoteTexts>(EMPTY);
  const statuses = signal<Readonly<Partial<Record<NoteField, SaveStatus>>>>({});
  const saves = new Map<NoteField, Autosave>();
  /** Typed before the notebook was open. */
  const early = new Map<NoteField, string>();
  let hasEnded = false;
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
      if (text !== undefined) save.edit(text);
    }
    if (hasEnded) return void flush().finally(end);
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
    await Promise.all([...saves.values()].map((save) => save.flush()));
  }

  function end(): void {
    hasEnded = true;
    stopWatching();
    for (const save of saves.values()) save.stop();
  }

  return {
    key: toTicketKey(on),
    texts,
    statuses,
    edit(field, text) {
      show(field, text);
      const save = saves.get(field);
      if (save) save.edit(text);
      else early.set(field, text);
    },
    flush,
    end,
  };
}
