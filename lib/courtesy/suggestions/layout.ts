import type { Span } from '../../moments/span.ts';
import type { Draft } from '../draft.ts';
import { ITEM } from '../text/units.ts';

/** The parts of a letter, as far as phrases are put between them. */
export interface Layout {
  readonly greeting: Span | null;
  /** From the first sentence of the answer to the last. */
  readonly body: Span | null;
  readonly closing: Span | null;
  /** Where the opening sentences that speak to the person end; null where none do. */
  readonly personEnd: number | null;
  readonly bodyEnd: number;
  readonly startsWithList: boolean;
  readonly endsInList: boolean;
}

const PERSONAL = ['empathy', 'apology', 'thanks', 'telling', 'courtesy_line'] as const;

export function findLayout({ units, sentences, parts }: Draft): Layout {
  const indexes = (part: (typeof parts)[number]) =>
    parts.flatMap((one, i) => (one === part ? [i] : []));
  const spanOf = (of: readonly number[]): Span | null => {
    const first = units[of[0] ?? -1];
    const last = units[of.at(-1) ?? -1];
    return first && last ? { start: first.start, end: last.end } : null;
  };
  const body = indexes('body');
  let personal = 0;
  while (personal < body.length) {
    const s = sentences[body[personal] ?? -1];
    if (!s || !PERSONAL.some((id) => s.has(id))) break;
    personal++;
  }
  const bodySpan = spanOf(body);
  return {
    greeting: spanOf(indexes('greeting')),
    body: bodySpan,
    closing: spanOf(indexes('closing')),
    personEnd: units[body[personal - 1] ?? -1]?.end ?? null,
    bodyEnd: bodySpan?.end ?? 0,
    startsWithList: units[body[0] ?? -1]?.kind === ITEM,
    endsInList: units[body.at(-1) ?? -1]?.kind === ITEM,
  };
}
