import { computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import type { NoteStatus } from '../../components/panel/note-line.tsx';
import type { NoteField } from '../../lib/moments/note.ts';
import { type TicketKey, toTicketKey } from '../../lib/moments/ticket.ts';
import type { FailureKind } from '../../lib/store/failure.ts';
import { EMPTY, type NoteSitting, type NoteTexts, sitDown, worst } from './note-sitting.ts';
import type { NotebookAccess } from './notebook.ts';
import type { TicketOnDesk, TicketRecord } from './record.ts';

export interface NoteSession {
  readonly texts: ReadonlySignal<NoteTexts>;
  readonly status: ReadonlySignal<NoteStatus>;
  readonly problem: ReadonlySignal<FailureKind | null>;
  edit(field: NoteField, text: string): void;
  /**
   * Saves at once what is not saved yet, and says whether all is on the disk now. Waits for the
   * notebook to open, for ever where it can't be.
   */
  flush(): Promise<boolean>;
}

/**
 * The note of the ticket on top, saving itself. What is typed belongs to the ticket that was on top
 * when it was typed, and a sitting with words that are not on the disk yet goes on without its
 * ticket: it is there again, as it was left, when that comes back.
 */
export function createNoteSession(
  access: NotebookAccess,
  record: TicketRecord,
  ticket: ReadonlySignal<TicketOnDesk | null>,
): NoteSession {
  const onTop = signal<NoteSitting | null>(null);
  const left = new Map<TicketKey, NoteSitting>();

  effect(() => {
    const on = ticket.value;
    if (!on) {
      onTop.value = null;
      return;
    }
    const key = toTicketKey(on);
    const sitting = untracked(() => {
      const next =
        left.get(key) ?? sitDown({ access, record, on, whenSaved: () => left.delete(key) });
      next.comeOnTop();
      return next;
    });
    onTop.value = sitting;
    return () => {
      left.set(key, sitting);
      sitting.leave();
    };
  });

  const statuses = computed(() => Object.values(onTop.value?.statuses.value ?? {}));
  return {
    texts: computed(() => onTop.value?.texts.value ?? EMPTY),
    status: computed(() => {
      const status = worst(statuses.value);
      const isRefused = access.open.value === null && access.problem.value !== null;
      return status === 'saving' && isRefused ? 'notSaved' : status;
    }),
    problem: computed(() => {
      const failed = statuses.value.find((status) => status.kind === 'notSaved');
      return failed?.kind === 'notSaved' ? failed.why : null;
    }),
    edit: (field, text) => onTop.peek()?.edit(field, text),
    flush: async () => (await onTop.peek()?.flush()) ?? true,
  };
}
