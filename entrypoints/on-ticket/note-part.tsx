import type { ReadonlySignal } from '@preact/signals';
import { NoteLine } from '../../components/panel/note-line.tsx';
import type { Review } from '../../lib/courtesy/types.ts';
import type { Draft } from '../../lib/moments/draft.ts';
import type { SurfaceWords } from '../../lib/words/surface.ts';
import type { NoteSession } from './note-session.ts';
import { takeFromDraft } from './take-from-draft.ts';

export interface NotePartProps {
  readonly note: NoteSession;
  readonly words: SurfaceWords;
  readonly isReadOnly: boolean;
  /** The draft and its review, to fill "heard" and "plan" from; absent in the palette. */
  readonly draft?: ReadonlySignal<Draft | null>;
  readonly review?: ReadonlySignal<Review | null | undefined>;
}

/** The note of the ticket on top, on its way to the disk. */
export function NotePart({ note, words, draft, review, isReadOnly }: NotePartProps) {
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
