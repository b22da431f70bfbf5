import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { ToPage } from '../../lib/messages/to-page.ts';
import type { Draft } from '../../lib/moments/draft.ts';
import type { SurfaceWords } from '../../lib/words/surface.ts';
import type { Writer } from '../on-ticket/writer.ts';
import type { Coach } from './coach.ts';
import { createIgnoredFindings } from './ignored-findings.ts';
import { type FindingOnOffer, toFindings } from './view/review-view.ts';

export interface Offers {
  /** What is to be looked at in the draft on top, what helps most first. */
  readonly findings: ReadonlySignal<readonly FindingOnOffer[]>;
  /** Takes a suggestion: exactly the flagged words are replaced. */
  use(key: string, index: number): void;
  /** Not to be shown again, as long as its words stand. */
  ignore(key: string): void;
}

export interface OfferParts {
  readonly draft: ReadonlySignal<Draft | null>;
  readonly coach: Coach;
  readonly writer: Writer;
  readonly words: SurfaceWords;
  readonly send: (message: ToPage) => boolean;
  readonly areUnderlined: ReadonlySignal<boolean>;
}

/** The findings as they are offered, and underlined where they stand. */
export function createOffers(parts: OfferParts): Offers {
  const { draft, coach, writer, words, send, areUnderlined } = parts;
  const ignored = createIgnoredFindings();
  /** Grows with each finding that is put aside. */
  const times = signal(0);

  const findings = computed(() => {
    const on = draft.value;
    const review = coach.shown.value;
    if (!on || !review) return [];
    void times.value;
    // Views keep the suggestions they have found: once there can be some, they are made anew.
    void coach.canReword.value;
    return toFindings({
      draft: on,
      review,
      words,
      isIgnored: (finding) => ignored.has(on, finding),
      suggestionsFor: (finding) => coach.suggestionsFor(finding, on, review),
    });
  });

  effect(() => {
    const on = draft.value;
    if (!on) return;
    const underlined = areUnderlined.value ? findings.value : [];
    const spans = underlined
      .filter(({ finding }) => finding.origin === 'typed')
      .map(({ finding: { id, start, end } }) => ({ start, end, flag: id }));
    send({ kind: 'highlight', composerId: on.composerId, rev: on.rev, spans });
  });

  return {
    findings,
    use(key, index) {
      const offer = findings.peek().find(({ view }) => view.key === key);
      const suggestion = offer?.suggestions[index];
      if (!suggestion) return;
      const gap = suggestion.gaps[0];
      void writer.write({
        at: { start: suggestion.start, end: suggestion.end },
        text: suggestion.text,
        caret: gap ? gap.start : null,
      });
    },
    ignore(key) {
      const on = draft.peek();
      const offer = findings.peek().find(({ view }) => view.key === key);
      if (!on || !offer) return;
      ignored.add(on, offer.finding);
      times.value++;
    },
  };
}
