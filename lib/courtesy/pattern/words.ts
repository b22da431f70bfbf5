/** A list of words as one text: each begins with a capital, how much of the word before it keeps. */
export function writeWords(words: readonly string[]): string {
  let before = '';
  return words
    .map((word) => {
      if (/[A-Z]/.test(word)) throw new Error(`"${word}": words are stored in small letters`);
      let kept = 0;
      while (kept < Math.min(word.length, 25) && word[kept] === before[kept]) kept++;
      before = word;
      return String.fromCharCode(65 + kept) + word.slice(kept);
    })
    .join('');
}
