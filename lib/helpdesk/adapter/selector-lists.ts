/** The lists in an adapter's `page` that hold selectors, and nothing else. */
export const SELECTOR_LISTS: ReadonlySet<string> = new Set([
  'root',
  'panes',
  'item',
  'body',
  'author',
  'drop',
  'older',
  'editable',
  'frames',
  'untouched',
  'closed',
  'ignore',
  'submit',
]);
