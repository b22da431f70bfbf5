import type { Span } from '../../moments/span.ts';

/** What an editor may change in what it is given: kinds of blanks, empty lines, blanks at line ends. */
function level(text: string): string {
  return text
    .replace(/[\u200b\u2060\ufeff\r]/g, '')
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}

/**
 * Whether `after` is `before` with `text` at the span and nothing else changed. Words of one line
 * must not have become two: the count of lines is part of it.
 */
export function isWritten(before: string, span: Span, text: string, after: string): boolean {
  const expected = before.slice(0, span.start) + text + before.slice(span.end);
  return level(expected) === level(after);
}

/** Where the new words stand: between what was before and behind the span. */
export function findWritten(before: string, span: Span, after: string): Span {
  const behind = before.length - span.end;
  return {
    start: Math.min(span.start, after.length),
    end: Math.max(span.start, after.length - behind),
  };
}

/** The offset in `after` of the place `caret` in `text`, written at `start`. */
export function findCaretIn(text: string, caret: number, written: Span): number {
  const isExact = written.end - written.start === text.length;
  const shown = isExact ? caret : text.slice(0, caret).replace(/\n{2,}/g, '\n').length;
  return Math.min(written.start + shown, written.end);
}

/** Escaped markup of plain words: paragraphs, line breaks, and blanks that must not be lost. */
export function toHtml(text: string): string {
  const paragraphs = text.split(/\n{2,}/).map((paragraph) =>
    paragraph
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      .replace(/^ | $|(?<= ) /gm, '&nbsp;')
      .replaceAll('\n', '<br>'),
  );
  if (paragraphs.length === 1) return paragraphs[0] ?? '';
  return paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('');
}
