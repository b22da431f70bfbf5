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
  const insert = async ({ id }: PhraseView) => {
    const filled = phrases.filled(id);
    if (!filled) return;
    const gap = filled.gaps[0];
    const caret = gap ? gap.start : filled.caret;
    const isDone = await writer.write({ at: null, text: filled.text, caret });
    if (isDone) props.onInserted?.();
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
      isPalette={props.isPalette ?? false}
    />
  );
}
