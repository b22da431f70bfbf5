import type { Review } from '../../lib/courtesy/types.ts';
import type { Draft } from '../../lib/moments/draft.ts';
import type { Act } from '../../lib/moments/vocabulary.ts';

/** What the draft itself says was heard, and what it says will be done; null where it says neither. */
export function takeFromDraft(
  draft: Draft | null,
  review: Review | null,
): { readonly heard: string | null; readonly plan: string | null } {
  if (!draft || !review) return { heard: null, plan: null };
  const wordsOf = (act: Act) => {
    const found = review.acts.filter(({ id, origin }) => id === act && origin === 'typed');
    const words = found
      .map(({ start, end }) => draft.text.slice(start, end).trim())
      .filter(Boolean);
    return words.length > 0 ? [...new Set(words)].join('\n') : null;
  };
  return { heard: wordsOf('summary'), plan: wordsOf('plan') };
}
