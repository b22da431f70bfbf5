import type { Span } from '../../moments/span.ts';
import type { DraftContext, Finding } from '../types.ts';

/** What a rewriting sees: the finding, its words, and the sentence around it. */
export interface Place {
  readonly text: string;
  readonly finding: Finding;
  readonly words: string;
  readonly sentence: Span;
  readonly context: DraftContext;
}

/** A change as written down; `[…]` in the text becomes a gap, except where `gaps` is false. */
export interface Candidate extends Span {
  readonly text: string;
}

export function inPlace({ finding }: Place, text: string): Candidate {
  return { start: finding.start, end: finding.end, text };
}

export function asSentence({ sentence }: Place, text: string): Candidate {
  return { start: sentence.start, end: sentence.end, text };
}

export function after({ sentence }: Place, text: string): Candidate {
  return { start: sentence.end, end: sentence.end, text };
}

export function sentenceOf({ text, sentence }: Place): string {
  return text.slice(sentence.start, sentence.end);
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function uncapitalised(text: string): string {
  return /^(?:I\b|[A-Z]{2})/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

const ADVERB =
  /^(?:simply|obviously|evidently|merely|clearly|frankly|surely|honestly|unfortunately)$/i;

/** Takes words out where what is left still stands: an adverb, or a run between commas. */
export function without(place: Place): Candidate | null {
  const { text, finding } = place;
  const closes = /[,:]/.test(text.charAt(finding.end));
  const opens = /,\s?$/.test(text.slice(Math.max(0, finding.start - 2), finding.start));
  const isEnd = /^[.!]?\s*$/.test(text.slice(finding.end, place.sentence.end));
  const isRun = (finding.start === place.sentence.start && closes) || (opens && (closes || isEnd));
  if (!isRun && !ADVERB.test(place.words)) return null;
  let { start, end } = finding;
  while (/[,:]/.test(text.charAt(end))) end++;
  if (/\s/.test(text.charAt(end))) while (/[ \t]/.test(text.charAt(end))) end++;
  else while (start > place.sentence.start && /[ \t,]/.test(text.charAt(start - 1))) start--;
  if (start > place.sentence.start) return { start, end, text: '' };
  const next = text.charAt(end);
  return { start, end: end + (next === '' ? 0 : 1), text: next.toUpperCase() };
}

/** Takes the whole sentence out, with the blank after it. */
export function withoutSentence({ text, sentence }: Place): Candidate {
  let { start, end } = sentence;
  while (/[ \t]/.test(text.charAt(end))) end++;
  if (end === sentence.end) while (start > 0 && /[ \t]/.test(text.charAt(start - 1))) start--;
  return { start, end, text: '' };
}
