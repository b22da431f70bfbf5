import type { Stamp } from './day.ts';

/** `text` is the free note; `heard`, `plan` and `wish` are folded until used; `learned` is a line. */
export const NOTE_FIELDS = ['text', 'heard', 'plan', 'wish', 'learned'] as const;
export type NoteField = (typeof NOTE_FIELDS)[number];

export interface Note extends Readonly<Record<NoteField, string>>, Stamp {
  readonly ticketUid: string;
  /** Grows with every change of the note; 0: nothing was written yet. */
  readonly rev: number;
  /** The `rev` at which each field last changed. */
  readonly revs: Readonly<Record<NoteField, number>>;
}

/** Characters a field may have. */
export const NOTE_LIMIT = 100_000;

/** Stands between two versions of a text that could not be joined. */
export const SEAM = '\n\n——\n\n';

export interface Merged {
  readonly text: string;
  /** True where both versions stand one below the other, for a person to tidy up. */
  readonly both: boolean;
}

/**
 * Two edits of the same text, neither of which may be lost. Edits in different places are both
 * made; otherwise both texts are kept, with a seam between them. `was` is the text that mine
 * started from, or null where that is not known.
 */
export function mergeTexts(was: string | null, theirs: string, mine: string): Merged {
  if (theirs === mine || mine === was) return { text: theirs, both: false };
  if (theirs === was) return { text: mine, both: false };
  const joined = was === null ? null : joinEdits(was, theirs, mine);
  if (joined !== null) return { text: joined, both: false };
  if (mine.includes(theirs)) return { text: mine, both: false };
  if (theirs.includes(mine)) return { text: theirs, both: false };
  return { text: `${theirs}${SEAM}${mine}`, both: true };
}

/** One run `[start, end)` of a text that became `words`. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

function joinEdits(was: string, theirs: string, mine: string): string | null {
  const a = toEdit(was, theirs);
  const b = toEdit(was, mine);
  const [first, second] = b.end <= a.start && b.start < a.start ? [b, a] : [a, b];
  if (first.end > second.start) return null;
  const between = was.slice(first.end, second.start) || seamOf(first, second);
  return was.slice(0, first.start) + first.words + between + second.words + was.slice(second.end);
}

/** What two people put in at one place are words of their own: a blank keeps them apart. */
function seamOf(first: Edit, second: Edit): string {
  const isOnePlace = first.start === first.end && second.start === second.end;
  const isJoint = /\S$/.test(first.words) && /^\S/.test(second.words);
  return isOnePlace && isJoint ? ' ' : '';
}

function toEdit(from: string, to: string): Edit {
  const most = Math.min(from.length, to.length);
  let start = 0;
  while (start < most && from[start] === to[start]) start++;
  let tail = 0;
  while (tail < most - start && from[from.length - 1 - tail] === to[to.length - 1 - tail]) tail++;
  return { start, end: from.length - tail, words: to.slice(start, to.length - tail) };
}
