import { type ReadonlySignal, signal } from '@preact/signals';
import type { Story } from '../../../lib/moments/story.ts';
import type { ShiftNotebook } from './follow.ts';

/** Today's page of the magic journal while it is written. */
export interface StoryDraft {
  readonly text: ReadonlySignal<string>;
  readonly hasFailed: ReadonlySignal<boolean>;
  edit(text: string): void;
}

/** Saved with each key, one after the other: a popup leaves no time for later. */
export function createStoryDraft(notebook: ShiftNotebook, today: Story | null): StoryDraft {
  const text = signal(today?.text ?? '');
  const hasFailed = signal(false);
  let storyId = today?.storyId ?? null;
  let saving = Promise.resolve();
  return {
    text,
    hasFailed,
    edit(next) {
      text.value = next;
      saving = saving.then(async () => {
        // Overtaken by another key already.
        if (text.peek() !== next) return;
        try {
          const { store, notebook: opened } = await notebook.whenOpen;
          storyId = await store.saveStory(opened, next, storyId);
          hasFailed.value = false;
        } catch {
          hasFailed.value = true;
        }
      });
    },
  };
}
