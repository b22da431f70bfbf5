import stored from '../../../assets/courtesy/patterns.json' with { type: 'json' };
import { readNumbers } from '../pattern/numbers.ts';

/** The numbers of each class's words, by the number of the class, as when the patterns were compiled. */
export const CLASS_WORDS: readonly Uint16Array[] = readClasses();
const names = stored.classNames.split(' ');

function readClasses(): Uint16Array[] {
  const numbers = readNumbers(stored.classes);
  const out: Uint16Array[] = [];
  for (let at = 0; at < numbers.length; ) {
    const words = Uint16Array.from(numbers.subarray(at + 1, at + 1 + (numbers[at] as number)));
    for (let k = 1; k < words.length; k++)
      words[k] = (words[k] as number) + (words[k - 1] as number);
    out.push(words);
    at += words.length + 1;
  }
  return out;
}

export function storedClass(name: string): Uint16Array {
  // Nothing is stored yet where the patterns are compiled anew.
  if (stored.classNames === '') return new Uint16Array(0);
  const words = CLASS_WORDS[names.indexOf(name)];
  if (!words)
    throw new Error(`No word class @${name} is stored; see tests/eval/compiled-patterns.ts`);
  return words;
}
