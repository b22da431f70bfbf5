import type { Span } from '../../moments/span.ts';
import { splitIntoUnits } from '../text/units.ts';
import type { Finding } from '../types.ts';

/** A finding in its sentence, ready to be reworded. */
export interface Spot {
  /** In the draft: the sentence with its end mark, without a list marker. */
  readonly sentence: Span;
  /** The sentence without its end mark, as it stands. */
  readonly body: string;
  /** The same for matching: small letters, straight apostrophes, plain blanks. As long as `body`. */
  readonly plain: string;
  /** `.`, `!`, `?!`, … with quotes that close after it; may be empty. */
  readonly mark: string;
  /** The flagged words within `body`. */
  readonly from: number;
  readonly to: number;
}

const MARK = /[.!?…][.!?…"”’)\]]{0,8}$/;
const MARKER = /^(?:[-*•–]|\d{1,3}[.)])[ \t]+/;

/** Null where the finding lies in no sentence of the text. */
export function findSpot({ start, end }: Span, text: string): Spot | null {
  const unit = splitIntoUnits(text).find((one) => one.start <= start && start < one.end);
  if (!unit) return null;
  const words = text.slice(unit.start, unit.end);
  const skipped = MARKER.exec(words)?.[0].length ?? 0;
  const mark = MARK.exec(words.slice(-12))?.[0] ?? '';
  const body = words.slice(skipped, words.length - mark.length);
  const base = unit.start + skipped;
  return {
    sentence: { start: base, end: unit.end },
    body,
    plain: toPlain(body),
    mark,
    from: Math.min(Math.max(0, start - base), body.length),
    to: Math.min(Math.max(0, end - base), body.length),
  };
}

export function wordsOf(finding: Finding, text: string): string {
  return text.slice(finding.start, finding.end);
}

function toPlain(words: string): string {
  return words
    .replaceAll('’', "'")
    .replace(/\s/g, ' ')
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
