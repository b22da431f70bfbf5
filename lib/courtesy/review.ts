import { findApologyParts } from './apology-parts.ts';
import { giveDoubt } from './doubt.ts';
import { type Draft, originOf, readDraft } from './draft.ts';
import { toDue } from './due.ts';
import { findActs } from './find-acts.ts';
import { findFindings } from './find-findings.ts';
import { findOrder } from './find-order.ts';
import { applyHouse } from './house/house.ts';
import { readLanguage } from './language.ts';
import { politenessLogit } from './model/politeness.ts';
import { type Politeness, scoreCourtesy, scoreMoments } from './score.ts';
import type { Commitment, Sentence } from './sentence.ts';
import type { DraftContext, PromiseFound, Review } from './types.ts';

/** Reads a draft as a good team lead would. Null where its language can't be read. Never throws. */
export function review(text: string, context: DraftContext): Review | null {
  return judge(readDraft(text, context));
}

export function judge(draft: Draft): Review | null {
  const language = readLanguage(draft.sentences, draft.context.language);
  if (language === null) return null;
  const acts = findActs(draft);
  const own = giveDoubt(findFindings(draft), acts);
  const { house } = draft.context;
  const findings = house ? applyHouse(own, draft, house) : own;
  const order = findOrder(draft);
  const moments = scoreMoments(acts, findings, order);
  return {
    language,
    acts,
    findings,
    order,
    promises: findPromises(draft),
    apology: findApologyParts(draft),
    moments,
    courtesy: scoreCourtesy(moments, politeness(draft)),
  };
}

function findPromises(draft: Draft): PromiseFound[] {
  const out: PromiseFound[] = [];
  const { sentences, parts, open } = draft;
  for (let i = 0; i < sentences.length; i++) {
    const s = sentences[i] as Sentence;
    if (s.commitments.length === 0 || open[i] || parts[i] === 'closing') continue;
    for (const commitment of s.commitments) out.push(toPromise(commitment, s, i, draft));
  }
  return out;
}

function toPromise(c: Commitment, s: Sentence, i: number, draft: Draft): PromiseFound {
  const base = draft.units[i]?.start ?? 0;
  const words = c.due;
  const isVague =
    words !== null &&
    s.hits.some((h) => h.id === 'vague_time' && h.start < words[1] && words[0] < h.end);
  const due = words && !isVague ? { start: base + words[0], end: base + words[1] } : null;
  const said = due && draft.text.slice(due.start, due.end);
  const { now, tz } = draft.context;
  const at = { now, tz };
  const start = base + c.start;
  const end = base + c.end;
  return {
    start,
    end,
    who: c.who,
    due,
    // Reckoned when it is asked for: the calendar of a zone takes longer to load than a letter to read.
    get dueAt() {
      return said === null ? null : toDue(said, at);
    },
    conditional: c.conditional,
    origin: originOf(start, end, draft.context.macros),
  };
}

/** Fitted on short requests, it says most where there is little text and no letter's form. */
function politeness({ sentences, parts, open }: Draft): Politeness {
  const style = { words: 0, questions: 0, you: 0, i: 0, marks: 0 };
  let sum = 0;
  let features = 0;
  let judged = 0;
  for (let i = 0; i < sentences.length; i++) {
    if (parts[i] === 'foreign' || open[i]) continue;
    const s = sentences[i] as Sentence;
    sum += s.polite;
    features += s.politeOf;
    judged++;
    style.words += s.words;
    style.questions += s.isQuestion ? 1 : 0;
    style.you += s.you;
    style.i += s.i;
    style.marks += s.marks;
  }
  return {
    logit: judged === 0 ? 0 : politenessLogit(sum, features, style, judged),
    words: style.words,
  };
}
