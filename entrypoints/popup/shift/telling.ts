import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { SelfCheck, SelfCheckKind } from '../../../lib/moments/self-check.ts';
import type { SelfCheckChange } from '../../../lib/store/self-checks.ts';

export type Told = Omit<SelfCheckChange, 'kind' | 'lineFrom'>;

/** One self-check while it is told: shown at once, on the disk a moment later. */
export interface Telling {
  readonly shown: ReadonlySignal<Required<Told>>;
  /** True where the last words could not be saved; they stay on the screen. */
  readonly hasFailed: ReadonlySignal<boolean>;
  tell(told: Told): void;
}

const UNTOLD: Required<Told> = {
  arrival: null,
  done: [],
  skipped: false,
  line: '',
  intention: null,
  finished: false,
};

/**
 * A popup is gone at a click beside it, with no time left to save: so each tap and each key is saved
 * at once, one after the other. `save` rejects where the notebook did not take it.
 */
export function createTelling(
  kind: SelfCheckKind,
  stored: ReadonlySignal<SelfCheck | null>,
  save: (told: SelfCheckChange) => Promise<unknown>,
): Telling {
  const ahead = signal<Told>({});
  const hasFailed = signal(false);
  /** The line that the words on the screen grew from. */
  let lineFrom: string | null = null;
  let unsaved: Told = {};
  let isSaving = false;

  async function saveAll(): Promise<void> {
    if (isSaving) return;
    isSaving = true;
    try {
      while (Object.keys(unsaved).length > 0) {
        const told = unsaved;
        unsaved = {};
        try {
          await save({
            kind,
            ...told,
            ...(told.line !== undefined && { lineFrom: lineFrom ?? '' }),
          });
          if (told.line !== undefined) lineFrom = told.line;
          hasFailed.value = false;
        } catch {
          unsaved = { ...told, ...unsaved };
          hasFailed.value = true;
          return;
        }
      }
    } finally {
      isSaving = false;
    }
  }

  return {
    shown: computed(() => ({ ...UNTOLD, ...stored.value, ...ahead.value })),
    hasFailed,
    tell(told) {
      if (told.line !== undefined) lineFrom ??= stored.peek()?.line ?? '';
      ahead.value = { ...ahead.peek(), ...told };
      unsaved = { ...unsaved, ...told };
      void saveAll();
    },
  };
}
