import type { ReadonlySignal } from '@preact/signals';
import { NoteLine } from '../../components/panel/note-line.tsx';
import type { Review } from '../../lib/courtesy/types.ts';
import type { Draft } from '../../lib/moments/draft.ts';
import type { SurfaceWords } from '../../lib/words/surface.ts';
import type { NoteSession } from './note-session.ts';
import type { NoteTexts } from './note-sitting.ts';
import { takeFromDraft } from './take-from-draft.ts';

export interface NotePartProps {
  readonly note: NoteSession;
  readonly words: SurfaceWords;
  readonly isReadOnly: boolean;
  /** The draft and its review, to fill "heard" and "plan" from; absent in the palette. */
  readonly draft?: ReadonlySignal<Draft | null>;
  readonly review?: ReadonlySignal<Review | null | undefined>;
  /** Puts the note's words into the internal note on top; absent in the palette. */
  readonly onToInternalNote?: (text: string) => void;
}

/** The note of the ticket on top, on its way to the disk. */
export function NotePart(props: NotePartProps) {
  const { note, words, draft, review, isReadOnly, onToInternalNote } = props;
  const problem = note.problem.value;
  const taken = takeFromDraft(draft?.value ?? null, review?.value ?? null);
  return (
    <NoteLine
      values={note.texts.value}
      status={note.status.value}
      problem={problem === null ? null : words.t(`panel.problem.${problem}`)}
      isReadOnly={isReadOnly}
      canTakeFromDraft={taken.heard !== null || taken.plan !== null}
      onInput={note.edit}
      onToInternalNote={
        onToInternalNote ? () => onToInternalNote(toColleagues(note.texts.peek(), words)) : null
      }
      onLeave={() => void note.flush()}
      onTakeFromDraft={() => {
        const { heard, plan } = note.texts.peek();
        // What the agent wrote stays: the draft's words come below it.
        if (taken.heard !== null) note.edit('heard', joinLines(heard, taken.heard));
        if (taken.plan !== null) note.edit('plan', joinLines(plan, taken.plan));
      }}
    />
  );
}

function joinLines(own: string, taken: string): string {
  if (own.includes(taken)) return own;
  return own.trim() === '' ? taken : `${own}\n${taken}`;
}

/** The note as colleagues are to read it: what was learned is the agent's own. */
function toColleagues(texts: NoteTexts, { t }: SurfaceWords): string {
  const { text, heard, plan, wish } = texts;
  const named = [
    ['heard', heard],
    ['plan', plan],
    ['wish', wish],
  ] as const;
  const lines = named
    .filter(([, words]) => words.trim() !== '')
    .map(([field, words]) => `${t(`panel.note.${field}`)}: ${words.trim()}`);
  return [text.trim(), ...lines].filter(Boolean).join('\n');
}
