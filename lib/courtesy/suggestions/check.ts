import { overlaps, type Span } from '../../moments/span.ts';
import { MOMENT_OF_FLAG } from '../../moments/vocabulary.ts';
import { createReviewer, type Reviewer } from '../reviewer.ts';
import type { DraftContext, Finding, Review, Suggestion } from '../types.ts';

/** Reads the draft as it would stand with a suggestion taken. */
export interface Check {
  /** True where the finding is gone, no other has come, and no moment that it weighs on is worse. */
  passes(suggestion: Suggestion, finding: Finding): boolean;
}

interface Known {
  readonly text: string;
  readonly context: DraftContext;
  readonly check: Check;
}
/** All findings of one review are reworded one after another: the draft is read once for them all. */
const known = new WeakMap<Review, Known>();

export function checkOf(text: string, review: Review, context: DraftContext): Check {
  const last = known.get(review);
  if (last && last.text === text && isSameScene(last.context, context)) return last.check;
  const check = createCheck(text, context, createReviewer());
  known.set(review, { text, context, check });
  return check;
}

/** All but the clock: it moves from one finding to the next. */
function isSameScene(a: DraftContext, b: DraftContext): boolean {
  return (
    a.customer === b.customer &&
    a.customerText === b.customerText &&
    a.customerName === b.customerName &&
    a.agentName === b.agentName &&
    a.channel === b.channel &&
    a.language === b.language &&
    a.house === b.house &&
    a.macros === b.macros
  );
}

function createCheck(text: string, context: DraftContext, reviewer: Reviewer): Check {
  // Nothing is open: a sentence that is being typed must not hide a finding.
  const finished = { ...context, caret: null };
  const before = reviewer.update(text, finished);
  return {
    passes(suggestion, finding) {
      if (!before) return false;
      const next = applied(text, suggestion);
      const shift = suggestion.text.length - (suggestion.end - suggestion.start);
      const moved = (span: Span) => movedBy(span, suggestion, shift);
      const after = reviewer.update(next, {
        ...finished,
        macros: context.macros.map(moved).filter(({ start, end }) => start < end),
      });
      if (!after || !isCleaner(before, after, suggestion, finding, moved)) return false;
      const moment = MOMENT_OF_FLAG[finding.id];
      return after.moments[moment].value >= before.moments[moment].value - 1e-9;
    },
  };
}

export function applied(text: string, { start, end, text: words }: Suggestion): string {
  return text.slice(0, start) + words + text.slice(end);
}

/** Where a run stands once the suggestion is taken. */
function movedBy(span: Span, { start, end }: Suggestion, shift: number): Span {
  return {
    start: span.start >= end ? span.start + shift : Math.min(span.start, start),
    end: span.end >= end ? span.end + shift : Math.min(span.end, Math.max(start, span.start)),
  };
}

/** Each finding afterwards stood there before, and the one that was reworded is not among them. */
function isCleaner(
  before: Review,
  after: Review,
  suggestion: Suggestion,
  finding: Finding,
  moved: (span: Span) => Span,
): boolean {
  const touched = { start: suggestion.start, end: suggestion.start + suggestion.text.length };
  const old = before.findings.filter(
    (one) => !(one.id === finding.id && one.start === finding.start && one.end === finding.end),
  );
  const rest = [...old];
  return after.findings.every((one) => {
    const at = rest.findIndex(
      (was) =>
        was.id === one.id &&
        (overlaps(moved(was), one) || (meets(was, suggestion) && meets(one, touched))),
    );
    if (at < 0) return false;
    rest.splice(at, 1);
    return true;
  });
}

const meets = (a: Span, b: Span) => a.start <= b.end && b.start <= a.end;
