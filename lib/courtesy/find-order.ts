import type { Draft } from './draft.ts';
import type { Sentence } from './sentence.ts';
import { isOf, type Shows, toShows } from './shown.ts';
import type { OrderReading, Reading } from './types.ts';

/** Person first, then the problem: read only where the customer is upset or complains. */
export function findOrder(draft: Draft): OrderReading {
  const none = { id: 'n/a', person: null, problem: null } as const;
  if (!draft.context.customer || !isHeated(draft.context.customer)) return none;
  let person = -1;
  let problem = -1;
  let answer = -1;
  const { sentences, parts, open } = draft;
  for (let i = 0; i < sentences.length && (person < 0 || problem < 0); i++) {
    const s = sentences[i] as Sentence;
    if (parts[i] !== 'body' || open[i]) continue;
    if (person < 0 && personAt(s) >= 0) person = i;
    if (problem >= 0) continue;
    if (problemAt(s) >= 0) problem = i;
    else if (answer < 0 && isPlainAnswer(s)) answer = i;
  }
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
  return s.hasAny(TO_PERSON) ? firstOf(s, TO_PERSON) : -1;
}

/** Where its first hit of these begins. */
function firstOf(s: Sentence, shows: Shows): number {
  return s.hits.find((hit) => isOf(hit.place, shows))?.start ?? -1;
}

const TO_PERSON = toShows('apology', 'empathy', 'telling');

const PROBLEM = toShows(
  'plan',
  'refusal',
  'policy',
  'command',
  'blame',
  'bad_news',
  'buck_passing',
);

/** Where it turns to the matter, or -1. */
function problemAt(s: Sentence): number {
  let at = s.isQuestion && !s.hasAny(FURTHER_HELP) ? 0 : -1;
  if (at < 0 && s.hasAny(PROBLEM)) at = firstOf(s, PROBLEM);
  for (const c of s.commitments) if (at < 0 || c.start < at) at = c.start;
  if (at < 0 && s.words <= 3 && s.hasAny(DIRECT_ANSWER)) at = 0;
  return at;
}

/** States facts about the matter without naming a step. */
function isPlainAnswer(s: Sentence): boolean {
  return !s.hasAny(NO_ANSWER);
}

const FURTHER_HELP = toShows('further_help');
const DIRECT_ANSWER = toShows('direct_answer');
const NO_ANSWER = toShows(
  'apology',
  'empathy',
  'telling',
  'courtesy_line',
  'thanks',
  'ownership',
  'further_help',
  'appreciation',
  'what_happened',
);
