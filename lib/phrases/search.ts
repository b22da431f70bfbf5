import MiniSearch from 'minisearch';
import { fitOf, type PhraseContext } from './fit.ts';
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

type Mode = { readonly combineWith: 'AND' | 'OR'; readonly fuzzy: boolean };
type Scores = Map<string, number>;

export function createPhraseSearch(phrases: readonly Phrase[]): PhraseSearch {
  const byId = new Map(phrases.map((phrase) => [phrase.id, phrase]));
  const index = new MiniSearch<Phrase>({
    fields: ['text', 'tags', 'situation', 'act', 'moment'],
    extractField: (phrase, field) => toField(phrase, field),
    tokenize: toTerms,
    processTerm: (term) => term,
  });
  index.addAll([...byId.values()]);

  function look(terms: readonly string[], mode: Mode): Scores {
    const hits = index.search(terms.join(' '), {
      combineWith: mode.combineWith,
      boost: { tags: 3, situation: 3, act: 2 },
      prefix: true,
      fuzzy: mode.fuzzy ? (term) => (term.length > 5 ? 2 : term.length > 2 ? 1 : false) : false,
    });
    return new Map(hits.map(({ id, score }) => [id, score]));
  }

  function find(terms: readonly string[]): Scores {
    const exact = look(terms, { combineWith: 'AND', fuzzy: false });
    if (exact.size >= FEW_HITS) return exact;
    const forgiving = under(exact, look(terms, { combineWith: 'AND', fuzzy: true }));
    if (forgiving.size > 0) return forgiving;
    const partial = look(terms, { combineWith: 'OR', fuzzy: true });
    if (partial.size > 0) return partial;
    return shorten(terms);
  }

  /** The longest beginning of any of the words that something begins with. */
  function shorten(terms: readonly string[]): Scores {
    const longest = Math.max(...terms.map((term) => term.length));
    for (let length = longest - 1; length >= SHORTEST_STEM; length -= 1) {
      const stems = terms
        .filter((term) => term.length > length)
        .map((term) => term.slice(0, length));
      const hits = look(stems, { combineWith: 'OR', fuzzy: false });
      if (hits.size > 0) return hits;
    }
    return new Map();
  }

  return (query, context = {}) => {
    const terms = toTerms(query.slice(0, LONGEST_QUERY)).slice(0, MOST_TERMS);
    const scores =
      terms.length > 0 ? find(terms) : new Map(phrases.map(({ id }): [string, number] => [id, 1]));
    return rank(scores, byId, context, terms.length === 0);
  };
}

/** Hits of the first kept above those that only the second has. */
function under(first: Scores, second: Scores): Scores {
  const lift = Math.max(0, ...second.values());
  const all = new Map(second);
  for (const [id, score] of first) all.set(id, score + lift);
  return all;
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
    return { phrase, weight, group, used: used ?? 0, at };
  });
  ranked.sort((a, b) => b.group - a.group || a.used - b.used || b.weight - a.weight || a.at - b.at);
  return ranked.slice(0, MOST_HITS).flatMap(({ phrase }) => phrase ?? []);
}

function toField(phrase: Phrase, field: string): string {
  switch (field) {
    case 'id':
      return phrase.id;
    case 'text':
      return phrase.text.replace(/\{\{[^{}]*\}\}/g, ' ');
    case 'tags':
      return phrase.tags.join(' ');
    case 'situation':
      // `doubleCharge` is found by "double charge".
      return phrase.situation.replace(/[A-Z]/g, ' $&');
    case 'moment':
      return phrase.moment.replace(/[A-Z]/g, ' $&');
    default:
      return (phrase.act ?? '').replaceAll('_', ' ');
  }
}

/** Words in lower case and without accents: "Réfund" is found by "refund". */
function toTerms(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((term) => term !== '');
}
