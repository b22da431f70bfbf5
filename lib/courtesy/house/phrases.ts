import * as shape from '../text/shape.ts';
import { createTokens, type Tokens, tokenise } from '../text/tokens.ts';

/** How many words a `*` stands for at most. */
const GAP = 3;
/** A sentence is looked at this far, as the engine's own patterns do. */
const LONGEST = 2048;

/** A phrase as the hashes of its words; one run more than it has gaps. */
type Runs = readonly (readonly number[])[];

/** Phrases by their first word, so that most words of a draft cost one look. */
export interface Phrases {
  /** Calls back for each place where a phrase stands, with its number and the tokens `[from, to)`. */
  search(tokens: Tokens, found: (phrase: number, from: number, to: number) => void): void;
}

export function toPhrases(sources: readonly string[]): Phrases {
  const byFirst = new Map<number, { phrase: number; runs: Runs }[]>();
  sources.forEach((source, phrase) => {
    const runs = source.split(' * ').map(toHashes);
    const first = runs[0]?.[0];
    if (first === undefined || runs.some((run) => run.length === 0)) return;
    const known = byFirst.get(first);
    if (known) known.push({ phrase, runs });
    else byFirst.set(first, [{ phrase, runs }]);
  });
  return {
    search(tokens, found) {
      const count = Math.min(tokens.count, LONGEST);
      for (let at = 0; at < count; at++) {
        for (const { phrase, runs } of byFirst.get(tokens.hash[at] as number) ?? []) {
          const to = matchRuns(tokens, at, runs, 0);
          if (to >= 0) found(phrase, at, to);
        }
      }
    },
  };
}

/** The token after the match of `runs[k…]` that begins at `at`, or -1. Gaps are few: see the schema. */
function matchRuns(tokens: Tokens, at: number, runs: Runs, k: number): number {
  const run = runs[k] ?? [];
  for (let i = 0; i < run.length; i++) {
    const t = at + i;
    if (t >= tokens.count || tokens.hash[t] !== run[i]) return -1;
    // Within quotation marks they are somebody else's words.
    if (((tokens.shape[t] as number) & shape.QUOTED) !== 0) return -1;
  }
  const end = at + run.length;
  if (k === runs.length - 1) return end;
  for (let skip = 0; skip <= GAP; skip++) {
    const to = matchRuns(tokens, end + skip, runs, k + 1);
    if (to >= 0) return to;
    const next = end + skip;
    if (next >= tokens.count || ((tokens.shape[next] as number) & shape.PUNCTUATION) !== 0)
      return -1;
  }
  return -1;
}

function toHashes(words: string): number[] {
  const tokens = createTokens(64);
  tokenise(words, 0, words.length, tokens);
  return Array.from(tokens.hash.subarray(0, tokens.count));
}
