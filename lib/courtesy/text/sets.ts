import { MOST_WORDS, wordId } from './lexicon.ts';
import { storedClass } from './stored-classes.ts';

/** The numbers of the words of a list: `a b @class`. */
function idsOf(source: string): number[] {
  return source
    .split(' ')
    .flatMap((part) =>
      part.length > 1 && part.startsWith('@') ? [...storedClass(part.slice(1))] : [wordId(part)],
    );
}

/** A set of words as a table by word number: `a b @class`. */
export function wordSet(source: string): Uint8Array {
  const ids = idsOf(source);
  const table = new Uint8Array(Math.max(0, ...ids) + 1);
  for (const id of ids) table[id] = 1;
  return table;
}

/** What a word is to the reader, as bits: one look at each token brings them all. */
export const WORD_BITS = new Uint16Array(MOST_WORDS);
export const FILLER = 1;
export const JOINER = 2;
/** "can't refund" is not "can refund": a gap ends at a negation. */
export const NEGATION = 4;
export const SALUTE = 8;
export const STOP = 16;
/** Patterns are tried at it; something that patterns demand is met by it. */
export const ANCHOR = 32;
export const MEETS = 64;
export const ENGLISH = 128;
export const FOREIGN_WORD = 256;
export const YOU = 512;
export const I = 1024;

export function markWords(source: string, bit: number): void {
  for (const id of idsOf(source)) WORD_BITS[id] = (WORD_BITS[id] as number) | bit;
}

markWords('@filler', FILLER);
markWords('@joiner', JOINER);
markWords('@not', NEGATION);
markWords('hi hello hey dear', SALUTE);
markWords('. ? !', STOP);
