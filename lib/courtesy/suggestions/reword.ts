import type { DraftContext, Finding, Review, Suggestion } from '../types.ts';
import { checkOf } from './check.ts';
import { keepsFacts, toKeeping } from './facts.ts';
import { families } from './families.ts';
import type { Family, Saying } from './family.ts';
import { fillTemplate, type Stretch } from './fill-template.ts';
import { place } from './place.ts';
import { type Scene, suits, toScene } from './scene.ts';
import { shoutingDown } from './shouting.ts';
import { findSpot, type Spot } from './spot.ts';

const MOST = 3;
/** Checks read the draft again; after so many nothing better will come. */
const TRIED = 14;

/** Rewordings of what was found, best first: those that pass a second reading. */
export function reword(
  finding: Finding,
  text: string,
  review: Review,
  context: DraftContext,
): readonly Suggestion[] {
  const check = checkOf(text, review, context);
  const out: Suggestion[] = [];
  for (const suggestion of wordings(finding, text, review, context).slice(0, TRIED)) {
    if (check.passes(suggestion, finding)) out.push(suggestion);
    if (out.length === MOST) break;
  }
  return out;
}

/** All that could be said instead, best first, each keeping the facts; not read a second time yet. */
export function wordings(
  finding: Finding,
  text: string,
  review: Review,
  context: DraftContext,
): readonly Suggestion[] {
  const spot = findSpot(finding, text);
  if (!spot) return [];
  const scene = toScene(text, review, context);
  const found =
    finding.id === 'shouting'
      ? shoutingDown(spot, text, context)
      : [
          ...rewritten(families[finding.id], spot, text, scene),
          ...instead(families[finding.id], spot, text, scene),
        ];
  const keeping = toKeeping(text, context);
  const seen = new Set<string>();
  return found.filter((suggestion) => {
    const key = `${suggestion.start} ${suggestion.end} ${suggestion.text}`;
    if (seen.has(key) || suggestion.text === text.slice(suggestion.start, suggestion.end))
      return false;
    seen.add(key);
    return finding.id === 'shouting' || keepsAll(suggestion, finding, text, spot, keeping);
  });
}

function* rewritten(family: Family, spot: Spot, text: string, scene: Scene) {
  for (const rewrite of family.rewrites) {
    for (const match of spot.plain.matchAll(rewrite.match)) {
      const from = match.index;
      const to = from + match[0].length;
      if (from >= spot.to || to <= spot.from) continue;
      if (rewrite.notAfter?.test(spot.plain.slice(0, from).trimEnd())) continue;
      const parts = match.indices?.groups ?? {};
      yield* said(rewrite.say, { from, to, parts }, spot, text, scene);
    }
  }
}

/** The whole sentence anew; at last a gap for the agent's own words. */
function* instead(family: Family, spot: Spot, text: string, scene: Scene) {
  const { from, to, body } = spot;
  yield* said(family.instead, { from: 0, to: body.length, parts: {} }, spot, text, scene);
  yield* said([family.gap], { from, to, parts: {} }, spot, text, scene);
}

function* said(
  sayings: readonly (string | Saying)[],
  stretch: Stretch,
  spot: Spot,
  text: string,
  scene: Scene,
): Generator<Suggestion> {
  for (const saying of sayings) {
    if (typeof saying !== 'string' && !suits(saying, scene)) continue;
    const template = typeof saying === 'string' ? saying : saying.text;
    const filled = fillTemplate(template, stretch, spot, scene);
    const suggestion = filled && place(filled, spot, text);
    if (suggestion && !isSaidAlready(suggestion, text)) yield trimmed(suggestion, text);
  }
}

/** What adds to a sentence is an insertion: the button then names only what comes in. */
function trimmed(suggestion: Suggestion, text: string): Suggestion {
  const { start, end, text: words, gaps } = suggestion;
  const was = text.slice(start, end);
  if (was === '' || words.length <= was.length) return suggestion;
  if (words.endsWith(was)) return { start, end: start, text: words.slice(0, -was.length), gaps };
  if (!words.startsWith(was)) return suggestion;
  const by = was.length;
  const moved = gaps.map((gap) => ({ start: gap.start - by, end: gap.end - by }));
  return { start: end, end, text: words.slice(by), gaps: moved };
}

/** Nobody says the same kind sentence twice in one letter. */
function isSaidAlready({ start, end, text: words }: Suggestion, text: string): boolean {
  const kind = words.replace(/^[\s.]+/, '');
  return kind.length > 12 && (text.slice(0, start) + text.slice(end)).includes(kind);
}

function keepsAll(
  suggestion: Suggestion,
  finding: Finding,
  text: string,
  { sentence }: Spot,
  keeping: ReturnType<typeof toKeeping>,
): boolean {
  const start = Math.min(sentence.start, suggestion.start);
  const end = Math.max(sentence.end, suggestion.end);
  let before = text.slice(start, end);
  // The number of a "tier 2" belongs to the inside language, not to the matter.
  if (finding.id === 'jargon')
    before = text.slice(start, finding.start) + text.slice(finding.end, end);
  const after =
    text.slice(start, suggestion.start) + suggestion.text + text.slice(suggestion.end, end);
  return keepsFacts(before, after, keeping);
}
