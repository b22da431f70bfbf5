/**
 * Lines of RFC 4180 into cells. Own lines instead of a library's for the reason that `csv.ts` gives;
 * tests hold them against that library. Blanks around a quoted cell and rows without any words are
 * left out; a quote that is never closed takes the rest of the file, as in every spreadsheet.
 */
export function readCsv(source: string): string[][] {
  const text = source.replace(/^\uFEFF/, '');
  const separator = separatorOf(text);
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at <= text.length) {
    const cell = text[at] === '"' ? quotedAt(text, at) : plainAt(text, at, separator);
    row.push(cell.words);
    at = cell.end + 1;
    if (text[cell.end] === separator) continue;
    if (text[cell.end] === '\r' && text[cell.end + 1] === '\n') at += 1;
    if (row.some((words) => words !== '')) rows.push(row);
    row = [];
  }
  return rows;
}

interface Cell {
  readonly words: string;
  /** Where the separator or the line's end stands. */
  readonly end: number;
}

function plainAt(text: string, start: number, separator: string): Cell {
  let end = start;
  while (end < text.length && text[end] !== separator && !isLineEnd(text[end])) end += 1;
  return { words: text.slice(start, end), end };
}

function quotedAt(text: string, start: number): Cell {
  let words = '';
  let from = start + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return { words: words + text.slice(from), end: text.length };
    words += text.slice(from, quote);
    if (text[quote + 1] !== '"') return { words, end: endAfter(text, quote + 1) };
    words += '"';
    from = quote + 2;
  }
}

/** Blanks after the closing quote belong to nothing. */
function endAfter(text: string, from: number): number {
  let end = from;
  while (text[end] === ' ') end += 1;
  return end;
}

function isLineEnd(character: string | undefined): boolean {
  return character === '\n' || character === '\r';
}

/** What stands most often between the names of the first line; programs write any of these. */
function separatorOf(text: string): string {
  const [head = ''] = text.replace(/"[^"]*"/g, '').split(/[\r\n]/, 1);
  const counted = [',', ';', '\t'].map((one) => ({ one, count: head.split(one).length }));
  counted.sort((a, b) => b.count - a.count);
  return counted[0]?.one ?? ',';
}
