import type { Suggestion } from '../types.ts';
import { articleFor, capitalise } from './capitals.ts';
import type { Filled } from './fill-template.ts';
import type { Spot } from './spot.ts';

const OPENER = /^(?:and|but|so|please|also|then|well|now|again|ok|okay|yes|no|however|kindly),?$/i;
const LINK_BEFORE =
  /(?:[,;:]|\s[–—-]|\s(?:and|but|so|or|as|because|since|therefore|please)){1,4}$/i;
const LINK_AFTER = /^[\s,;:–—-]*(?:(?:and|but|so|then|or) )?/i;
/** What can't stand alone once the words before it are a sentence of their own. */
const DEPENDENT =
  /^(?:as|because|since|which|who|if|when|to|for|with|that|in|on|at|by|from|of|about|until|unless|than|after|before|while)\b/i;
const SUBORDINATE =
  /(?:^|[,;:] |\band |\bbut |\bso )(?:once|when|if|after|before|until|unless|as soon as|in order to|to|should|for|in|on|at|with)\b[^,;:]*$/i;

/** What can only be a clause of its own, and words that want a clause hung on them. */
const MAIN =
  /^(?:let[’']s|let me|could you|would you|please|thank you|thanks|just|it looks|it’s easy|I wish|I[’']ll|I[’']m|I’ve|something|instead of|we could|you[’']ll|you[’']re welcome|here is|the next step|what I)\b/i;
const LINKED =
  /\b(?:that|which|what|if|because|since|as|when|where|why|whether|although|though|until|unless|while)$/i;
const REASON = /^(?:so that \[|is |are )/i;

/** Fits filled words into their sentence: capitals, commas, end marks. Null where they can't stand. */
export function place(filled: Filled, spot: Spot, text: string): Suggestion | null {
  if (filled.pieces.length === 0) return leaveOut(filled.from, filled.to, spot, text);
  const words = filled.pieces
    .map((piece) => piece.text)
    .join('')
    .trimEnd();
  const fitted = /[.?!…]["”’)]?$/.test(words)
    ? asSentence(words, filled, spot)
    : asWords(words, filled, spot);
  if (!fitted) return null;
  const { from, to, before, after } = fitted;
  const atStart = spot.body.slice(0, from).trim() === '';
  const tail = spot.body.charAt(to);
  const blank = after === '' && /[\p{L}\p{N}]/u.test(tail);
  const inner = mendCapitals(words, atStart || before.endsWith('. '));
  const start = spot.sentence.start + from;
  let at = before.length;
  const gaps = [];
  for (const piece of filled.pieces) {
    if (piece.isGap) gaps.push({ start: at, end: at + piece.text.length });
    at += piece.text.length;
  }
  return {
    start,
    end: spot.sentence.start + to,
    text: before + inner + (blank ? ' ' : after),
    gaps,
  };
}

/** "Hi Ana," and "To keep it open,": what a sentence may begin with. */
const INTRODUCTION =
  /^(?:\S+(?: \S+){0,2}|(?:once|when|if|after|before|until|unless|as soon as|in order|to|should|for|with|on|in|at|by|since|while|because|as|so that)\b.*),$/i;

function lastClauses(head: string): string {
  return head.slice(head.search(/[^.;:]*$/)).trim();
}

interface Fitted {
  readonly from: number;
  readonly to: number;
  readonly before: string;
  readonly after: string;
}

function asSentence(words: string, { from, to }: Filled, { body, mark }: Spot): Fitted | null {
  const head = body.slice(0, from).trimEnd();
  let start = head === '' ? 0 : from;
  let before = '';
  if (OPENER.test(head)) start = 0;
  else if (head !== '' && !INTRODUCTION.test(lastClauses(head))) {
    // Mid-clause the words before would be left without their verb.
    if (!LINK_BEFORE.test(head) && !/^[,;:–—-]/.test(body.slice(from).trimStart())) return null;
    const kept = head.replace(LINK_BEFORE, '');
    start = kept.length;
    before = kept === '' ? '' : /[.?!…]$/.test(kept) ? ' ' : '. ';
  }
  if (to >= body.length) return { from: start, to: body.length + mark.length, before, after: '' };
  const tail = body.slice(to);
  const link = LINK_AFTER.exec(tail)?.[0].length ?? 0;
  const next = /^\S+/.exec(tail.slice(link))?.[0];
  if (next === undefined) return { from: start, to: body.length + mark.length, before, after: '' };
  if (DEPENDENT.test(next) || words === '') return null;
  return {
    from: start,
    to: to + link + next.length,
    before,
    after: ` ${capitalise(next)}`,
  };
}

function asWords(words: string, { from, to }: Filled, { body }: Spot): Fitted | null {
  const head = body.slice(0, from);
  const isMain = MAIN.test(words);
  if (isMain && LINKED.test(head.trimEnd())) return null;
  if (REASON.test(words) && head.trim() === '') return null;
  const plain = { from, to, before: '', after: '' };
  const trimmed = head.trimEnd();
  if (trimmed === '') return plain;
  if (trimmed.length === head.length && /^[\p{L}\p{N}[“"]/u.test(words))
    return isMain ? null : { ...plain, before: ' ' };
  const article = /(?:^|\s)(an?)\s$/i.exec(head);
  if (article?.[1] && !/^an? /i.test(words)) {
    const right = articleFor(words);
    if (right !== article[1].toLowerCase()) {
      const at = head.length - article[1].length - 1;
      return {
        ...plain,
        from: at,
        before: `${/^A/.test(article[1]) ? capitalise(right) : right} `,
      };
    }
  }
  if (
    isMain &&
    !/[,;:–—-]$/.test(trimmed) &&
    !/\b(?:and|but|so|or|that|which|because|since|if|when|once)$/i.test(trimmed) &&
    SUBORDINATE.test(trimmed)
  )
    return { ...plain, from: trimmed.length, before: ', ' };
  return isMain && !/(?:[,;:–—-]|\b(?:and|but|so|or|then))$/i.test(trimmed) ? null : plain;
}

/** Capitals at the start of each sentence within the words; small letters for what moved inside one. */
function mendCapitals(words: string, atStart: boolean): string {
  const mended = words.replace(/([.?!] )(\p{Ll})/gu, (_, stop: string, letter: string) =>
    stop === '. ' && /\b(?:e\.g|i\.e|etc)$/.test(words)
      ? stop + letter
      : stop + letter.toUpperCase(),
  );
  return atStart ? capitalise(mended) : mended;
}

function leaveOut(from: number, to: number, spot: Spot, text: string): Suggestion | null {
  const { body } = spot;
  const head = body.slice(0, from).trimEnd();
  const tail = body.slice(to);
  const rest = tail.trimStart();
  if ((head === '' || OPENER.test(head)) && rest === '') return wholeSentence(spot, text);
  if (head === '' || OPENER.test(head)) {
    const link = LINK_AFTER.exec(tail)?.[0].length ?? 0;
    const next = firstWords(tail.slice(link));
    if (next === null) return wholeSentence(spot, text);
    return suggest(spot, 0, to + link + next.length, capitalise(next));
  }
  if (rest === '') {
    const kept = head.replace(/(?:[,;:]|\s[–—-]|\s(?:and|but|so|or)){1,4}$/i, '');
    if (UNFINISHED.test(kept)) return null;
    return suggest(spot, kept.length, body.length, '');
  }
  // "Nevertheless [your comments are valued] and were read": the verb would lose its subject.
  if (/^(?:and|or|but) (?:was|were|is|are|has|have|had|will|be)\b/i.test(rest)) return null;
  const blank = tail.length - rest.length;
  if (/^[,;:]/.test(rest) && head.endsWith(','))
    return suggest(spot, head.length - 1, to + blank, '');
  if (/^[,;:.?!]/.test(rest)) return suggest(spot, head.length, to + blank, '');
  // Of the blanks before and behind, one stays.
  return suggest(
    spot,
    from,
    head.length < from ? to + blank : to,
    head.length < from || blank ? '' : ' ',
  );
}

/** What can't end a sentence. */
const UNFINISHED =
  /\b(?:that|which|who|because|since|as|if|when|to|of|for|with|at|by|from|the|an?|our|your|my|is|are|was|were|be|will|can|not|we|I|you|they|it)$/i;

/** Up to three words, so that a button tells what will stand there; a quotation is not cut. */
function firstWords(words: string): string | null {
  const next = /^\S+(?: [^\s,;:?!]*[^\s,;:.?!]){0,2}/.exec(words)?.[0] ?? null;
  if (next === null || !/["“«(]/.test(next)) return next;
  return /^\S+/.exec(words)?.[0] ?? null;
}

function wholeSentence({ sentence }: Spot, text: string): Suggestion {
  let { start, end } = sentence;
  while (/[ \t]/.test(text.charAt(end))) end++;
  const opensLine = start === 0 || text.charAt(start - 1) === '\n';
  if (opensLine && text.charAt(end) === '\n') while (text.charAt(end) === '\n') end++;
  else if (!opensLine && (end === text.length || text.charAt(end) === '\n'))
    while (/[ \t]/.test(text.charAt(start - 1))) start--;
  return { start, end, text: '', gaps: [] };
}

function suggest({ sentence }: Spot, from: number, to: number, text: string): Suggestion {
  return { start: sentence.start + from, end: sentence.start + to, text, gaps: [] };
}
