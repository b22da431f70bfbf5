import { isSmall } from './common-words.ts';

export function capitalise(words: string): string {
  const at = /^[\s"“‘(]*/.exec(words)?.[0].length ?? 0;
  const first = words.slice(at, at + 1);
  return words.slice(0, at) + first.toUpperCase() + words.slice(at + 1);
}

/** For words that move from a sentence's start into it. A name, an acronym and "I" keep their capital. */
export function uncapitalise(words: string): string {
  const first = /^\p{Lu}\p{Ll}*(?![\p{L}\p{N}&.-])/u.exec(words)?.[0];
  if (first === undefined || first === 'I') return words;
  if (!isSmall(first) && !/^\p{L}{3,}(?:ing|ed)$/u.test(first)) return words;
  return first.toLowerCase() + words.slice(first.length);
}

/** "a" or "an", by the sound that the next word most likely starts with. */
export function articleFor(next: string): 'a' | 'an' {
  const word = next.toLowerCase();
  if (/^(?:hour|honest|heir|honou?r)/.test(word)) return 'an';
  if (/^(?:eu|one|once|uni(?!n)|use|usual|user)/.test(word)) return 'a';
  return /^[aeiou]/.test(word) ? 'an' : 'a';
}
