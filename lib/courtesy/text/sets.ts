import { wordId } from './lexicon.ts';
import { storedClass } from './stored.ts';

/** A set of words as a table by word number: `a b @class`. */
export function wordSet(source: string): Uint8Array {
  const ids: number[] = [];
  for (const part of source.split(' ')) {
    if (part.length > 1 && part.startsWith('@')) ids.push(...storedClass(part.slice(1)));
    else ids.push(wordId(part));
  }
  const table = new Uint8Array(Math.max(...ids) + 1);
  for (const id of ids) table[id] = 1;
  return table;
}
