import stored from '../../../assets/courtesy/patterns.json' with { type: 'json' };
import { HASH_SEED, hashOf, hashStep } from './hash.ts';

/** Every word that a rule names has a number, found by the hash that the tokeniser has anyway. */
const SLOTS = 1 << 14;
/** Room for the words of patterns and of lists beside them. */
export const MOST_WORDS = 1 << 13;
/** Hash and number side by side, so that one look brings both. */
const slots = new Int32Array(SLOTS * 2);
let count = 1;

/** 0 where no rule names the word. */
export function findWordId(hash: number): number {
  let at = ((hash ^ (hash >>> 15)) & (SLOTS - 1)) * 2;
  while (slots[at + 1] !== 0) {
    if (slots[at] === hash) return slots[at + 1] as number;
    at = (at + 2) & (SLOTS * 2 - 1);
  }
  return 0;
}

/** The number of a word, given one where it has none yet. Lower case, straight apostrophe. */
export function wordId(word: string): number {
  const hash = hashOf(word);
  return findWordId(hash) || addWord(hash);
}

function addWord(hash: number): number {
  if (count === MOST_WORDS) throw new Error('More words than the lexicon has room for');
  let at = ((hash ^ (hash >>> 15)) & (SLOTS - 1)) * 2;
  while (slots[at + 1] !== 0) at = (at + 2) & (SLOTS * 2 - 1);
  slots[at] = hash;
  slots[at + 1] = count;
  return count++;
}

/** The words of the compiled patterns (`pattern/words.ts`) come first: there they stand by these numbers. */
function readWords(text: string): void {
  /** The hash of the word so far, by how many letters. */
  const hashes = new Int32Array(64);
  hashes[0] = HASH_SEED;
  let length = 0;
  for (let i = 1; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c >= 65 && c <= 90) {
      addWord(hashes[length] as number);
      length = c - 65;
    } else {
      hashes[length + 1] = hashStep(hashes[length] as number, c);
      length++;
    }
  }
  if (length > 0) addWord(hashes[length] as number);
}

readWords(stored.words);

/** How many words patterns name; 0, for all others, counts as one. */
export const PATTERN_WORDS = count;
