/** What stands in the place of what was taken out. */
export const GAPS = { name: '[name]', number: '[number]', address: '[address]', link: '[link]' };

export interface RedactContext {
  /** Names that are known: of the customer, of the agent. */
  readonly names: readonly string[];
  /** Whether a word with a capital is an ordinary one. Any other may be a name. */
  readonly isCommon: (word: string) => boolean;
}

const MAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+/gu;
const LINK =
  /\b(?:[a-z]{2,8}:\/\/|www\.)\S+|\b[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:com|org|net|io|co|uk|de|at|ch|fr|es|it|nl|eu|us|ca|au|app|dev|shop|info)\b(?:\/\S*)?/giu;
const HANDLE = /[@#][\p{L}_][\p{L}\p{N}_]*(?:[.-][\p{L}\p{N}_]+)*/gu;
/** Anything with a digit in it, and what joins digits: dates, amounts, order and phone numbers. */
const NUMBER =
  /[$€£¥+#(]?(?:\p{L}{1,5}-)?[\p{L}\p{N}]*\p{N}[\p{L}\p{N}]*(?:[\s.,:/()-]{0,2}\p{N}[\p{L}\p{N}]*)*%?/gu;
const CAPITAL = /(?<![\p{L}\p{N}[])\p{Lu}[\p{L}\p{M}'’-]*/gu;

/** Weekdays and months name nobody. */
const CALENDAR =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/i;
/** "I", "I'll", "I’m". */
const MYSELF = /^I(?:['’][a-z]{1,2})?$/;

/**
 * The text without names, numbers and addresses. Where in doubt it takes out: a capital that is no
 * ordinary word may be a name. Names in small letters, or of scripts without capitals, are found
 * only where they are known.
 */
export function redact(text: string, { names, isCommon }: RedactContext): string {
  let out = text
    .normalize('NFC')
    .replace(MAIL, GAPS.address)
    .replace(LINK, GAPS.link)
    .replace(HANDLE, GAPS.name);
  for (const name of partsOf(names)) {
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${quote(name)}(?![\\p{L}\\p{N}])`, 'giu');
    out = out.replace(pattern, GAPS.name);
  }
  out = out.replace(NUMBER, GAPS.number).replace(CAPITAL, (word) => {
    const bare = word.replace(/['’]s$/, '');
    const isPlain = MYSELF.test(word) || CALENDAR.test(bare) || isCommon(bare) || isCommon(word);
    return isPlain ? word : GAPS.name;
  });
  return out
    .replace(
      /\[name\](?:[\s,]*(?:(?:van|von|de|da|den|der|la|le|bin|al)\s+)*\[name\])+/g,
      GAPS.name,
    )
    .replace(/\[number\](?:[\s.,/-]*\[number\])+/g, GAPS.number);
}

/** Whole names before their parts, long before short; single letters are no names. */
function partsOf(names: readonly string[]): string[] {
  const parts = names.flatMap((name) => {
    const whole = name.normalize('NFC').trim();
    return [whole, ...whole.split(/\s+/)];
  });
  return [...new Set(parts)].filter((part) => part.length > 1).sort((a, b) => b.length - a.length);
}

function quote(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
