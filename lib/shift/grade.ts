import { type Heard, type ToneReading, toTone } from './tone.ts';

/** A review with its courtesy, 0–1. */
export interface Weighed extends Heard {
  readonly courtesy: { readonly value: number };
}

/** How warm a line reads, coldest first. */
export const WARMTHS = ['cold', 'cool', 'even', 'warm', 'bright'] as const;
export type Warmth = (typeof WARMTHS)[number];

/** Courtesy below which a line reads as cold, cool, even, warm. Our figures. */
const BELOW: readonly number[] = [0.35, 0.6, 0.8, 0.92];

/** Points of a rewriting; one for each that is true. */
export interface Grade {
  readonly warmth: Warmth;
  readonly reading: ToneReading | null;
  /** No cold words, no haste. */
  readonly isFree: boolean;
  /** At least one thing that is said to the person. */
  readonly isWarm: boolean;
  /** What it no longer says, though it must. */
  readonly missing: readonly string[];
  /** 0–3. */
  readonly points: number;
}

/** Fewer words are no answer to anybody. */
const FEWEST_WORDS = 3;

/** Grades a rewriting by what the engine found in it: the same words, the same grade. */
export function gradeRewrite(text: string, review: Weighed, keeps: readonly string[]): Grade {
  const reading = toTone(text, review);
  const isSaid = text.trim().split(/\s+/).length >= FEWEST_WORDS;
  const isCold = reading !== null && reading.tone !== 'happy';
  const isFree = isSaid && !isCold && review.findings.length === 0;
  const isWarm = isSaid && reading?.tone === 'happy';
  const missing = keeps.filter((fact) => !toPlain(text).includes(toPlain(fact)));
  const points = isSaid ? [isFree, isWarm, missing.length === 0].filter(Boolean).length : 0;
  return { warmth: toWarmth(review, reading), reading, isFree, isWarm, missing, points };
}

/** A short clipped line may have nothing against it; it reads as even at best. */
export function toWarmth({ courtesy }: Weighed, reading: ToneReading | null): Warmth {
  const found = BELOW.findIndex((end) => courtesy.value < end);
  const place = found === -1 ? BELOW.length : found;
  const most = reading?.tone === 'happy' ? WARMTHS.length - 1 : reading ? 1 : 2;
  return WARMTHS[Math.min(place, most)] ?? 'even';
}

function toPlain(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ');
}
