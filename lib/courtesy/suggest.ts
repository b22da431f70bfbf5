import type { Span } from '../moments/span.ts';
import type { Act } from '../moments/vocabulary.ts';
import { readDraft } from './draft.ts';
import { nameParts } from './names.ts';
import { review as reviewOf } from './review.ts';
import type { Candidate, Place } from './suggestions/candidate.ts';
import { factsOf, hasSameFacts } from './suggestions/facts.ts';
import { PHRASES } from './suggestions/missing.ts';
import { REWRITINGS } from './suggestions/rewritings.ts';
import { splitIntoUnits } from './text/units.ts';
import type { DraftContext, Finding, Review, Suggestion } from './types.ts';

const MOST = 3;

/**
 * One to three changes for a finding, best first. Each keeps numbers, dates, amounts, links, ids and
 * names as they are, takes the finding away and brings no other; that is tried, not assumed.
 */
export function suggestionsFor(
  finding: Finding,
  text: string,
  review: Review,
  context: DraftContext,
): readonly Suggestion[] {
  const sentence =
    splitIntoUnits(text).find((unit) => unit.start <= finding.start && finding.start < unit.end) ??
    finding;
  const place: Place = {
    text,
    finding,
    words: text.slice(finding.start, finding.end),
    sentence: { start: sentence.start, end: Math.max(sentence.end, finding.end) },
    context,
  };
  const before = countFlags(review);
  const out: Suggestion[] = [];
  const consider = (candidate: Candidate | null) => {
    if (candidate === null || out.length === MOST) return;
    const changed = apply(text, candidate);
    if (changed === text || !hasSameFacts(text, changed)) return;
    if (
      out.some(
        (s) => s.start === candidate.start && s.end === candidate.end && s.text === candidate.text,
      )
    )
      return;
    const read = reviewOf(changed, context);
    if (read && isBetter(before, countFlags(read), finding.id)) out.push(toSuggestion(candidate));
  };
  for (const candidate of REWRITINGS[finding.id](place)) consider(candidate);
  if (out.length === 0) {
    const gaps = lastResorts(place);
    for (const candidate of gaps) if (out.length === 0) consider(candidate);
    // So that there is always one: the agent still writes the words.
    if (out.length === 0 && gaps[0]) out.push(toSuggestion(gaps[0]));
  }
  return out;
}

/** Where nothing fits, the words become a gap that keeps the facts that were in them. */
function lastResorts({ finding, words, text, sentence }: Place): Candidate[] {
  const whole = text.slice(sentence.start, sentence.end);
  return [
    { start: finding.start, end: finding.end, text: withFacts('[in your own words]', words) },
    { ...sentence, text: withFacts('[in your own words]', whole) },
    { ...sentence, text: withFacts("Here's what I can do: [in your own words]", whole) },
    { start: sentence.end, end: sentence.end, text: " Here's what I can do: [in your own words]." },
  ];
}

function withFacts(gap: string, words: string): string {
  const facts = factsOf(words).join(' ');
  return facts === '' ? gap : `${gap} ${facts}`;
}

function toSuggestion({ start, end, text }: Candidate): Suggestion {
  return { start, end, text, gaps: gapsOf(text) };
}

function gapsOf(text: string): Span[] {
  return [...text.matchAll(/\[[^\]]{1,60}\]/g)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
  }));
}

export function apply(text: string, change: Candidate): string {
  return text.slice(0, change.start) + change.text + text.slice(change.end);
}

function countFlags(review: Review): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { id } of review.findings) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function isBetter(
  before: ReadonlyMap<string, number>,
  now: ReadonlyMap<string, number>,
  mended: string,
): boolean {
  for (const [id, count] of now) if (count > (before.get(id) ?? 0)) return false;
  return (now.get(mended) ?? 0) < (before.get(mended) ?? 0);
}

/** A phrase for an act that is missing, and where it goes; null where it would bring a finding. */
export function suggestionForMissing(
  act: Act,
  text: string,
  review: Review,
  context: DraftContext,
): Suggestion | null {
  const at = placeFor(act, text, context);
  for (const phrase of PHRASES[act]) {
    const words = fill(phrase, context);
    if (words === null) continue;
    const suggestion = insertAt(text, at, words, act);
    const read = reviewOf(apply(text, suggestion), context);
    const before = countFlags(review);
    if (read && [...countFlags(read)].every(([id, count]) => count <= (before.get(id) ?? 0)))
      return suggestion;
  }
  return null;
}

function fill(phrase: string, { customerName, agentName }: DraftContext): string | null {
  const customer = nameParts(customerName)[0];
  const agent = nameParts(agentName)[0];
  if ((phrase.includes('{name}') && !customer) || (phrase.includes('{agent}') && !agent))
    return null;
  return phrase.replace('{name}', customer ?? '').replace('{agent}', agent ?? '');
}

/** What speaks to the person goes first, what looks ahead goes last. */
const FIRST: ReadonlySet<Act> = new Set(['apology', 'empathy', 'thanks', 'summary']);

function placeFor(act: Act, text: string, context: DraftContext): number {
  if (act === 'greeting' || act === 'name') return 0;
  const { units, parts } = readDraft(text, { ...context, caret: null });
  if (act === 'sign_off') return text.trimEnd().length;
  if (FIRST.has(act)) return units[parts.indexOf('body')]?.start ?? text.trimEnd().length;
  const last = parts.lastIndexOf('body');
  return units[last]?.end ?? text.trimEnd().length;
}

function insertAt(text: string, at: number, words: string, act: Act): Suggestion {
  let put = words;
  if (act === 'greeting' || act === 'name') put = text.trim() === '' ? words : `${words}\n\n`;
  else if (act === 'sign_off') put = at === 0 ? words : `\n\n${words}`;
  else if (FIRST.has(act)) put = at < text.length && text.charAt(at) !== '\n' ? `${words} ` : words;
  else put = at === 0 ? words : ` ${words}`;
  return { start: at, end: at, text: put, gaps: gapsOf(put) };
}
