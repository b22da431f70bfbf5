import type { Match } from './conditions.ts';
import { findShouting } from './flags/shouting.ts';
import { politenessOf, RULES_BESIDE } from './model/politeness.ts';
import {
  BESIDE_REFUSALS,
  BESIDE_TIMES,
  EVERYWHERE,
  found,
  search,
  take,
} from './pattern/matcher.ts';
import { RULE_OF, type Showing } from './rules.ts';
import { type Hit, Sentence } from './sentence.ts';
import { placeOf, toShows } from './shown.ts';
import { findCommitments, type PromiseStart } from './signals/commitments.ts';
import { placeTimes, type TimeHit } from './signals/place-times.ts';
import { ENGLISH, FOREIGN_WORD, I, markWords, WORD_BITS, YOU } from './text/sets.ts';
import * as shape from './text/shape.ts';
import { createTokens, tokenise } from './text/tokens.ts';
import { FOREIGN, type Unit } from './text/units.ts';

markWords(
  "the to and you your i we it is are of for in on that this have with be will not n't can a our at as if do my was me has but so there what when from or by would please 'll 've 're 's 'm they he she his her them which been how us an all no yes any just",
  ENGLISH,
);
markWords(
  'der die das und nicht ich sie wir ist mit ein eine für auf zu den dem im auch bitte haben wurde le les des une est vous nous pour dans que qui avec pas sur je merci votre bonjour el los las una por con para su usted gracias como está más pero si mi il di che non per sono della grazie het een van niet voor zijn wij uw bedankt o os não com uma para você obrigado seu que på och att det som jag är inte vi har nie jest się na do dziękuję',
  FOREIGN_WORD,
);
markWords('you your yours', YOU);
markWords('i me my we us our', I);

