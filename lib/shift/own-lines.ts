import { OWN_LINE_MAX } from '../moments/practice.ts';
import type { Span } from '../moments/span.ts';
import type { Flag } from '../moments/vocabulary.ts';
import { type RedactContext, redact } from './redact.ts';

/** A flagged sentence that may be practised on. */
export interface OwnLineFound {
  readonly text: string;
  readonly flag: Flag;
}

/** Of one reply: enough to practise on, too few to feel watched. */
const MOST = 2;
/** Fewer words left beside the gaps say nothing any more. */
const FEWEST_WORDS = 4;

/** The flagged sentences of a reply, without names, numbers and addresses; each once. */
export function toOwnLines(
  text: string,
  findings: readonly (Span & { readonly id: Flag })[],
  context: RedactContext,
): OwnLineFound[] {
  const found = new Map<string, OwnLineFound>();
  for (const finding of findings) {
    const line = redact(sentenceAt(text, finding), context);
    const words = line.replaceAll(/\[\w+\]/g, '').match(/[\p{L}]+/gu) ?? [];
    const isWhole = line.length <= OWN_LINE_MAX && words.length >= FEWEST_WORDS;
    if (isWhole && !found.has(line)) found.set(line, { text: line, flag: finding.id });
  }
  return [...found.values()].slice(0, MOST);
}

/** The sentence that the words stand in. */
function sentenceAt(text: string, { start, end }: Span): string {
  const before = text.slice(0, start);
  const from = Math.max(...['. ', '! ', '? ', '\n'].map((mark) => before.lastIndexOf(mark))) + 1;
  const after = /[.!?](?=\s|$)|\n/.exec(text.slice(Math.max(start, end - 1)));
  const to = after ? Math.max(start, end - 1) + after.index + 1 : text.length;
  return text.slice(from, to).replace(/\s+/g, ' ').trim();
}
