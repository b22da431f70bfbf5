import type { DraftContext, Finding, Review, Suggestion } from '../types.ts';
import { checkOf } from './check.ts';
import { keepsFacts, toKeeping } from './facts.ts';
import { families } from './families.ts';
import type { Family, Rewrite, Saying } from './family.ts';
import { fillTemplate, type Stretch } from './fill-template.ts';
import { type Pattern, toPattern } from './pattern.ts';
import { place } from './place.ts';
import { type Scene, suits, toScene } from './scene.ts';
import { shoutingDown } from './shouting.ts';
import { findSpot, type Spot } from './spot.ts';

const MOST = 3;
/** Each check reads the draft again; after so many nothing better will come. */
const TRIED = 24;

/** Rewordings of what was found, best first: those that pass a second reading. */
export function reword(
  finding: Finding,
  text: string,
  review: Review,
  context: DraftContext,
): readonly Suggestion[] {
  const check = checkOf(text, review, context);
  return choose(finding, text, review, context, (suggestion) => check.passes(suggestion, finding));
}

/** As `reword`, whatever a second reading says. */
export function wordings(
  finding: Finding,
  text: string,
  review: Review,
  context: DraftContext,
): readonly Suggestion[] {
  return choose(finding, text, review, context, () => true);
}

function choose(
  finding: Finding,
  text: string,
  review: Review,
  context: DraftContext,
  passes: (suggestion: Suggestion) => boolean,
): readonly Suggestion[] {
  const spot = findSpot(finding, text);
  if (!spot) return [];
  const keeping = toKeeping(text, context);
  const out: Suggestion[] = [];
  let left = TRIED;
  for (const { offers, isOpen } of groups(finding, spot, text, review, context)) {
    for (const offer of offers) {
      if (out.length === MOST || left === 0) return out;
      if (text.slice(offer.start, offer.end) === offer.text || out.some(isSame(offer))) continue;
      if (finding.id !== 'shouting' && !keepsAll(offer, finding, text, spot, keeping)) continue;
      left--;
      if (passes(offer)) out.push(offer);
    }
    if (out.length > 0 && !isOpen) return out;
  }
  return out;
}

/** Words in a sentence, and the flagged share of it, up to which another may take its place. */
const LONGEST = 14;
const LEAST_SHARE = 0.4;
const MOST_OF_IT = 0.6;

interface Group {
  readonly offers: Iterable<Suggestion>;
  readonly isOpen: boolean;
}

/** What is closest to the words first; a group is asked only where no closer one had an answer. */
function* groups(
  finding: Finding,
  spot: Spot,
  text: string,
  review: Review,
  context: DraftContext,
): Generator<Group> {
  if (finding.id === 'shouting') {
    yield { offers: shoutingDown(spot, text, context), isOpen: false };
    return;
  }
  const scene = toScene(text, review, context);
  const family = families[finding.id];
  const { from, to, body } = spot;
  const whole = { from: 0, to: body.length, parts: {} };
  const always = () => said(family.always ?? [], whole, spot, text, scene);
  for (const { rewrite, stretch } of rewritten(family, spot)) {
    const isOpen = rewrite.isOpen === true || family.always !== undefined;
    yield { offers: said(rewrite.say, stretch, spot, text, scene), isOpen };
  }
  yield { offers: always(), isOpen: false };
  yield { offers: said(wholeOf(family, spot), whole, spot, text, scene), isOpen: false };
  yield { offers: said([family.gap], { from, to, parts: {} }, spot, text, scene), isOpen: false };
}

/** A long sentence says more than what was flagged in it: it is not thrown away for a kind word. */
function wholeOf({ instead }: Family, { from, to, body }: Spot): Family['instead'] {
  const share = (to - from) / Math.max(1, body.length);
  if (share < LEAST_SHARE && body.split(' ').length > LONGEST) return [];
  return share < MOST_OF_IT ? instead.filter((saying) => saying !== '') : instead;
}

function* rewritten(family: Family, spot: Spot): Generator<{ rewrite: Rewrite; stretch: Stretch }> {
  for (const rewrite of family.rewrites) {
    for (const stretch of patternOf(rewrite).findAll(spot.plain)) {
      if (stretch.from >= spot.to || stretch.to < spot.from) continue;
      if (rewrite.notAfter && endsWithWord(spot.plain.slice(0, stretch.from), rewrite.notAfter))
        continue;
      yield { rewrite, stretch };
    }
  }
}

const patterns = new WeakMap<Rewrite, Pattern>();

function patternOf(rewrite: Rewrite): Pattern {
  const known = patterns.get(rewrite) ?? toPattern(rewrite.match);
  patterns.set(rewrite, known);
  return known;
}

function endsWithWord(head: string, words: string): boolean {
  const last = head.trimEnd().split(' ').at(-1) ?? '';
  return words.split(' ').includes(last);
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
  const least = gaps.reduce((most, gap) => Math.max(most, gap.end), 0);
  if (was === '' || words.length <= was.length) return suggestion;
  if (words.endsWith(was) && least <= words.length - was.length)
    return { start, end: start, text: words.slice(0, -was.length), gaps };
  if (!words.startsWith(was) || gaps.some((gap) => gap.start < was.length)) return suggestion;
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

function isSame(a: Suggestion): (b: Suggestion) => boolean {
  return (b) => a.start === b.start && a.end === b.end && a.text === b.text;
}
