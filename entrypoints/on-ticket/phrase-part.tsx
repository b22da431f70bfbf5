import type { ReadonlySignal } from '@preact/signals';
import { PhraseSearch, type PhraseView } from '../../components/phrase-search.tsx';
import type { Draft } from '../../lib/moments/draft.ts';
import type { SurfaceWords } from '../../lib/words/surface.ts';
import { toOutcomeWords } from './outcome-words.ts';
import type { PhraseFinder } from './phrase-finder.ts';
import type { Writer } from './writer.ts';

export interface PhrasePartProps {
  readonly writer: Writer;
  readonly draft: ReadonlySignal<Draft | null>;
  readonly phrases: PhraseFinder;
  readonly words: SurfaceWords;
  readonly isPalette?: boolean;
  /** After a phrase went into the draft, e.g. to close the palette. */
  readonly onInserted?: () => void;
}

/** The phrase search, tied to the draft on top. */
export function PhrasePart(props: PhrasePartProps) {
  const { writer, phrases, words } = props;
  const draft = props.draft.value;
  // What is inserted is what was shown, whatever became known of the ticket since.
  const insert = async ({ id, text, caret }: PhraseView) => {
    const blank = needsBlank(props.draft.peek()) ? ' ' : '';
    const isDone = await writer.write({
      at: null,
      text: blank + text,
      caret: caret + blank.length,
    });
    if (!isDone) return;
    phrases.used(id);
    props.onInserted?.();
  };
  const canInsert = draft !== null && draft.mode !== 'note';
  return (
    <PhraseSearch
      // What is found changes when the phrases have arrived, or the ticket is known better.
      find={(query) => (phrases.isReady.value ? phrases.find(query) : [])}
      canInsert={canInsert}
      cannotInsertBecause={
        canInsert ? null : words.t(draft ? 'panel.write.isNote' : 'panel.cannotInsert')
      }
      isBusy={writer.isBusy.value}
      canUndo={writer.canUndo.value}
      outcome={toOutcomeWords(writer.outcome.value, words)}
      onInsert={(phrase) => void insert(phrase)}
      onCopy={({ text }) => void writer.copy(text)}
      onUndo={() => void writer.undo()}
      hint="Alt+Shift+F"
      onRetry={phrases.hasFailed.value ? phrases.retry : null}
      isPalette={props.isPalette ?? false}
    />
  );
}

/** Whether a phrase would stick to the word or full stop before the caret. */
function needsBlank(draft: Draft | null): boolean {
  if (!draft || draft.caret === null) return false;
  return /[^\s([{“‘„«"'/-]$/u.test(draft.text.slice(0, draft.caret));
}
