import MiniSearch from 'minisearch';
import { fitOf, type PhraseContext } from './fit.ts';
import { aboutOf, Haystack, textOf, toTerms } from './haystack.ts';
import type { Phrase } from './phrase.ts';

/** Best first. A query of which a part matches never gives an empty list. */
export type PhraseSearch = (query: string, context?: PhraseContext) => Phrase[];

/** As many as anybody scrolls through. */
const MOST_HITS = 40;
const MOST_TERMS = 8;
const LONGEST_QUERY = 120;
/** Below so many hits a typing error is likelier than a rare word. */
const FEW_HITS = 3;
/** Shorter beginnings of a word match by accident. */
const SHORTEST_STEM = 3;

type Scores = ReadonlyMap<string, number>;

export function createPhraseSearch(phrases: readonly Phrase[]): PhraseSearch {
  const byId = new Map(phrases.map((phrase) => [phrase.id, phrase]));
  const unique = [...byId.values()];
  const haystack = new Haystack(unique);
  const lookForgiving = createForgivingLook(unique, haystack);
  const all: Scores = new Map(unique.map(({ id }) => [id, 1]));

  function find(terms: readonly string[]): Scores {
    const exact = haystack.scan(terms, 'all');
    if (exact.size >= FEW_HITS) return exact;
    // Common words are spelled right or tell nothing: only the others may be forgiven.
    const telling = terms.filter((term) => !haystack.isCommon(term));
    const forgiving = under(exact, lookForgiving(telling, 'AND'));
    if (forgiving.size > 0) return forgiving;
    const partial = lookForgiving(telling, 'OR');
    if (partial.size > 0) return partial;
    const any = haystack.scan(terms, 'any');
    return any.size > 0 ? any : findByStem(terms);
  }

  function findByStem(terms: readonly string[]): Scores {
    const stems = terms.map((term) => haystack.findStem(term));
    const longest = Math.max(...stems.map((stem) => stem.length));
    if (longest < SHORTEST_STEM) return new Map();
    return haystack.scan(
      stems.filter((stem) => stem.length === longest),
      'any',
    );
  }

  return (query, context = {}) => {
    const terms = toTerms(query.slice(0, LONGEST_QUERY)).slice(0, MOST_TERMS);
    const isBrowsing = terms.length === 0;
    return rank(isBrowsing ? all : find(terms), byId, context, isBrowsing);
  };
}

/** Beginnings of words with a typing error or two in them. */
function createForgivingLook(phrases: readonly Phrase[], haystack: Haystack) {
  const index = new MiniSearch<Phrase>({
    fields: ['about', 'text'],
    extractField: (phrase, field) =>
      field === 'id' ? phrase.id : field === 'about' ? aboutOf(phrase) : textOf(phrase),
    tokenize: toTerms,
    processTerm: (term, field) => (field === 'text' && haystack.isCommon(term) ? null : term),
  });
  index.addAll(phrases);

  return (terms: readonly string[], combineWith: 'AND' | 'OR'): Scores => {
    if (terms.length === 0) return new Map();
    const hits = index.search(terms.join(' '), {
      combineWith,
      boost: { about: 3 },
      prefix: true,
      fuzzy: (term) => (term.length > 5 ? 2 : term.length > 2 ? 1 : false),
    });
    return new Map(hits.map(({ id, score }) => [id, score]));
  };
}

/** Hits of the first kept above those that only the second has. */
function under(first: Scores, second: Scores): Scores {
  const lift = Math.max(0, ...second.values());
  const both = new Map(second);
  for (const [id, score] of first) both.set(id, score + lift);
  return both;
}

function rank(
  scores: Scores,
  byId: ReadonlyMap<string, Phrase>,
  context: PhraseContext,
  isBrowsing: boolean,
): Phrase[] {
  const recent = new Map(context.recent?.map((id, at) => [id, at]));
  const ranked = Array.from(scores, ([id, score], at) => {
    const phrase = byId.get(id);
    const isFavourite = context.favourites?.has(id) ?? false;
    const used = recent.get(id);
    const known = (isFavourite ? 1.3 : 1) * (used === undefined ? 1 : 1.2);
    const weight = phrase ? score * fitOf(phrase, context) * known : 0;
    // Browsing, one's own choices come before anything that merely fits.
    const group = !isBrowsing ? 0 : used !== undefined ? 2 : isFavourite ? 1 : 0;
    return { phrase, weight, group, used: group === 2 ? (used ?? 0) : 0, at };
  });
  ranked.sort((a, b) => b.group - a.group || a.used - b.used || b.weight - a.weight || a.at - b.at);
  return ranked.slice(0, MOST_HITS).flatMap(({ phrase }) => phrase ?? []);
}
