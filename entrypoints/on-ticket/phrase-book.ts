/** Phrases and their search as one lazy part, after the first paint. */
export { getBundledPhrases } from '../../lib/phrases/bundled-phrases.ts';
export { fill } from '../../lib/phrases/fill.ts';
export { toOwnPhrase } from '../../lib/phrases/own-phrase.ts';
export { createPhraseSearch } from '../../lib/phrases/search.ts';
