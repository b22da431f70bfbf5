import type { Draft } from './draft.ts';
import type { Sentence } from './sentence.ts';
import type { OrderReading, Reading } from './types.ts';

/** Person first, then the problem: read only where the customer is upset or complains. */
export function findOrder(draft: Draft): OrderReading {
  const none = { id: 'n/a', person: null, problem: null } as const;
  if (!draft.context.customer || !isHeated(draft.context.customer)) return none;
  let person = -1;
  let problem = -1;
  let answer = -1;
  draft.sentences.forEach((s, i) => {
    if (draft.parts[i] !== 'body' || draft.open[i]) return;
    const toPerson = personAt(s);
    const toProblem = problemAt(s);
    if (person < 0 && toPerson >= 0) person = i;
    if (problem < 0 && toProblem >= 0) problem = i;
    else if (answer < 0 && isPlainAnswer(s)) answer = i;
  });
  // Facts of the matter count as its answer only where no step, question or refusal does.
  if (problem < 0) problem = answer < 0 ? -1 : Math.max(answer, person);
  const span = (i: number) => {
    const unit = draft.units[i];
    return unit ? { start: unit.start, end: unit.end } : null;
  };
  const id =
    person < 0
      ? 'no_person'
      : problem < 0
        ? 'no_problem'
        : person < problem
          ? 'person_first'
          : person > problem
            ? 'problem_first'
            : samePlace(draft.sentences[person])
              ? 'person_first'
              : 'problem_first';
  return { id, person: span(person), problem: span(problem) };
}

export function isHeated(reading: Reading): boolean {
  return reading.upset >= 0.5 || reading.complaint >= 0.5;
}

function samePlace(s: Sentence | undefined): boolean {
  return s !== undefined && personAt(s) <= Math.max(0, problemAt(s));
}

/** Where the sentence speaks to the person, or -1. */
function personAt(s: Sentence): number {
  let at = -1;
  for (const hit of s.hits) {
    if (hit.id !== 'apology' && hit.id !== 'empathy' && hit.id !== 'telling') continue;
    if (at < 0 || hit.start < at) at = hit.start;
  }
  return at;
}

const PROBLEM = new Set([
  'plan',
  'refusal',
  'policy',
  'command',
  'blame',
  'bad_news',
  'buck_passing',
]);

/** Where it turns to the matter, or -1. */
function problemAt(s: Sentence): number {
  let at = s.isQuestion && !s.has('further_help') ? 0 : -1;
  for (const hit of s.hits) if (PROBLEM.has(hit.id) && (at < 0 || hit.start < at)) at = hit.start;
  for (const c of s.commitments) if (at < 0 || c.start < at) at = c.start;
  if (at < 0 && s.words <= 3 && s.has('direct_answer')) at = 0;
  return at;
}

/** States facts about the matter without naming a step. */
function isPlainAnswer(s: Sentence): boolean {
  return (
    personAt(s) < 0 &&
    !s.has('courtesy_line') &&
    !s.has('thanks') &&
    !s.has('ownership') &&
    !s.has('further_help') &&
    !s.has('appreciation') &&
    !s.has('what_happened')
  );
}
