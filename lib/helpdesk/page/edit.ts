import type { Span } from '../../moments/span.ts';

/** `[start, start + removed)` of a text became `inserted`. */
export interface Edit {
  readonly start: number;
  readonly removed: number;
  readonly inserted: string;
}

/**
 * The one run that differs. Where equal letters leave a choice ("aa" → "aaa"), the caret after the
 * change decides: what was typed stands right before it.
 */
export function findEdit(before: string, after: string, caret: number | null): Edit {
  const shorter = Math.min(before.length, after.length);
  let prefix = 0;
  while (prefix < shorter && before[prefix] === after[prefix]) prefix += 1;
  let suffix = 0;
  const most = shorter - prefix;
  while (suffix < most && before[before.length - 1 - suffix] === after[after.length - 1 - suffix]) {
    suffix += 1;
  }
  const slack = caret === null ? 0 : after.length - suffix - caret;
  const isTie = slack > 0 && slack <= prefix && before.length - suffix >= prefix;
  if (isTie && after.length - suffix >= prefix && canShift(before, after, prefix, suffix, slack)) {
    prefix -= slack;
    suffix += slack;
  }
  return {
    start: prefix,
    removed: before.length - prefix - suffix,
    inserted: after.slice(prefix, after.length - suffix),
  };
}

export function applyEdit(text: string, { start, removed, inserted }: Edit): string {
  return text.slice(0, start) + inserted + text.slice(start + removed);
}

/** Where a span stands after an edit that does not touch it; null where it does. */
export function moveSpan(span: Span, { start, removed, inserted }: Edit): Span | null {
  if (span.end <= start) return span;
  if (span.start < start + removed) return null;
  const by = inserted.length - removed;
  return { start: span.start + by, end: span.end + by };
}

/** Whether the differing run may as well stand `by` further left. */
function canShift(
  before: string,
  after: string,
  prefix: number,
  suffix: number,
  by: number,
): boolean {
  const endBefore = before.length - suffix;
  const endAfter = after.length - suffix;
  for (let back = 1; back <= by; back += 1) {
    if (before[endBefore - back] !== after[endAfter - back]) return false;
  }
  return prefix - by >= 0;
}
