import type { Phrase } from './phrase.ts';

/** The words of a phrase in two runs, each word with a blank before it. */
interface Straw {
  readonly id: string;
  /** What it is for: tags, situation, act, moment. */
  readonly about: string;
  readonly text: string;
}

/** A word in more phrases than this share of them tells none from the others. */
const COMMON_SHARE = 0.05;
const COMMON_LEAST = 20;
/** What a match in `about` counts, in `text` being 1. */
const ABOUT_WEIGHT = 3;
const WHOLE_WORD = 1.2;

/**
 * Phrases laid out for looking through them all. At a thousand or so, a scan for beginnings of words
 * is quicker than an index, whose lists for short beginnings ("w", "th") hold nearly everything.
 */
export class Haystack {
  readonly #straws: readonly Straw[];
  /** Every word once, sorted. */
  readonly #words: readonly string[];
  readonly #common: readonly string[];

  constructor(phrases: readonly Phrase[]) {
    this.#straws = phrases.map((phrase) => ({
      id: phrase.id,
      about: toRun(aboutOf(phrase)),
      text: toRun(textOf(phrase)),
    }));
    const counts = new Map<string, number>();
    for (const { about, text } of this.#straws) {
      for (const word of new Set(`${about}${text}`.split(' '))) {
        counts.set(word, (counts.get(word) ?? 0) + 1);
      }
    }
    counts.delete('');
    this.#words = [...counts.keys()].sort();
    const limit = Math.max(COMMON_LEAST, phrases.length * COMMON_SHARE);
    this.#common = this.#words.filter((word) => (counts.get(word) ?? 0) > limit);
  }

  /** Phrases with a word beginning with each of the terms (or with any of them), and their scores. */
  scan(terms: readonly string[], mode: 'all' | 'any'): Map<string, number> {
    const needles = terms.map((term) => ` ${term}`);
    const found = new Map<string, number>();
    for (const { id, about, text } of this.#straws) {
      let score = 0;
      for (const needle of needles) {
        const one = scoreIn(about, needle) * ABOUT_WEIGHT + scoreIn(text, needle);
        if (one === 0 && mode === 'all') {
          score = 0;
          break;
        }
        score += one;
      }
      if (score > 0) found.set(id, score);
    }
    return found;
  }

  /** True for a common word and for the beginnings of one. */
  isCommon(term: string): boolean {
    return this.#common.some((word) => word.startsWith(term));
  }

  /** The longest beginning of the term that some word begins with; empty where there is none. */
  findStem(term: string): string {
    let low = 0;
    let high = this.#words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#words[middle] ?? '') < term) low = middle + 1;
      else high = middle;
    }
    // In a sorted list the words that share most with the term are its neighbours.
    const before = shared(this.#words[low - 1] ?? '', term);
    const after = shared(this.#words[low] ?? '', term);
    return term.slice(0, Math.max(before, after));
  }
}

export function aboutOf({ tags, situation, act, moment }: Phrase): string {
  // `doubleCharge` is found by "double charge".
  const words = [...tags, situation, act ?? '', moment].join(' ');
  return words.replace(/[A-Z]/g, ' $&').replaceAll('_', ' ');
}

export function textOf({ text }: Phrase): string {
  return text.replace(/\{\{[^{}]*\}\}/g, ' ');
}

/** Words in lower case and without accents: "Réfund" is found by "refund". */
export function toTerms(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((term) => term !== '');
}

function toRun(text: string): string {
  return ` ${toTerms(text).join(' ')} `;
}

function scoreIn(run: string, needle: string): number {
  const at = run.indexOf(needle);
  if (at < 0) return 0;
  return run[at + needle.length] === ' ' ? WHOLE_WORD : 1;
}

function shared(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}
