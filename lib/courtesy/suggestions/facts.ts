import { nameParts } from '../names.ts';
import type { DraftContext } from '../types.ts';
import { isCommon } from './common-words.ts';

const TOKEN = /[^\s()[\]"“”«»]*[\p{N}@][^\s()[\]"“”«»]*|(?:https?:\/\/|www\.)[^\s()"“”]+/gu;
const QUOTED = /"[^"\n]{1,300}"|“[^”\n]{1,300}”|«[^»\n]{1,300}»/gu;
const COUNTED =
  /\b(?:(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundred|thousand|dozen|fortnight)(?! times\b)|today|tomorrow|tonight|yesterday|noon|midnight|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|january|february|april|june|july|august|september|october|november|december)\b/giu;
const MARCH_OR_MAY =
  /(?:\b(?:in|of|by|until|since|from|last|next|this|\d{1,2}(?:st|nd|rd|th)?) )(?:March|May)\b|\b(?:March|May) \d/gu;
const CAPITALISED = /\p{Lu}[\p{L}\p{M}]*(?:[’'-]\p{Lu}[\p{L}\p{M}]*)*/gu;
const STARTS = /(?:^|[.?!…:]["”’)]*\s+|\n\s*|^\s*[-*•]\s+)["“(]*$/;

/** No names: the pronoun, and how companies write their own rules. */
const COMMON_CAPITALS =
  /^(?:I|OK|AM|PM|I[’']\w+|A|Terms|Service|Services|Conditions|Use|Policy|Policies|Conduct|Code|Agreement|Contract|Section|Clause|Article|Rules|FAQs?|Sir|Madam|Customer|Client|Guest|Member|Mr|Mrs|Ms|Dr)$/;

/** What must come through a rewording unharmed, beside the words of the sentence itself. */
export interface Keeping {
  /** Names known from the ticket, and capitalised words elsewhere in the draft. */
  readonly names: ReadonlySet<string>;
  /** The customer's own name: the one thing that may come in. */
  readonly welcome: ReadonlySet<string>;
}

export function toKeeping(text: string, context: DraftContext): Keeping {
  const names = new Set([...nameParts(context.customerName), ...nameParts(context.agentName)]);
  for (const name of innerNames(text)) names.add(name);
  return { names, welcome: new Set(nameParts(context.customerName)) };
}

/** Numbers, amounts, dates, links, addresses, quoted words and names are the same before and after. */
export function keepsFacts(before: string, after: string, keeping: Keeping): boolean {
  if (!isSame(factsOf(before), factsOf(after))) return false;
  const names = new Set([...keeping.names, ...innerNames(before), ...innerNames(after)]);
  for (const name of names) {
    const was = countOf(name, before);
    const is = countOf(name, after);
    if (was > is || (is > was && !keeping.welcome.has(name))) return false;
  }
  const low = after.toLowerCase();
  return firstWords(before).every((word) => low.includes(word.toLowerCase()));
}

/** Every number, amount, date, link, address and quotation of these words, sorted. */
export function factsOf(words: string): readonly string[] {
  const found: string[] = [];
  for (const [token] of words.matchAll(TOKEN))
    found.push(token.replace(/^[^\p{L}\p{N}€$£¥#@+-]+|[^\p{L}\p{N}%€$£¥]{1,20}$/gu, ''));
  for (const pattern of [QUOTED, COUNTED, MARCH_OR_MAY])
    for (const [token] of words.matchAll(pattern)) found.push(token.toLowerCase());
  return found.sort();
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((fact, i) => fact === b[i]);
}

/** The pronoun and the like, and common words that are only shouted. */
function isNameless(word: string): boolean {
  return COMMON_CAPITALS.test(word) || (/^\p{Lu}{2,}$/u.test(word) && isCommon(word));
}

/** Capitalised words within sentences. */
function innerNames(words: string): string[] {
  const names: string[] = [];
  for (const { 0: word, index } of words.matchAll(CAPITALISED))
    if (!isNameless(word) && !STARTS.test(words.slice(Math.max(0, index - 6), index)))
      names.push(word);
  return names;
}

/** Capitalised words that open a sentence and may be names. */
function firstWords(words: string): string[] {
  const names: string[] = [];
  for (const { 0: word, index } of words.matchAll(CAPITALISED))
    if (
      STARTS.test(words.slice(Math.max(0, index - 6), index)) &&
      !isCommon(word) &&
      !COMMON_CAPITALS.test(word) &&
      !/^['’](?:t|re|ll|ve|d|m)\b/.test(words.slice(index + word.length, index + word.length + 4))
    )
      names.push(word);
  return names;
}

function countOf(name: string, words: string): number {
  let count = 0;
  for (let at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + name.length)) {
    const around = words.charAt(at - 1) + words.charAt(at + name.length);
    if (!/\p{L}/u.test(around)) count++;
  }
  return count;
}
