import type { Finding } from '../../lib/courtesy/types.ts';
import type { Draft } from '../../lib/moments/draft.ts';
import type { Span } from '../../lib/moments/span.ts';

interface Mark extends Span {
  readonly flag: Finding['id'];
}

/** What was ignored in one draft, at the places where it stands in `text`. */
interface Kept {
  readonly text: string;
  readonly marks: readonly Mark[];
}

export interface IgnoredFindings {
  has(draft: Draft, finding: Finding): boolean;
  add(draft: Draft, finding: Finding): void;
}

/**
 * Findings that the agent has put aside, by their place. The places move with the draft as it is
 * edited, so that equal words elsewhere are not taken for them; a mark goes when its words change.
 */
export function createIgnoredFindings(): IgnoredFindings {
  const drafts = new Map<string, Kept>();
  const keyOf = ({ ticketKey, mode }: Draft) => `${ticketKey} ${mode}`;

  function follow(draft: Draft): Kept {
    const known = drafts.get(keyOf(draft));
    if (!known) return { text: draft.text, marks: [] };
    if (known.text === draft.text) return known;
    const moved = { text: draft.text, marks: moveMarks(known, draft.text) };
    drafts.set(keyOf(draft), moved);
    return moved;
  }

  return {
    has: (draft, { id, start, end }) =>
      follow(draft).marks.some(
        (mark) => mark.flag === id && mark.start === start && mark.end === end,
      ),
    add(draft, { id, start, end }) {
      const { text, marks } = follow(draft);
      drafts.set(keyOf(draft), { text, marks: [...marks, { flag: id, start, end }] });
    },
  };
}

/** The marks whose words are the same in the next text, at their new places. */
function moveMarks({ text, marks }: Kept, next: string): Mark[] {
  const most = Math.min(text.length, next.length);
  let head = 0;
  while (head < most && text[head] === next[head]) head++;
  let tail = 0;
  while (tail < most - head && text.at(-1 - tail) === next.at(-1 - tail)) tail++;
  const changedTo = text.length - tail;
  const shift = next.length - text.length;
  return marks.flatMap((mark) => {
    if (mark.end <= head) return [mark];
    if (mark.start >= changedTo) {
      return [{ ...mark, start: mark.start + shift, end: mark.end + shift }];
    }
    return [];
  });
}
