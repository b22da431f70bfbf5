import { classWords } from './classes.ts';
import { wordId } from './lexicon.ts';

/** A set of words as a table by word number: `a b @class`. */
export function wordSet(source: string): Uint8Array {
  const ids = source
    .split(' ')
    .flatMap((part) =>
      part.length > 1 && part.startsWith('@') ? classWords(part.slice(1)) : [wordId(part)],
    );
  const table = new Uint8Array(Math.max(...ids) + 1);
  for (const id of ids) table[id] = 1;
  return table;
}
