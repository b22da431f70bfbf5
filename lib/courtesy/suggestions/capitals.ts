/** Words that take a small letter within a sentence; any other capital may be a name. */
const SMALL = new Set(
  'a an the this that these those my our your his her its their we you he she it they there here all any both each every some no not one in on at for from of to by with without before after when while if unless until once since because as so and but or then also please thank thanks could would should can may will do does did is are was were has have had what which who how why where refund refunds'.split(
    ' ',
  ),
);

export function capitalise(words: string): string {
  const at = /^[\s"“‘(]*/.exec(words)?.[0].length ?? 0;
  const first = words.slice(at, at + 1);
  return words.slice(0, at) + first.toUpperCase() + words.slice(at + 1);
}

/** For words that move from a sentence's start into it. A name, an acronym and "I" keep their capital. */
export function uncapitalise(words: string): string {
  const first = /^\p{Lu}\p{Ll}*(?![\p{L}\p{N}&.-])/u.exec(words)?.[0];
  if (first === undefined || first === 'I' || !SMALL.has(first.toLowerCase())) return words;
  return first.toLowerCase() + words.slice(first.length);
}

/** "a" or "an", by the sound that the next word most likely starts with. */
export function articleFor(next: string): 'a' | 'an' {
  const word = next.toLowerCase();
  if (/^(?:hour|honest|heir|honou?r)/.test(word)) return 'an';
  if (/^(?:eu|one|once|uni(?!n)|use|usual|user)/.test(word)) return 'a';
  return /^[aeiou]/.test(word) ? 'an' : 'a';
}
