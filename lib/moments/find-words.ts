/** Case and accents tell no words apart: "Zoë" is found by "zoe". */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

/**
 * Whether a text has a word that begins like each word of the query, in any order. An empty query is
 * found everywhere.
 */
export function toWordFinder(query: string): (text: string) => boolean {
  const wanted = fold(query).match(/[\p{L}\p{N}]+/gu) ?? [];
  return (text) => {
    if (wanted.length === 0) return true;
    const folded = fold(text);
    return wanted.every((word) => hasWordBeginning(folded, word));
  };
}

function hasWordBeginning(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at))) return true;
  }
  return false;
}
