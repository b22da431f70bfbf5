import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type {
  DraftContext,
  Finding,
  Reading,
  Review,
  Suggestion,
} from '../../lib/courtesy/types.ts';
import type { Weakest } from '../../lib/courtesy/weakest.ts';
import type { Draft } from '../../lib/moments/draft.ts';
import type { TicketFacts, TicketMessage } from '../../lib/moments/facts.ts';
import type { Due } from '../../lib/moments/promise.ts';
import type { Span } from '../../lib/moments/span.ts';
import type { Act } from '../../lib/moments/vocabulary.ts';
import { loadPart } from '../on-ticket/lazy-part.ts';

type Engine = typeof import('../on-ticket/engine.ts');
type Rewordings = typeof import('../on-ticket/rewordings.ts');

/** A text the agent wrote, as the engine is to read it. */
export interface Writing {
  readonly text: string;
  readonly macros: readonly Span[];
  /** Null: every sentence is finished. */
  readonly caret: number | null;
}

export interface Coach {
  readonly isReady: ReadonlySignal<boolean>;
  /** Whether suggestions can be made: they come after the engine, once there is a draft. */
  readonly canReword: ReadonlySignal<boolean>;
  /** The engine, or the rewordings, could not be loaded: it can be tried again. */
  readonly hasFailed: ReadonlySignal<boolean>;
  readonly retry: () => void;
  /** The customer's latest message, read; null where there is none, or it can't be read. */
  readonly reading: ReadonlySignal<Reading | null>;
  /** Undefined while there is nothing to review; null in a language that can't be read. */
  readonly review: ReadonlySignal<Review | null | undefined>;
  suggestionsFor(finding: Finding, writing: Writing, review: Review): readonly Suggestion[];
  /** The one thing that helps most in this draft; null where all is well. */
  weakestOf(writing: Writing, review: Review): Weakest | null;
  suggestionForMissing(act: Act, writing: Writing, review: Review): Suggestion | null;
  /** The review of an internal note that the agent asked for; undefined while nobody asked. */
  readonly noteReview: ReadonlySignal<Review | null | undefined>;
  /** Of what stands in the box on top, reply or note: what is to be said of it. */
  readonly shown: ReadonlySignal<Review | null | undefined>;
  /** Asks for the review of the internal note on top, until another box takes its place. */
  reviewNote(): void;
  /** What a person's words for a time mean, e.g. "Fri noon"; null where nothing is read in them. */
  toDue(words: string): Due | null;
  /** A message that nobody waits for an answer to. */
  asksNothing(message: TicketMessage): boolean;
  /** What courteous things these texts do, e.g. the agent's earlier messages. */
  actsOf(texts: readonly string[]): ReadonlySet<Act>;
  /** A whole text at once, e.g. as it was sent. Null where it can't be read, or no engine is there. */
  reviewAll(writing: Writing, of: TicketFacts | null, customer: Reading | null): Review | null;
}

export interface CoachParts {
  readonly facts: ReadonlySignal<TicketFacts | null>;
  readonly draft: ReadonlySignal<Draft | null>;
  readonly isResting: ReadonlySignal<boolean>;
  readonly now: () => number;
  readonly tz: () => string;
  readonly load: () => Promise<Engine>;
  readonly loadRewordings: () => Promise<Rewordings>;
}

/** Reads the ticket and the draft. The engine comes as a part of its own, after the first paint. */
export function createCoach(parts: CoachParts): Coach {
  const { facts, draft, isResting, now, tz } = parts;
  const lazy = loadPart(parts.load);
  const engine = lazy.part;
  const hasDraft = Promise.withResolvers<void>();
  const lazyRewordings = loadPart(() => hasDraft.promise.then(parts.loadRewordings));
  const rewordings = lazyRewordings.part;
  effect(() => {
    if (engine.value && draft.value) hasDraft.resolve();
  });
  const reviewer = computed(() => engine.value?.createReviewer() ?? null);

  const reading = computed(() => {
    const text = lastWords(facts.value);
    return text === null ? null : (engine.value?.readCustomer(text) ?? null);
  });

  function contextOf(
    { macros, caret }: Writing,
    of: TicketFacts | null = facts.value,
    customer: Reading | null = reading.value,
  ): DraftContext {
    return {
      customerName: of?.requester?.value.name ?? null,
      agentName: of?.agent?.value.name ?? null,
      channel: of?.channel?.value ?? 'email',
      customer,
      customerText: lastWords(of),
      now: now(),
      tz: tz(),
      caret,
      macros,
    };
  }

  /** Suggestions are found in the very context of the review, which the engine reads only once. */
  const contexts = new WeakMap<Review, DraftContext>();

  const reviewed = (written: Draft): Review | null => {
    const caret = isResting.value ? null : written.caret;
    const context = contextOf({ ...written, caret });
    const review = reviewer.value?.update(written.text, context) ?? null;
    if (review) contexts.set(review, context);
    return review;
  };
  const knownContext = (writing: Writing, review: Review) =>
    contexts.get(review) ?? contextOf(writing);
  /** The box whose note is to be reviewed. */
  const askedFor = signal<string | null>(null);

  const review = computed(() => {
    const written = draft.value;
    if (!written || written.mode === 'note' || !reviewer.value) return undefined;
    return reviewed(written);
  });
  const noteReview = computed(() => {
    const written = draft.value;
    if (written?.mode !== 'note' || !reviewer.value) return undefined;
    return written.composerId === askedFor.value ? reviewed(written) : undefined;
  });

  return {
    isReady: computed(() => engine.value !== null),
    canReword: computed(() => rewordings.value !== null),
    hasFailed: computed(() => lazy.hasFailed.value || lazyRewordings.hasFailed.value),
    retry() {
      lazy.retry();
      lazyRewordings.retry();
    },
    reading,
    review,
    noteReview,
    shown: computed(() => (draft.value?.mode === 'note' ? noteReview.value : review.value)),
    reviewNote() {
      askedFor.value = draft.peek()?.composerId ?? null;
    },
    suggestionsFor(finding, writing, review) {
      const context = knownContext(writing, review);
      return rewordings.value?.suggestionsFor(finding, writing.text, review, context) ?? [];
    },
    weakestOf: (writing, review) =>
      rewordings.value?.weakest(review, writing.text, knownContext(writing, review)) ?? null,
    suggestionForMissing: (act, writing, review) =>
      rewordings.value?.suggestionForMissing(
        act,
        writing.text,
        review,
        knownContext(writing, review),
      ) ?? null,
    toDue: (said) => engine.value?.toDue(said, { now: now(), tz: tz() }) ?? null,
    asksNothing: ({ text }) => engine.value?.isOnlyThanks(text) ?? false,
    actsOf(texts) {
      const context = contextOf({ text: '', macros: [], caret: null });
      const acts = texts.flatMap(
        (text) => engine.value?.createReviewer().update(text, context)?.acts ?? [],
      );
      return new Set(acts.map(({ id }) => id));
    },
    reviewAll: (writing, of, customer) =>
      engine.value?.createReviewer().update(writing.text, contextOf(writing, of, customer)) ?? null,
  };
}

/** The customer's latest message. */
function lastWords(facts: TicketFacts | null): string | null {
  return facts?.messages?.value.findLast(({ role }) => role === 'customer')?.text ?? null;
}
