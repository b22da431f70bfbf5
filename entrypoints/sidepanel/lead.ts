import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { LeadView } from '../../components/panel/lead-item.tsx';
import type { Review, Suggestion } from '../../lib/courtesy/types.ts';
import type { Weakest } from '../../lib/courtesy/weakest.ts';
import type { ContactContext } from '../../lib/moments/contact-context.ts';
import type { Draft } from '../../lib/moments/draft.ts';
import type { Act } from '../../lib/moments/vocabulary.ts';
import type { SurfaceWords } from '../../lib/words/surface.ts';
import type { Writer } from '../on-ticket/writer.ts';
import type { Coach } from './coach.ts';

/** What helps most where no finding does: an act that is missing, or the order. */
type Found =
  | { readonly kind: 'missing'; readonly act: Act; readonly words: string }
  | { readonly kind: 'order' };

export interface Lead {
  /** Null where nothing is missing, or cold words come first. */
  readonly view: ReadonlySignal<LeadView | null>;
  use(): void;
  ignore(): void;
}

export interface LeadParts {
  readonly draft: ReadonlySignal<Draft | null>;
  readonly isResting: ReadonlySignal<boolean>;
  readonly coach: Coach;
  readonly contact: ReadonlySignal<ContactContext>;
  /** "1d 4h", or null where nobody waits. */
  readonly waiting: ReadonlySignal<string | null>;
  readonly writer: Writer;
  readonly words: SurfaceWords;
}

/** Flags that wound come before anything that is only missing. */
const WOUNDS = new Set(['blame', 'dismissive', 'false_apology']);

/**
 * The one thing that helps most, as far as it is no finding. It is looked for when the draft rests, and
 * stays until it is done: nothing comes and goes under somebody who types.
 */
export function createLead(parts: LeadParts): Lead {
  const { draft, isResting, coach, contact, waiting, writer, words } = parts;
  const found = signal<{ readonly of: string; readonly what: Found | null } | null>(null);
  const ignored = signal<ReadonlySet<string>>(new Set());
  const placeOf = ({ ticketKey, composerId }: Draft) => `${ticketKey} ${composerId}`;
  const keyOf = (on: Draft, what: Found) =>
    `${placeOf(on)} ${what.kind === 'order' ? 'order' : what.act}`;

  effect(() => {
    const on = draft.value;
    const review = coach.review.value;
    if (!on || on.mode === 'note' || !coach.canReword.value) return;
    if (isResting.value) found.value = { of: placeOf(on), what: find(on, review ?? null) };
  });

  function find(on: Draft, review: Review | null): Found | null {
    const weakest = review && on.text.trim() !== '' ? coach.weakestOf(on, review) : null;
    if (weakest?.kind === 'finding') return null;
    return toFound(weakest) ?? thanksForWaiting(on, review);
  }

  /** Above the playbook's limit, unless it was said before. */
  function thanksForWaiting(on: Draft, review: Review | null): Found | null {
    const { longWait, earlier } = contact.peek();
    if (!longWait || earlier.has('appreciation')) return null;
    if (on.text.trim() !== '' && !review) return null;
    const suggestion = review && coach.suggestionForMissing('appreciation', on, review);
    return {
      kind: 'missing',
      act: 'appreciation',
      words: suggestion?.text.trim() ?? words.t('panel.lead.thanksForWaiting'),
    };
  }

  const current = computed((): Found | null => {
    const on = draft.value;
    const review = coach.review.value;
    const last = found.value;
    if (!on || last?.of !== placeOf(on) || !last.what) return null;
    const { what } = last;
    if (ignored.value.has(keyOf(on, what))) return null;
    if (review?.findings.some(({ id, origin }) => origin === 'typed' && WOUNDS.has(id)))
      return null;
    // Of words that can't be read nothing is said.
    if (!review && on.text.trim() !== '') return null;
    return isStillTrue(what, review ?? null) ? what : null;
  });

  return {
    view: computed(() => current.value && toView(current.value, waiting.value, words)),
    use() {
      const on = draft.peek();
      const what = current.peek();
      if (!on || what?.kind !== 'missing') return;
      const review = coach.review.peek() ?? null;
      const suggestion =
        review && on.text.trim() !== '' ? coach.suggestionForMissing(what.act, on, review) : null;
      void writer.write(
        suggestion ? toWish(suggestion) : { at: null, text: what.words, caret: null },
      );
    },
    ignore() {
      const on = draft.peek();
      const what = current.peek();
      if (on && what) ignored.value = new Set([...ignored.peek(), keyOf(on, what)]);
    },
  };
}

function toFound(weakest: Weakest | null): Found | null {
  if (weakest?.kind === 'order') return { kind: 'order' };
  if (weakest?.kind !== 'missing') return null;
  return { kind: 'missing', act: weakest.act, words: weakest.suggestion.text.trim() };
}

function isStillTrue(what: Found, review: Review | null): boolean {
  if (what.kind === 'order') return review?.order.id === 'problem_first';
  return !review?.acts.some(({ id }) => id === what.act);
}

function toWish({ start, end, text, gaps }: Suggestion) {
  const caret = gaps[0]?.start ?? null;
  // An insertion at its own place, not at the caret.
  return { at: { start, end }, text, caret };
}

function toView(what: Found, waiting: string | null, { t, findText }: SurfaceWords): LeadView {
  if (what.kind === 'order') return { key: 'order', why: t('panel.lead.order'), text: null };
  const why =
    what.act === 'appreciation' && waiting !== null
      ? t('panel.lead.waited', { time: waiting })
      : (findText(`panel.lead.${what.act}`) ?? t('panel.lead.missing'));
  return { key: what.act, why, text: what.words };
}
