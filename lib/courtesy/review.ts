import { findApologyParts } from './apology-parts.ts';
import { giveDoubt } from './doubt.ts';
import { type Draft, originOf, readDraft } from './draft.ts';
import { toDue } from './due.ts';
import { findActs } from './find-acts.ts';
import { findFindings } from './find-findings.ts';
import { findOrder } from './find-order.ts';
import { readLanguage } from './language.ts';
import { politenessLogit } from './model/politeness.ts';
import { type Politeness, scoreCourtesy, scoreMoments } from './score.ts';
import type { DraftContext, PromiseFound, Review } from './types.ts';

/** Reads a draft as a good team lead would. Null where its language can't be read. Never throws. */
export function review(text: string, context: DraftContext): Review | null {
  return judge(readDraft(text, context));
}

export function judge(draft: Draft): Review | null {
  const language = readLanguage(draft.sentences, draft.context.language);
  if (language === null) return null;
  const acts = findActs(draft);
  const findings = giveDoubt(findFindings(draft), acts);
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
  draft.sentences.forEach((s, i) => {
    const unit = draft.units[i];
    if (!unit || draft.open[i] || draft.parts[i] === 'closing') return;
    for (const c of s.commitments) {
      const span = { start: unit.start + c.start, end: unit.start + c.end };
      const vague = s.hits.some(
        (h) => h.id === 'vague_time' && c.due && h.start < c.due[1] && c.due[0] < h.end,
      );
      const due =
        c.due && !vague ? { start: unit.start + c.due[0], end: unit.start + c.due[1] } : null;
      out.push({
        ...span,
        who: c.who,
        due,
        dueAt: due ? toDue(draft.text.slice(due.start, due.end), draft.context) : null,
        conditional: c.conditional,
        origin: originOf(span, draft.context.macros),
      });
    }
  });
  return out;
}

/** Fitted on short requests, it says most where there is little text and no letter's form. */
function politeness(draft: Draft): Politeness {
  const style = { words: 0, questions: 0, you: 0, i: 0, marks: 0 };
  let sum = 0;
  let features = 0;
  let sentences = 0;
  draft.sentences.forEach((s, i) => {
    if (draft.parts[i] === 'foreign' || draft.open[i]) return;
    sum += s.polite[0];
    features += s.polite[1];
    sentences++;
    style.words += s.style.words;
    style.questions += s.style.questions;
    style.you += s.style.you;
    style.i += s.style.i;
    style.marks += s.style.marks;
  });
  return {
    logit: sentences === 0 ? 0 : politenessLogit(sum, features, style, sentences),
    words: style.words,
  };
}
