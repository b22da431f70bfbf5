import { type ReadonlySignal, signal } from '@preact/signals';
import type { OwnLine, PracticeCard } from '../../../lib/moments/practice.ts';
import type { ShiftNotebook } from './follow.ts';

export interface Practice {
  /** True once both lists were read. */
  readonly isRead: ReadonlySignal<boolean>;
  readonly cards: ReadonlySignal<readonly PracticeCard[]>;
  readonly ownLines: ReadonlySignal<readonly OwnLine[]>;
  save(card: Pick<PracticeCard, 'itemId' | 'box' | 'due'>): Promise<void>;
}

/** How far the agent's practice has come, followed live. */
export function followPractice(notebook: ShiftNotebook): Practice {
  const isRead = signal(false);
  const ownLines = notebook.follow<readonly OwnLine[]>([], ({ store, notebook: opened }, say) =>
    store.watchOwnLines(opened, say),
  );
  const cards = notebook.follow<readonly PracticeCard[]>([], ({ store, notebook: opened }, say) =>
    store.watchPractice(opened, (found) => {
      say(found);
      isRead.value = true;
    }),
  );
  return {
    isRead,
    cards,
    ownLines,
    async save(card) {
      const { store, notebook: opened } = await notebook.whenOpen;
      await store.savePractice(opened, card);
    },
  };
}
