import type { Span } from '../moments/span.ts';
import type { Draft } from './draft.ts';
import { isHeated } from './find-order.ts';
import type { Hit } from './sentence.ts';
import { APOLOGY_PARTS, type ApologyPart, type Review } from './types.ts';

/** Own it, no "if" or "but", what happened, what I do, by when: which are there. */
export function findApologyParts(draft: Draft): Review['apology'] {
  if (!draft.context.customer || !isHeated(draft.context.customer)) return null;
  const parts: Partial<Record<ApologyPart, Span>> = {};
  const add = (part: ApologyPart, i: number, hit: { start: number; end: number }) => {
    const unit = draft.units[i];
    if (unit && !parts[part])
      parts[part] = { start: unit.start + hit.start, end: unit.start + hit.end };
  };
  draft.sentences.forEach((s, i) => {
    if (draft.open[i] || draft.parts[i] !== 'body') return;
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
  });
  return { parts, missing: APOLOGY_PARTS.filter((part) => !parts[part]) };
}
