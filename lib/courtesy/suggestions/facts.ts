import { nameParts } from '../names.ts';
import { VERBS } from '../text/verbs.ts';
import type { DraftContext } from '../types.ts';

const TOKEN = /[^\s()[\]"“”«»]*[\p{N}@][^\s()[\]"“”«»]*|(?:https?:\/\/|www\.)[^\s()"“”]+/gu;
const QUOTED = /"[^"\n]{1,300}"|“[^”\n]{1,300}”|«[^»\n]{1,300}»/gu;
const COUNTED =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundred|thousand|dozen|fortnight|today|tomorrow|tonight|yesterday|noon|midnight|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|january|february|april|june|july|august|september|october|november|december)\b/giu;
const MARCH_OR_MAY =
  /(?:\b(?:in|of|by|until|since|from|last|next|this|\d{1,2}(?:st|nd|rd|th)?) )(?:March|May)\b|\b(?:March|May) \d/gu;
const CAPITALISED = /\p{Lu}[\p{L}\p{M}]*(?:[’'-]\p{Lu}[\p{L}\p{M}]*)*/gu;
const STARTS = /(?:^|[.?!…:]["”’)]*\s+|\n\s*|^\s*[-*•]\s+)["“(]*$/;

/** Words that open many a sentence and name nobody. */
const COMMON = new Set(
  `a an the this that these those my our your his her its their we you he she it they there here all any both each every some no not one nobody nothing everyone everything other others most many more less such same another in on at for from of to by with without before after when while if unless until once since because as so and but or then also please thank thanks could would should can may will shall might must do does did don't is are was were has have had what which who how why where let let's just simply only even again kindly sorry apologies dear hello hi hey yes unfortunately obviously clearly evidently regrettably sadly sadly normally usually typically generally perhaps maybe however therefore nevertheless besides otherwise instead meanwhile currently rest per regarding soon shortly asap eventually hopefully thirdly secondly firstly next first last customers customer users people items item orders order refunds refund parcels parcel payments payment deliveries delivery returns return documents forms tickets claims fees exchanges housekeeping reception warehouse courier someone somebody anyone warm warmest due upon following further having assuring greetings given owing relax chill surely frankly honestly seriously whatever never always nope impossible had should've were calm bear feel refer note see find send never mistakes delays things bugs standard company terms rules hygiene security legal user human failure failing during under within outside according apparently supposedly allegedly management head office your yours mine ours good great best`
    .split(/\s+/)
    .concat(
      VERBS.trim()
        .split(/\s+/)
        .flatMap((entry) => entry.split(':')),
    ),
);

const COMMON_CAPITALS = /^(?:I|OK|AM|PM|I[’']\w+|A)$/;

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
    found.push(token.replace(/^[^\p{L}\p{N}€$£¥#@+-]+|[^\p{L}\p{N}%€$£¥]+$/gu, ''));
  for (const pattern of [QUOTED, COUNTED, MARCH_OR_MAY])
    for (const [token] of words.matchAll(pattern)) found.push(token.toLowerCase());
  return found.sort();
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((fact, i) => fact === b[i]);
}

/** Capitalised words within sentences. */
function innerNames(words: string): string[] {
  const names: string[] = [];
  for (const { 0: word, index } of words.matchAll(CAPITALISED))
    if (!COMMON_CAPITALS.test(word) && !STARTS.test(words.slice(Math.max(0, index - 6), index)))
      names.push(word);
  return names;
}

/** Capitalised words that open a sentence and may be names. */
function firstWords(words: string): string[] {
  const names: string[] = [];
  for (const { 0: word, index } of words.matchAll(CAPITALISED))
    if (
      STARTS.test(words.slice(Math.max(0, index - 6), index)) &&
      !COMMON.has(word.toLowerCase()) &&
      !COMMON_CAPITALS.test(word)
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
