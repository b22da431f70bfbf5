/** What takes names out of own lines, as a lazy part: few want it, and nobody at the first paint. */
export { isCommon } from '../../lib/courtesy/suggestions/common-words.ts';
export { toOwnLines } from '../../lib/shift/own-lines.ts';
