import type { DraftState } from '../../../components/panel/draft-review.tsx';
import type { FindingView } from '../../../components/panel/finding-item.tsx';
import type { Finding, Review, Suggestion } from '../../../lib/courtesy/types.ts';
import type { Draft } from '../../../lib/moments/draft.ts';
import { type Flag, MOMENT_OF_FLAG } from '../../../lib/moments/vocabulary.ts';
import type { SurfaceWords } from '../../../lib/words/surface.ts';

/** How much of the sentence is shown around the words, in characters. */
const AROUND = 28;

/** What a view came from, so that a wish can be carried out on it. */
export interface FindingOnOffer {
  readonly view: FindingView;
  readonly finding: Finding;
  readonly suggestions: readonly Suggestion[];
}

export interface ReviewParts {
  readonly draft: Draft;
  readonly review: Review;
  readonly isIgnored: (finding: Finding) => boolean;
  readonly suggestionsFor: (finding: Finding) => readonly Suggestion[];
  readonly words: SurfaceWords;
}

/** Findings in the order in which mending them helps: what wounds first, then by their place. */
export function toFindings(parts: ReviewParts): FindingOnOffer[] {
  const seen = new Map<string, number>();
  return parts.review.findings
    .map((finding) => toFinding(finding, parts, seen))
    .filter(({ finding }) => !parts.isIgnored(finding))
    .sort(
      (a, b) =>
        weightOf(a.finding, parts.review) - weightOf(b.finding, parts.review) ||
        a.finding.start - b.finding.start,
    );
}

/** What wounds, worst first. */
const WOUNDING: readonly Flag[] = ['blame', 'dismissive', 'false_apology'];

/** What wounds comes first, then the weakest moment's. */
function weightOf({ id }: Finding, { moments }: Review): number {
  const wound = WOUNDING.indexOf(id);
  return wound === -1 ? moments[MOMENT_OF_FLAG[id]].value : wound - WOUNDING.length;
}

function toFinding(
  finding: Finding,
  { draft, suggestionsFor, words }: ReviewParts,
  seen: Map<string, number>,
): FindingOnOffer {
  const { text } = draft;
  const flagged = text.slice(finding.start, finding.end);
  const same = `${finding.id} ${flagged.toLowerCase()}`;
  const nth = (seen.get(same) ?? 0) + 1;
  seen.set(same, nth);
  // Each suggestion is read again before it is offered, so they are found only for what is in sight.
  let found: readonly Suggestion[] | undefined;
  const suggestions = () => {
    found ??= suggestionsFor(finding);
    return found;
  };
  const view: FindingView = {
    key: `${same} ${nth}`,
    before: before(text, finding.start),
    words: flagged,
    after: after(text, finding.end),
    why: words.findText(`reasons.${finding.reason}`) ?? words.t(`panel.flag.${finding.id}`),
    get replacements() {
      return suggestions().map((suggestion) => suggestion.text);
    },
    isMacro: finding.origin === 'macro',
  };
  return {
    view,
    finding,
    get suggestions() {
      return suggestions();
    },
  };
}

/** What stands before the words in their line, cut at a blank. */
function before(text: string, start: number): string {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  if (start - lineStart <= AROUND) return text.slice(lineStart, start);
  const cut = text.indexOf(' ', start - AROUND);
  return `… ${text.slice(cut === -1 || cut >= start ? start : cut + 1, start)}`;
}

function after(text: string, end: number): string {
  const newline = text.indexOf('\n', end);
  const lineEnd = newline === -1 ? text.length : newline;
  if (lineEnd - end <= AROUND) return text.slice(end, lineEnd);
  const cut = text.lastIndexOf(' ', end + AROUND);
  return `${text.slice(end, Math.max(cut, end))} …`;
}

/** What the review has to say of the draft as a whole. */
export function toDraftState(
  draft: Draft | null,
  review: Review | null | undefined,
  engine: { readonly isReady: boolean; readonly hasFailed: boolean },
): DraftState {
  // Said at once, not only when something is typed: without it nothing at all is read.
  if (engine.hasFailed) return { kind: 'notLoaded' };
  if (!draft) return { kind: 'noComposer' };
  if (draft.mode === 'note' && review === undefined) return { kind: 'note' };
  if (draft.text.trim() === '') return { kind: 'empty' };
  if (!engine.isReady || review === undefined) return { kind: 'loading' };
  if (review === null) return { kind: 'unreadable' };
  return { kind: 'reviewed', hasText: true };
}
