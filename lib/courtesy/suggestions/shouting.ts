import { nameParts } from '../names.ts';
import type { DraftContext, Suggestion } from '../types.ts';
import { capitalise } from './capitals.ts';
import type { Spot } from './spot.ts';

/** Capitals that are no shouting. */
const ACRONYMS = new Set(
  'ID IDS VAT PDF USB SMS PIN PINS IBAN BIC SWIFT URL FAQ TV UK US USA EU UN GPS SIM HDMI API CSV PO AM PM OK CEO CV LED PC PCS IT HR DIY ATM NHS GP DNA QR CD DVD RAM WI-FI WIFI VPN IP MAC DNS HTML XML JPG PNG ZIP IOS SSD GDPR PAYE HMRC DHL UPS GLS DPD IKEA RMA SLA B2B EUR USD GBP CHF'.split(
    ' ',
  ),
);
const CALENDAR =
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February April June July August September October November December English German French Spanish Italian Dutch Christmas Easter'.split(
    ' ',
  );
const CAPS = /[\p{Lu}][\p{Lu}\p{M}\p{N}'’&-]*/gu;
const ALL_CAPS = /^\p{Lu}[\p{Lu}\p{M}'’-]*$/u;

/** The same words, said quietly: capitals in sentence case, one mark at the end. */
export function shoutingDown(spot: Spot, text: string, context: DraftContext): Suggestion[] {
  const flagged = spot.body.slice(spot.from, spot.to);
  return /\p{L}/u.test(flagged) ? quieter(spot, text, context) : softened(spot, text);
}

function quieter(spot: Spot, text: string, context: DraftContext): Suggestion[] {
  const { from, to } = wholeRun(spot);
  const names = new Map(
    [
      ...CALENDAR,
      ...nameParts(context.customerName),
      ...nameParts(context.agentName),
      ...namesIn(text),
    ].map((name) => [name.toLowerCase(), name]),
  );
  const before = spot.body.slice(0, from).trim();
  const words = spot.body.slice(from, to).replace(CAPS, (word) => {
    const known = names.get(word.toLowerCase());
    if (known !== undefined) return known;
    if (ACRONYMS.has(word) || /\p{N}/u.test(word) || /^I(?:$|['’])/.test(word))
      return word.replace(/(?<=['’])\p{Lu}+$/u, (end) => end.toLowerCase());
    return word.toLowerCase();
  });
  const quiet = before === '' ? capitalise(words) : words;
  const at = { start: spot.sentence.start + from, end: spot.sentence.start + to };
  const out: Suggestion[] = [{ ...at, text: quiet, gaps: [] }];
  const not = /^do not\b/i.exec(quiet);
  if (not && before === '')
    out.push({ ...at, text: `Please don’t${quiet.slice(not[0].length)}`, gaps: [] });
  return out;
}

/** The capitals that touch the flagged ones: half a line in capitals is no better than a whole one. */
function wholeRun({ body, from, to }: Spot): { from: number; to: number } {
  const words = [...body.matchAll(/\S+/g)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    isLoud: ALL_CAPS.test(match[0].replace(/[^\p{L}\p{M}'’-]/gu, '')),
  }));
  let first = words.findIndex((word) => word.to > from);
  let last = words.findLastIndex((word) => word.from < to);
  if (first < 0 || last < first) return { from, to };
  while (first > 0 && words[first - 1]?.isLoud) first--;
  while (last < words.length - 1 && words[last + 1]?.isLoud) last++;
  return {
    from: Math.min(from, words[first]?.from ?? from),
    to: Math.max(to, (words[last]?.to ?? to) - trailing(body.slice(0, words[last]?.to ?? to))),
  };
}

function trailing(words: string): number {
  return /[^\p{L}\p{N}'’]{0,20}$/u.exec(words)?.[0].length ?? 0;
}

function namesIn(text: string): string[] {
  return [...text.matchAll(/(?<=[a-z,] )\p{Lu}\p{Ll}{2,}/gu)].map(([name]) => name);
}

/** "!!" and "?!" */
function softened({ sentence, from, to, body, mark }: Spot, text: string): Suggestion[] {
  const all = body + mark;
  const at = Math.min(from, body.length);
  let start = at;
  let end = Math.max(to, at);
  while (start > 0 && /[!?]/.test(all.charAt(start - 1))) start--;
  while (end < all.length && /[!?.…]/.test(all.charAt(end))) end++;
  const marks = text.slice(sentence.start + start, sentence.start + end);
  const span = { start: sentence.start + start, end: sentence.start + end, gaps: [] };
  if (marks.includes('?')) return [{ ...span, text: '?' }];
  return [
    { ...span, text: '.' },
    { ...span, text: '!' },
  ];
}
