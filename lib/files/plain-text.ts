const NAMED: Readonly<Record<string, string>> = {
  nbsp: ' ',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  apos: "'",
  amp: '&',
};

/** The words of a text with simple markup, as macros hold it: paragraphs are lines, tags go. */
export function toPlainText(markup: string): string {
  return markup
    .replace(/<br\s{0,3}\/?>|<\/p>|<\/div>|<\/li>/gi, '\n')
    .replace(/<\/?[a-z][^<>]{0,300}>/gi, '')
    .replace(/&(#39|[a-z]{2,4});/g, (whole, name: string) => NAMED[name] ?? whole)
    .trim();
}
