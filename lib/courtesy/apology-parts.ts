import type { Span } from '../moments/span.ts';
import type { Draft } from './draft.ts';
import { isHeated } from './find-order.ts';
import type { Hit, Sentence } from './sentence.ts';
import { toShows } from './shown.ts';
import { APOLOGY_PARTS, type ApologyPart, type Review } from './types.ts';

const SPOKEN_OF = toShows('apology', 'ownership', 'what_happened', 'plan');

/** Own it, no "if" or "but", what happened, what I do, by when: which are there. */
export function findApologyParts(draft: Draft): Review['apology'] {
  if (!draft.context.customer || !isHeated(draft.context.customer)) return null;
  const parts: Partial<Record<ApologyPart, Span>> = {};
  const add = (part: ApologyPart, i: number, hit: { start: number; end: number }) => {
    const unit = draft.units[i];
    if (unit && !parts[part])
      parts[part] = { start: unit.start + hit.start, end: unit.start + hit.end };
  };
  const { sentences, parts: partOf, open } = draft;
  for (let i = 0; i < sentences.length; i++) {
    const s = sentences[i] as Sentence;
    if (open[i] || partOf[i] !== 'body') continue;
    if (!s.time && s.commitments.length === 0 && !s.hasAny(SPOKEN_OF)) continue;
    const first = (id: Hit['id']) => s.hits.find((hit) => hit.id === id);
    const apology = first('apology');
    if (apology && !s.has('false_apology')) {
      add('own', i, apology);
      if (!s.has('but')) add('unconditional', i, apology);
    }
    const ownership = first('ownership');
    if (ownership) add('own', i, ownership);
    const happened = first('what_happened');
    if (happened && !s.has('buck_passing') && !s.has('blame')) add('what', i, happened);
    const plan = first('plan') ?? s.commitments[0];
    if (plan) add('action', i, plan);
    if (s.time) add('when', i, { start: s.time[0], end: s.time[1] });
  }
  return { parts, missing: APOLOGY_PARTS.filter((part) => !parts[part]) };
}
