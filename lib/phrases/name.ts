import { cleanValue } from './clean-text.ts';

/** A person's name taken apart as far as it is safe; what is not sure is null. */
export interface PersonName {
  readonly first: string | null;
  readonly last: string | null;
  /** As they wrote it, e.g. `Dr.`; academic and courtesy titles. */
  readonly title: string | null;
  readonly full: string;
}

const EMOJI =
  /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]|\ufe0e|\ufe0f|\u20e3/gu;
/** Joiners hold some scripts' letters together; where an emoji was taken out, they hold nothing. */
const LOOSE_JOINER = /(?<!\p{L}|\p{M})[\u200c\u200d]+|[\u200c\u200d]+(?!\p{L}|\p{M})/gu;
const ASIDE = /\([^)]*\)?|\[[^\]]*\]?|<[^>]*>?|["“”„«»]/g;
/** "Dana Okafor | Acme", "Dana Okafor - Acme", "Dana Okafor via Slack" */
const AFFILIATION = /\s+(?:[|/–—-]|via|at|from|c\/o)\s+.*$|\s*[|:;].*$/iu;
const NAME_WORD = /^\p{L}(?:[\p{L}\p{M}'’ʼ`·.-]|\u200c|\u200d)*$/u;
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

const TITLE =
  /^(?:dr|prof|professor|mr|mrs|ms|miss|mx|sir|lady|lord|rev|fr|herr|frau|hr|ing|dipl|mag|ddr|mme|mlle|madame|monsieur|señora?|senhora?|sig|sigra|dott|dottssa|doktor|doctor|eng)$/iu;
const SUFFIX = /^(?:jr|sr|ii|iii|iv|phd|md|mba|msc|bsc|ba|ma|esq|cpa|pe|rn|dds)$/iu;
/** Stand before a family name: who begins with one has told us no first name. */
const PARTICLE =
  /^(?:van|von|ó|mac|de|der|den|del|della|di|da|dos|du|la|le|al|el|bin|ibn|ter|ten|zu|zur)$/u;
/** First names of two words that mean nothing apart. */
const COMPOUND_START = /^(?:عبد|أبو|ابو|أم|ام|abd|abu|umm)$/iu;

const ORGANISATION = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[
    'gmbh|inc|ltd|llc|llp|plc|corp|corporation|company|limited|kg|ohg|ug|bv|nv|oy|oyj|aps|asa|spa|srl|sarl|sas|pty|kft|sro|doo',
    'team|group|holding|holdings|solutions|systems|services?|service|support|helpdesk|desk|department|dept|office|studio|agency|partners|associates|consulting|logistics|industries|international|technologies|technology|software|media|labs|university|college|school|hospital|clinic|hotel|restaurant|foundation|institute|association|ministry|council',
    'shop|store|sales|billing|accounting|accounts|payable|finance|invoices?|orders|info|admin|administrator|webmaster|postmaster|noreply|no-reply|newsletter|marketing|reception',
    'customers?|user|visitor|anonymous|unknown|caller|deleted|null|undefined|none|client',
  ].join('|')})(?![\\p{L}\\p{N}])`,
  'iu',
);

/** Names of people too, unless they stand at the front. */
const PLACEHOLDER_NAME = /^(?:guest|test|it|hr|web)(?:\s|$)/iu;

/** Null where the text is no person's name as far as can be told: a company, an address, a number. */
export function parseName(raw: string | null): PersonName | null {
  if (raw === null) return null;
  const seen = cleanValue(raw).normalize('NFC').replace(EMOJI, ' ').replace(LOOSE_JOINER, '');
  if (/@|\/\/|www\.|[_\\#+=*~^%$€£]|&|\p{N}|\.\p{Ll}{2,}/iu.test(withoutAsides(seen))) return null;
  const plain = withoutAsides(seen)
    .replace(AFFILIATION, '')
    .replace(/^['’`]+|['’`]+$/g, '')
    .trim();
  const written = inWesternOrder(plain);
  if (!written) return null;

  const titles: string[] = [];
  while (written[0] && TITLE.test(written[0].replace(/[.'-]/g, ''))) {
    titles.push(written.shift() ?? '');
  }
  const words = written.map(trimMarks);
  const untitled = words.join(' ');
  if (ORGANISATION.test(untitled) || PLACEHOLDER_NAME.test(untitled)) return null;
  while (words.length > 1 && SUFFIX.test((words.at(-1) ?? '').replace(/\./g, ''))) words.pop();
  if (words.length === 0 || words.length > 6 || !words.every((word) => NAME_WORD.test(word))) {
    return null;
  }
  if (words.every(isInitial)) return null;
  return toPersonName(words, titles.length > 0 ? titles.join(' ') : null);
}

/** How to address the person by first name, or null: better a visible gap than a wrong name. */
export function findFirstName(raw: string | null): string | null {
  return parseName(raw)?.first ?? null;
}

function withoutAsides(text: string): string {
  return text.replace(ASIDE, ' ').replace(/\s+/g, ' ').trim();
}

/** "Okafor, Dana" is turned round; letters behind the name ("Okafor, PhD") are dropped. */
function inWesternOrder(text: string): string[] | null {
  const parts = text
    .split(/[,،]/)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !SUFFIX.test(part.replace(/\./g, '')));
  if (parts.length === 0 || parts.length > 2) return null;
  return parts.reverse().join(' ').split(/\s+/);
}

function toPersonName(words: readonly string[], title: string | null): PersonName {
  const letters = words.join('');
  // Two capitals alone may be how they are called: AJ, JP.
  const isOneCase = isLower(letters) || (isUpper(letters) && letters.length > 2);
  const named = isOneCase ? words.map(capitalise) : [...words];
  const full = named.join(' ');
  // Family names come first there, and a given name alone would be too close.
  if (EAST_ASIAN.test(full)) return { first: full, last: null, title, full };

  const [start = '', next] = named;
  const hasNoFirst =
    isInitial(start) || (named.length > 1 ? PARTICLE.test(words[0] ?? '') : title !== null);
  if (hasNoFirst) return { first: null, last: toFamilyName(named), title, full };
  const last = next ? toFamilyName(named.slice(1)) : null;
  const first = next && COMPOUND_START.test(start) ? `${start} ${next}` : start;
  return { first, last, title, full };
}

/** The last word and the particles before it: "von Trapp", "de la Cruz". */
function toFamilyName(words: readonly string[]): string {
  let from = words.length - 1;
  while (from > 0 && PARTICLE.test((words[from - 1] ?? '').toLowerCase())) from -= 1;
  return words.slice(from).join(' ');
}

/** "Dana." → "Dana"; the dot of an initial stays. */
function trimMarks(word: string): string {
  return isInitial(word) ? word : word.replace(/[.'’ʼ`·-]+$/u, '');
}

/** "D." and "J.R." call nobody by name; a single letter of some scripts does. */
function isInitial(word: string): boolean {
  return /^\p{Lu}\p{M}*\.?$/u.test(word) || /^(?:\p{Lu}\.-?)+$/u.test(word);
}

function isUpper(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

function isLower(text: string): boolean {
  return text === text.toLowerCase() && text !== text.toUpperCase();
}

/** "JEAN-PIERRE" → "Jean-Pierre", "o'neil" → "O'Neil" */
function capitalise(word: string): string {
  // Only there do the capitals of i and ı differ.
  const language = /[İı]/.test(word) ? 'tr' : 'en';
  return word
    .toLocaleLowerCase(language)
    .replace(/(^|[-'’.])(\p{L})/gu, (_, before: string, letter: string) => {
      const capital = letter.toLocaleUpperCase(language);
      return before + (capital.length === letter.length ? capital : letter);
    });
}
