import stored from '../../../assets/courtesy/patterns.json' with { type: 'json' };

/**
 * Every word that a rule names has a number. Words are found by the hash that the tokeniser has
 * anyway; nothing is sliced out of the text.
 */
const SLOTS = 1 << 14;
/** Hash and number side by side, so that one look brings both. */
const slots = new Int32Array(SLOTS * 2);
const names: string[] = [''];

export function hashStep(hash: number, code: number): number {
  return (Math.imul(hash, 0x01000193) ^ code) | 0;
}
export const HASH_SEED = 0x811c9dc5 | 0;

export function hashOf(word: string): number {
  let hash = HASH_SEED;
  for (let i = 0; i < word.length; i++) hash = hashStep(hash, word.charCodeAt(i));
  return hash;
}

function slotOf(hash: number): number {
  return ((hash ^ (hash >>> 15)) & (SLOTS - 1)) * 2;
}

/** 0 where no rule names the word. */
export function findWordId(hash: number): number {
  let at = slotOf(hash);
  while (slots[at + 1] !== 0) {
    if (slots[at] === hash) return slots[at + 1] as number;
    at = (at + 2) & (SLOTS * 2 - 1);
  }
  return 0;
}

/** The number of a word, given one where it has none yet. Lower case, straight apostrophe. */
export function wordId(word: string): number {
  const hash = hashOf(word);
  let at = slotOf(hash);
  while (slots[at + 1] !== 0) {
    if (slots[at] === hash) return slots[at + 1] as number;
    at = (at + 2) & (SLOTS * 2 - 1);
  }
  slots[at] = hash;
  slots[at + 1] = names.length;
  names.push(word);
  return names.length - 1;
}

export function wordCount(): number {
  return names.length;
}

export function wordOf(id: number): string {
  return names[id] ?? '';
}

// The words of the compiled patterns come first: there they stand by these numbers.
if (stored.words !== '') for (const word of stored.words.split(' ')) wordId(word);
