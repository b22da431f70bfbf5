import { isWithin, type Span, wordsAt } from '../moments/span.ts';
import type { Act, Flag } from '../moments/vocabulary.ts';

/** How a line sounds. `May I help you?` said in these four ways is four different sentences. */
export const TONES = ['bored', 'angry', 'rushed', 'happy'] as const;
export type Tone = (typeof TONES)[number];

/** What of a review decides about the tone. */
export interface Heard {
  readonly findings: readonly (Span & { readonly id: Flag })[];
  readonly acts: readonly (Span & { readonly id: Act })[];
}

/** Words that carry a tone, and what they show: a flag, an act, or haste. */
export interface ToneWords extends Span {
  readonly tone: Tone;
  readonly because: Flag | Act | 'haste';
}

export interface ToneReading {
  readonly tone: Tone;
  /** The words that carry it, in their order, without overlaps. */
  readonly words: readonly ToneWords[];
}

/** What each flag sounds like, and how strongly. */
const TONE_OF_FLAG: Readonly<Record<Flag, readonly [Tone, number]>> = {
  blame: ['angry', 4],
  dismissive: ['angry', 4],
  shouting: ['angry', 4],
  command: ['angry', 3],
  false_apology: ['bored', 3],
  policy: ['bored', 3],
  robotic: ['bored', 3],
  bare_refusal: ['bored', 2],
  negative_open: ['bored', 2],
  buck_passing: ['bored', 3],
  jargon: ['rushed', 2],
  vague_time: ['rushed', 2],
};

/** Acts that warm a line. A plan, a time or a question alone does not. */
const WARM: readonly Act[] = [
  'greeting',
  'name',
  'please',
  'thanks',
  'apology',
  'empathy',
  'ownership',
  'further_help',
  'appreciation',
];
const WARMTH = 1;

/** Words cut short. */
const CUT_SHORT = /\b(?:asap|pls|plz|thx|tks|info|fyi|btw|ping|rgds|brgds)\b/gi;
/** A sentence of so few words with nobody in it and no verb of being was written in haste. */
const CLIPPED_WORDS = 7;
const COMPLETE =
  /\b(?:i|we|you|he|she|it|they|me|us|this|that|these|those|there|your|our|my|is|are|was|were|am|be|will|would|may|can|could|shall|should|must|please|kindly|thank|thanks|here)\b/i;
const HASTE_WEIGHT = 2;

/** Ties go to the tone that a customer minds more. */
const BY_HARM: readonly Tone[] = ['angry', 'rushed', 'bored', 'happy'];

/** How a line sounds, by what the engine found in it; null where nothing tells. */
export function toTone(text: string, heard: Heard): ToneReading | null {
  const words: ToneWords[] = [];
  const sums = new Map<Tone, number>();
  const add = ({ start, end }: Span, tone: Tone, because: ToneWords['because'], weight: number) => {
    sums.set(tone, (sums.get(tone) ?? 0) + weight);
    words.push({ start, end, tone, because });
  };
  for (const finding of heard.findings) {
    const [tone, weight] = TONE_OF_FLAG[finding.id];
    add(finding, tone, finding.id, weight);
  }
  for (const span of findHaste(text, heard.acts)) add(span, 'rushed', 'haste', HASTE_WEIGHT);
  for (const act of heard.acts) {
    if (WARM.includes(act.id)) add(act, 'happy', act.id, WARMTH);
  }
  const best = Math.max(0, ...sums.values());
  const tone = BY_HARM.find((one) => best > 0 && sums.get(one) === best);
  if (!tone) return null;
  return { tone, words: disjoint(words.filter((one) => one.tone === tone)) };
}

/** Where a warm act stands, a short sentence is no haste: "Happy to help!" */
function findHaste(text: string, acts: Heard['acts']): Span[] {
  const cut = Array.from(text.matchAll(CUT_SHORT), ({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
  const clipped = Array.from(text.matchAll(/[^\s.!?][^.!?\n]*[.!?]+/g), ({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  })).filter((span) => {
    const sentence = wordsAt(text, span);
    const isShort = sentence.split(/\s+/).length <= CLIPPED_WORDS;
    const isWarm = acts.some((act) => isGift(act.id) && isWithin(act, span));
    return isShort && !isWarm && !COMPLETE.test(sentence);
  });
  return [...cut, ...clipped];
}

/** A bare "sorry" at the end of a clipped sentence is part of the haste. */
function isGift(id: Act): boolean {
  return id !== 'apology' && WARM.includes(id);
}

/** In their order; of two that overlap the first stays, of two that begin together the longer. */
function disjoint(words: readonly ToneWords[]): ToneWords[] {
  const kept: ToneWords[] = [];
  for (const one of [...words].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || one.start >= last.end) kept.push(one);
  }
  return kept;
}
