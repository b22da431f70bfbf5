import { computed, type ReadonlySignal } from '@preact/signals';
import type { PhraseView } from '../../components/phrase-search.tsx';
import type { TicketFacts } from '../../lib/moments/facts.ts';
import { parseTicketKey, type TicketKey } from '../../lib/moments/ticket.ts';
import type { Moment } from '../../lib/moments/vocabulary.ts';
import type { FilledPhrase } from '../../lib/phrases/fill.ts';
import type { PhraseContext } from '../../lib/phrases/fit.ts';
import type { Phrase } from '../../lib/phrases/phrase.ts';
import type { SurfaceWords } from '../../lib/words/surface.ts';
import { afterFirstPaint } from './after-paint.ts';
import { loadPart } from './lazy-part.ts';
import type { OwnPhrases } from './own-phrases.ts';

/** As many as a person reads before typing another letter. */
const SHOWN = 8;

type PhraseBook = typeof import('./phrase-book.ts');
const loadBook = (): Promise<PhraseBook> =>
  afterFirstPaint().then(() => import('./phrase-book.ts'));

export interface PhraseFinder {
  readonly isReady: ReadonlySignal<boolean>;
  /** The phrases could not be loaded: they can be tried again. */
  readonly hasFailed: ReadonlySignal<boolean>;
  readonly retry: () => void;
  /** What may be inserted is what is shown: text and caret are settled here, once. */
  find(query: string): readonly PhraseView[];
  /** A phrase went into a draft: next time it comes first. */
  readonly used: (phraseId: string) => void;
}

export interface PhraseFinderParts {
  readonly facts: ReadonlySignal<TicketFacts | null>;
  readonly ticketKey: ReadonlySignal<TicketKey | null>;
  readonly words: SurfaceWords;
  readonly own: OwnPhrases;
  readonly load?: () => Promise<PhraseBook>;
  /** What the ticket is like, for the ranking. */
  readonly likeness: () => { readonly moment: Moment | 'none' | null; readonly isUpset: boolean };
}

/** Phrases for this ticket, filled in as they would be inserted. */
export function createPhraseFinder(parts: PhraseFinderParts): PhraseFinder {
  const lazy = loadPart(parts.load ?? loadBook);
  const book = lazy.part;
  // The index takes a while to build: it is built when somebody first looks for a phrase.
  const search = computed(() => {
    const loaded = book.value;
    if (!loaded) return undefined;
    const own = parts.own.phrases.value.map(loaded.toOwnPhrase);
    return loaded.createPhraseSearch([...own, ...loaded.getBundledPhrases()]);
  });

  function fillIn(phrase: Phrase): FilledPhrase | null {
    const facts = parts.facts.value;
    const key = parts.ticketKey.value;
    return (
      book.value?.fill(phrase, {
        customerName: facts?.requester?.value.name ?? null,
        agentName: facts?.agent?.value.name ?? null,
        ticketNumber: key ? (parseTicketKey(key)?.number ?? null) : null,
        ticketSubject: facts?.subject?.value ?? null,
      }) ?? null
    );
  }

  function contextNow(): PhraseContext {
    const { moment, isUpset } = parts.likeness();
    const channel = parts.facts.value?.channel?.value;
    return {
      moment: moment === 'psyche' || moment === 'none' ? null : moment,
      channel: channel ?? null,
      mood: isUpset ? 'frustrated' : null,
      recent: parts.own.recent.value,
      favourites: parts.own.favourites.value,
    };
  }

  return {
    isReady: computed(() => book.value !== null),
    hasFailed: lazy.hasFailed,
    retry: lazy.retry,
    used: parts.own.used,
    find(query) {
      const found = search.value?.(query, contextNow()) ?? [];
      return found.slice(0, SHOWN).flatMap((phrase) => {
        const filled = fillIn(phrase);
        return filled ? [toView(phrase, filled, parts.words)] : [];
      });
    },
  };
}

function toView(
  phrase: Phrase,
  { text, caret, gaps }: FilledPhrase,
  words: SurfaceWords,
): PhraseView {
  // Where the caret will stand, something is still to be said.
  const isOpen = caret < text.length;
  const shown = isOpen ? `${text.slice(0, caret)}…${text.slice(caret)}` : text;
  // What is to be said first comes first, be it a gap or the caret's own place.
  const first = Math.min(gaps[0]?.start ?? caret, caret);
  return { id: phrase.id, text, caret: first, shown, about: aboutOf(phrase, words) };
}

function aboutOf(phrase: Phrase, words: SurfaceWords): string {
  const moment = words.t(`panel.moment.${phrase.moment}`);
  const register = phrase.register === 'formal' ? words.t('panel.phrase.formal') : null;
  return [moment, register].filter(Boolean).join(' · ');
}
