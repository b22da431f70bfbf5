import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { PhraseView } from '../../components/phrase-search.tsx';
import type { TicketFacts } from '../../lib/moments/facts.ts';
import { parseTicketKey, type TicketKey } from '../../lib/moments/ticket.ts';
import type { Moment } from '../../lib/moments/vocabulary.ts';
import type { FilledPhrase } from '../../lib/phrases/fill.ts';
import type { PhraseContext } from '../../lib/phrases/fit.ts';
import type { Phrase } from '../../lib/phrases/phrase.ts';
import type { SurfaceWords } from '../../lib/words/surface.ts';
import { afterFirstPaint } from './after-paint.ts';

/** As many as a person reads before typing another letter. */
const SHOWN = 8;

export interface PhraseFinder {
  readonly isReady: ReadonlySignal<boolean>;
  find(query: string): readonly PhraseView[];
  /** The phrase as it goes into the draft, with the caret's place in it. */
  filled(id: string): FilledPhrase | null;
}

export interface PhraseFinderParts {
  readonly facts: ReadonlySignal<TicketFacts | null>;
  readonly ticketKey: ReadonlySignal<TicketKey | null>;
  readonly words: SurfaceWords;
  /** What the ticket is like, for the ranking. */
  readonly likeness: () => { readonly moment: Moment | 'none' | null; readonly isUpset: boolean };
}

/** Phrases for this ticket, filled in as they would be inserted. */
export function createPhraseFinder(parts: PhraseFinderParts): PhraseFinder {
  const book = signal<typeof import('./phrase-book.ts') | null>(null);
  let search: ((query: string, context?: PhraseContext) => Phrase[]) | null = null;
  let byId = new Map<string, Phrase>();

  const loading = afterFirstPaint().then(() => import('./phrase-book.ts'));
  void loading.then((loaded) => {
    const phrases = loaded.getBundledPhrases();
    byId = new Map(phrases.map((phrase) => [phrase.id, phrase]));
    search = loaded.createPhraseSearch(phrases);
    book.value = loaded;
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
    };
  }

  return {
    isReady: computed(() => book.value !== null),
    find(query) {
      if (!book.value || !search) return [];
      return search(query, contextNow())
        .slice(0, SHOWN)
        .flatMap((phrase) => {
          const filled = fillIn(phrase);
          return filled ? [toView(phrase, filled, parts.words)] : [];
        });
    },
    filled(id) {
      const phrase = byId.get(id);
      return phrase ? fillIn(phrase) : null;
    },
  };
}

function toView(phrase: Phrase, { text, caret }: FilledPhrase, words: SurfaceWords): PhraseView {
  // Where the caret will stand, something is still to be said.
  const isOpen = caret < text.length;
  const shown = isOpen ? `${text.slice(0, caret)}…${text.slice(caret)}` : text;
  return { id: phrase.id, text, shown, about: aboutOf(phrase, words) };
}

function aboutOf(phrase: Phrase, words: SurfaceWords): string {
  const moment = words.t(`panel.moment.${phrase.moment}`);
  const register = phrase.register === 'formal' ? words.t('panel.phrase.formal') : null;
  return [moment, register].filter(Boolean).join(' · ');
}
