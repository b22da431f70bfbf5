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
  const expected = [text];
  // Some editors give several lines paragraphs of their own, also in the middle of one.
  if (text.includes('\n')) expected.push(`\n${text}`, `${text}\n`, `\n${text}\n`);
  const got = level(after);
  return expected.some(
    (words) => level(before.slice(0, span.start) + words + before.slice(span.end)) === got,
  );
}

/** Where the new words stand: between what was before and behind the span. */
export function findWritten(before: string, span: Span, after: string): Span {
  const behind = before.length - span.end;
  return {
    start: Math.min(span.start, after.length),
    end: Math.max(span.start, after.length - behind),
  };
}

/**
 * Where in `written` the place `caret` of `text` is, if the editor shows the words with other blanks
 * and empty lines than were given: what is not blank is counted, then the blanks before the place.
 */
export function findCaretIn(text: string, caret: number, written: string): number {
  const before = text.slice(0, caret);
  let solid = before.replace(/\s/g, '').length;
  let at = 0;
  while (solid > 0 && at < written.length) {
    if (!/\s/.test(written[at] ?? '')) solid -= 1;
    at += 1;
  }
  const [blanks = ''] = /\s*$/.exec(before) ?? [];
  const [shown = ''] = /^\s*/.exec(written.slice(at)) ?? [];
  if (!blanks.includes('\n')) return at + Math.min(blanks.length, shown.length);
  // Behind the line's end: past all empty lines, unless the place is one of them.
  const isBetween = /^\s*\n/.test(text.slice(caret));
  const lines = shown.split('\n').length - 1;
  const wanted = isBetween ? Math.min(blanks.split('\n').length - 1, lines) : lines;
  let end = 0;
  for (let line = 0; line < wanted; line += 1) end = shown.indexOf('\n', end) + 1;
  const indent = blanks.length - blanks.lastIndexOf('\n') - 1;
  return at + Math.min(end + indent, shown.length);
}

/**
 * At the start of a line Chromium swallows the blank behind a replaced word if what comes next is
 * bold or a link and the new words have blanks of their own. Written with that blank, all is well.
 */
export function widen(before: string, span: Span, text: string): { span: Span; text: string } {
  const isAtStart = span.start === 0 || before[span.start - 1] === '\n';
  const hasBlanks = span.end > span.start && text.includes(' ') && before[span.end] === ' ';
  if (!isAtStart || !hasBlanks) return { span, text };
  return { span: { start: span.start, end: span.end + 1 }, text: `${text} ` };
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