const QUESTION_END = /\?[\s"'”’)\]!]{0,8}$/;
const TIME_WORDS = placeOf('time_words');
const PROMISE = placeOf('promise');
const REFUSES = toShows('refusal');
const SHOUTING = placeOf('shouting');
const STRESS = shape.ALL_CAPS | shape.EXCLAIMS;
const NO_TIMES: readonly never[] = [];

const tokens = createTokens(2048);
/** Handed to every condition: one for all, as nothing keeps it. */
const match: { -readonly [key in keyof Match]: Match[key] } = {
  text: '',
  tokens,
  from: 0,
  to: 0,
  isQuestion: false,
};

/** What has been found in the sentence at hand. */
let hits: Hit[] = [];
let times: TimeHit[] = [];
let starts: PromiseStart[] = [];
let low = 0;
let high = 0;

/** Reads one unit of the text. */
export function analyse(text: string, unit: Unit): Sentence {
  const base = unit.start;
  const out = new Sentence(unit.kind, unit.end - base);
  if (unit.kind === FOREIGN) return out;
  tokenise(text, base, unit.end, tokens);
  count(out);
  match.text = text;
  match.isQuestion = isQuestion(text, unit);
  hits = [];
  times = [];
  starts = [];
  low = 0;
  high = 0;
  take(tokens);
  gather(EVERYWHERE, base);
  if (times.length > 0) gather(BESIDE_TIMES, base);
  if (((low & REFUSES.low) | (high & REFUSES.high)) !== 0) gather(BESIDE_REFUSALS, base);
  if ((tokens.looks & STRESS) !== 0)
    findShouting(text, tokens, (start, end) =>
      addHit('shouting', SHOUTING, 'shouting', start - base, end - base),
    );
  sortByPlace(hits);
  out.hits = hits;
  out.low = low;
  out.high = high;
  out.isQuestion = match.isQuestion;
  out.hasCapitals = (tokens.looks & (shape.SEVERAL_CAPITALS | shape.LINK)) !== 0;
  const beside = (times.length > 0 ? 1 : 0) + (starts.length > 0 ? 2 : 0);
  politenessOf(tokens, low, high, RULES_BESIDE[beside] as readonly number[], out);
  if (times.length === 0 && starts.length === 0) return out;
  const placed = times.length > 0 ? placeTimes(tokens, times) : NO_TIMES;
  if (starts.length > 0 && !(match.isQuestion && out.words < 12))
    out.commitments = findCommitments(tokens, starts, placed, base, hits);
  const ahead = placed.find((time) => time.ahead);
  if (ahead)
    out.time = [
      (tokens.start[ahead.from] as number) - base,
      (tokens.end[ahead.to - 1] as number) - base,
    ];
  return out;
}

/** Counts words by what they are. */
function count(out: Sentence): void {
  const { id, shape: looks, count: all } = tokens;
  let words = 0;
  let names = 0;
  let english = 0;
  let foreign = 0;
  let you = 0;
  let i = 0;
  let otherScript = 0;
  for (let t = 0; t < all; t++) {
    const bits = looks[t] as number;
    const word = WORD_BITS[id[t] as number] as number;
    you += (word & YOU) === 0 ? 0 : 1;
    i += (word & I) === 0 ? 0 : 1;
    if ((bits & shape.WORD) === 0) continue;
    words++;
    english += (word & ENGLISH) === 0 ? 0 : 1;
    foreign += (word & FOREIGN_WORD) === 0 ? 0 : 1;
    names += bits & shape.CAPITAL;
    otherScript += (bits & shape.OTHER_SCRIPT) === 0 ? 0 : 1;
  }
  out.words = words;
  out.english = english;
  out.foreign = foreign;
  out.otherScript = otherScript;
  out.you = you;
  out.i = i;
  out.marks = all - words;
  out.isNameLine = words > 0 && words <= 5 && names === words;
}

function isQuestion(text: string, unit: Unit): boolean {
  const tail = text.charCodeAt(unit.end - 1);
  if (tail === 63) return true;
  // Full stops end most sentences.
  if (tail === 46 || tail >= 64) return false;
  return QUESTION_END.test(text.slice(Math.max(unit.start, unit.end - 8), unit.end));
}

/** Sorts what a list of patterns finds by what it is. */
function gather(list: number, base: number): void {
  const matches = search(list);
  for (let m = 0; m < matches; m++) {
    const rule = RULE_OF[found[m * 3] as number] as Showing;
    const from = found[m * 3 + 1] as number;
    const to = found[m * 3 + 2] as number;
    if (rule.when !== null) {
      match.from = from;
      match.to = to;
      if (!rule.when(match)) continue;
    }
    if (rule.place === TIME_WORDS) times.push({ from, to, kind: rule.reason });
    else if (rule.place === PROMISE) starts.push({ from, to, reason: rule.reason });
    else {
      const start = (tokens.start[from] as number) - base;
      const end = (tokens.end[to > from ? to - 1 : from] as number) - base;
      addHit(rule.id, rule.place, rule.reason, start, end);
    }
  }
}

function addHit(id: Hit['id'], place: number, reason: string, start: number, end: number): void {
  hits.push({ id, place, reason, start, end });
  if (place < 32) low |= 1 << place;
  else high |= 1 << (place - 32);
}

/** By where they begin, longer ones first. Mostly there are two or three, and in order. */
function sortByPlace(list: Hit[]): void {
  for (let i = 1; i < list.length; i++) {
    const hit = list[i] as Hit;
    let k = i - 1;
    for (; k >= 0; k--) {
      const before = list[k] as Hit;
      if (before.start < hit.start || (before.start === hit.start && before.end >= hit.end)) break;
      list[k + 1] = before;
    }
    list[k + 1] = hit;
  }
}

/** Whether a sentence opens a way: asked of the one after a refusal. */
export function opensWay(text: string, unit: Unit, sentence: Sentence): boolean {
  sentence.opensWay ??= unit.kind !== FOREIGN && findsWay(text, unit);
  return sentence.opensWay;
}

function findsWay(text: string, unit: Unit): boolean {
  tokenise(text, unit.start, unit.end, tokens);
  match.text = text;
  match.isQuestion = text.charCodeAt(unit.end - 1) === 63;
  hits = [];
  take(tokens);
  gather(BESIDE_REFUSALS, unit.start);
  return hits.length > 0;
}
