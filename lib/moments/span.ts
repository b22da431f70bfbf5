/** A run of text, `[start, end)` in UTF-16 code units of the text it belongs to. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

export function wordsAt(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}
