/** Bidi overrides and isolates, zero-width blanks, soft hyphens, line separators, marks of byte order. */
const INVISIBLE =
  /[\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g;
const CONTROL = /\p{Cc}/gu;

/** What somebody wrote as a phrase, fit for a draft: lines are kept, nothing unseen is. */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(CONTROL, (control) => (control === '\n' ? '\n' : control === '\t' ? ' ' : ''))
    .replace(INVISIBLE, '');
}

/** A value from a page, as one line without braces, so that it can never become a placeholder. */
export function cleanValue(value: string, maxLength = 200): string {
  const line = value
    .toWellFormed()
    .slice(0, maxLength * 2)
    .replace(/\s+/g, ' ')
    .replace(CONTROL, '')
    .replace(INVISIBLE, '')
    .replace(/[{}]/g, '')
    .trim();
  return Array.from(line).slice(0, maxLength).join('').trim();
}
