import { CONDITIONS, type Match } from './conditions.ts';
import { findShouting } from './flags/shouting.ts';
import { politenessOf, styleOf } from './model/politeness.ts';
import { besideRefusals, besideTimes, everywhere, type RuleSet } from './rules.ts';
import type { Hit, Sentence } from './sentence.ts';
import { ShownSet } from './shown.ts';
import { findCommitments, type PromiseStart } from './signals/commitments.ts';
import { placeTimes, type TimeHit } from './signals/place-times.ts';
import { wordSet } from './text/sets.ts';
import * as shape from './text/shape.ts';
import { createTokens, tokenise } from './text/tokens.ts';
import { FOREIGN, type Unit } from './text/units.ts';

const ENGLISH = wordSet(
  "the to and you your i we it is are of for in on that this have with be will not n't can a our at as if do my was me has but so there what when from or by would please 'll 've 're 's 'm they he she his her them which been how us an all no yes any just",
);
const OTHERS = wordSet(
  'der die das und nicht ich sie wir ist mit ein eine für auf zu den dem im auch bitte haben wurde le les des une est vous nous pour dans que qui avec pas sur je merci votre bonjour el los las una por con para su usted gracias como está más pero si mi il di che non per sono della grazie het een van niet voor zijn wij uw bedankt o os não com uma para você obrigado seu que på och att det som jag är inte vi har nie jest się na do dziękuję',
);
const QUESTION_END = /\?[\s"'”’)\]!]{0,8}$/;

const tokens = createTokens(512);

/** Reads one unit of the text. */
export function analyse(text: string, unit: Unit): Sentence {
  if (unit.kind === FOREIGN) return blank(unit);
  tokenise(text, unit.start, unit.end, tokens);
  const count = tokens.count;
  const base = unit.start;
  let words = 0;
  let english = 0;
  let foreign = 0;
  let otherScript = 0;
  let names = 0;
  for (let t = 0; t < count; t++) {
    const bits = tokens.shape[t] as number;
    if ((bits & shape.WORD) === 0) continue;
    words++;
    const id = tokens.id[t] as number;
    if (ENGLISH[id] === 1) english++;
    if (OTHERS[id] === 1) foreign++;
    if ((bits & shape.OTHER_SCRIPT) !== 0) otherScript++;
    if ((bits & shape.CAPITAL) !== 0) names++;
  }
  const tail = text.charCodeAt(unit.end - 1);
  const isQuestion =
    tail === 63 ||
    (tail < 64 && QUESTION_END.test(text.slice(Math.max(base, unit.end - 8), unit.end)));
  const hits: Hit[] = [];
  const times: TimeHit[] = [];
  const starts: PromiseStart[] = [];
  let refuses = false;
  const look = ({ matcher, ruleOf }: RuleSet) =>
    matcher.search(tokens, (pattern, from, to) => {
      const rule = ruleOf[pattern];
      if (!rule) return;
      if (rule.when) {
        const match: Match = { text, tokens, from, to, isQuestion };
        if (!CONDITIONS[rule.when](match)) return;
      }
      const reason = rule.reason ?? rule.id;
      if (rule.id === 'time_words') times.push({ from, to, kind: reason });
      else if (rule.id === 'promise') starts.push({ from, to, reason });
      else {
        if (rule.id === 'refusal') refuses = true;
        const start = (tokens.start[from] as number) - base;
        hits.push({
          id: rule.id,
          reason,
          start,
          end: (tokens.end[Math.max(from, to - 1)] as number) - base,
        });
      }
    });
  look(everywhere);
  if (times.length > 0) look(besideTimes);
  if (refuses) look(besideRefusals);
  findShouting(text, tokens, (start, end) =>
    hits.push({ id: 'shouting', reason: 'shouting', start: start - base, end: end - base }),
  );
  if (hits.length > 1) hits.sort(byPlace);
  const shown = new ShownSet();
  const rules: string[] = [];
  for (const { id } of hits) if (shown.add(id)) rules.push(id);
  if (times.length > 0) rules.push('time_words');
  if (starts.length > 0) rules.push('promise');
  const placed = placeTimes(tokens, times);
  const commitments =
    isQuestion && words < 12 ? [] : findCommitments(tokens, starts, placed, base, hits);
  const ahead = placed.find((time) => time.ahead);
  return {
    kind: unit.kind,
    length: unit.end - base,
    hits,
    commitments,
    time: ahead
      ? [(tokens.start[ahead.from] as number) - base, (tokens.end[ahead.to - 1] as number) - base]
      : null,
    isQuestion,
    words,
    english,
    foreign,
    otherScript,
    polite: politenessOf(tokens, rules),
    style: styleOf(tokens, words, isQuestion),
    isNameLine: words > 0 && words <= 5 && names === words,
    has: (id) => shown.has(id),
  };
}

const byPlace = (a: Hit, b: Hit) => a.start - b.start || b.end - a.end;

/** Whether a sentence opens a way: asked of the one after a refusal. */
export function opensWay(text: string, unit: Unit): boolean {
  tokenise(text, unit.start, unit.end, tokens);
  const isQuestion = text.charCodeAt(unit.end - 1) === 63;
  let found = false;
  besideRefusals.matcher.search(tokens, (pattern, from, to) => {
    const rule = besideRefusals.ruleOf[pattern];
    if (rule && (!rule.when || CONDITIONS[rule.when]({ text, tokens, from, to, isQuestion })))
      found = true;
  });
  return found;
}

function blank(unit: Unit): Sentence {
  return {
    kind: unit.kind,
    length: unit.end - unit.start,
    hits: [],
    commitments: [],
    time: null,
    isQuestion: false,
    words: 0,
    english: 0,
    foreign: 0,
    otherScript: 0,
    isNameLine: false,
    polite: [0, 0],
    style: { words: 0, questions: 0, you: 0, i: 0, marks: 0 },
    has: () => false,
  };
}
