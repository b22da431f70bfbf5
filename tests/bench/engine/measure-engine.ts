// node measure-engine.ts BUNDLE RULES_ALONE: times the engine in this process, and prints the times as JSON.
import { pathToFileURL } from 'node:url';
import type { DraftContext } from '../../../lib/courtesy/types.ts';
import { makeReply } from '../corpus/corpus.ts';
import { timeInTurns, type Work } from '../rounds.ts';
import { ADVERSARIAL, DRAFT, NORMAL, type TypedDraft, typeInto } from './texts.ts';

type Engine = typeof import('./entry-with-rewordings.ts');
type ByRules = typeof import('./entry-by-rules.ts');

export interface EngineTimes {
  /** µs by round, for one draft of 2,000 characters. */
  readonly pass: readonly number[];
  readonly full: readonly number[];
  /** The same without the fitted weights. */
  readonly byRules: readonly number[];
  /** A review, and the rewordings of the first finding. */
  readonly reworded: readonly number[];
  /** µs by round, for one key in such a draft, and for a full review of the same text. */
  readonly key: readonly number[];
  readonly keyFull: readonly number[];
  /** µs by round, for texts of these lengths. */
  readonly long: readonly number[];
  readonly longest: readonly number[];
  /** ns per character by round. */
  readonly adversarial: Readonly<Record<string, readonly number[]>>;
  readonly normal: readonly number[];
}

const ROUNDS = 31;
/** The code is hot by then; each text only has to show its own paths. */
const SHORT_WARM_UP = 60_000;

/** So that no result can be thought away. */
let sink = 0;

function passOver(text: string): void {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) sum += text.charCodeAt(at);
  sink ^= sum;
}

function each(texts: readonly string[], use: (text: string) => void): Work {
  return () => {
    for (const text of texts) use(text);
    return texts.length;
  };
}

const [bundle = '', rulesAlone = ''] = process.argv.slice(2);
const { createReviewer, readCustomer, review, suggestionsFor }: Engine = await import(
  pathToFileURL(bundle).href
);
const rules: ByRules = await import(pathToFileURL(rulesAlone).href);

const customerText = 'I was charged twice and nobody answers! This is the third time I write.';
const context: DraftContext = {
  customerName: 'Dana Whitfield',
  agentName: 'Maren Ostberg',
  channel: 'email',
  customer: readCustomer(customerText),
  customerText,
  now: Date.UTC(2026, 10, 21, 9),
  tz: 'Europe/Vienna',
  caret: null,
  macros: [],
};
const read = (text: string, caret: number | null = null) => {
  sink ^= review(text, { ...context, caret })?.findings.length ?? 0;
};

const readByRules = (text: string) => {
  sink ^= rules.review(text, context)?.findings.length ?? 0;
};

const reword = (text: string) => {
  const found = review(text, context);
  const [finding] = found?.findings ?? [];
  if (found && finding) sink ^= suggestionsFor(finding, text, found, context).length;
};

function typing(drafts: readonly TypedDraft[]): Record<'key' | 'keyFull', Work> {
  const keys = drafts.reduce((sum, { texts }) => sum + texts.length, 0);
  const reviewers = drafts.map(() => createReviewer());
  return {
    key() {
      drafts.forEach(({ texts, carets }, at) => {
        texts.forEach((text, key) => {
          const caret = carets[key] ?? null;
          sink ^= reviewers[at]?.update(text, { ...context, caret })?.findings.length ?? 0;
        });
      });
      return keys;
    },
    keyFull() {
      for (const { texts, carets } of drafts) {
        texts.forEach((text, key) => {
          read(text, carets[key] ?? null);
        });
      }
      return keys;
    },
  };
}

const drafts = Array.from({ length: 20 }, (_, at) => makeReply(100 + at, DRAFT));
const typed = drafts.slice(0, 6).map((draft, at) => {
  const middle = draft.indexOf('. ', DRAFT / 2) + 1;
  return typeInto(draft, at % 2 === 0 && middle > 0 ? middle : draft.length);
});
// What is compared stands side by side, and nothing else between it.
const times = {
  ...timeInTurns(
    {
      pass: each(drafts, passOver),
      full: each(drafts, read),
      byRules: each(drafts, readByRules),
      reworded: each(drafts, reword),
    },
    ROUNDS,
  ),
  ...timeInTurns(typing(typed), ROUNDS),
  ...timeInTurns(
    { long: each([makeReply(7, 10_000)], read), longest: each([makeReply(8, 100_000)], read) },
    ROUNDS,
  ),
};
const hostile = timeInTurns(
  {
    normal: each([NORMAL], read),
    ...Object.fromEntries(
      Object.entries(ADVERSARIAL).map(([name, text]) => [name, each([text], read)]),
    ),
  },
  7,
  SHORT_WARM_UP,
);
const perCharacter = (micros: readonly number[]) =>
  micros.map((one) => (one * 1_000) / NORMAL.length);
const { normal = [], ...adversarial } = hostile as Record<string, number[]>;

const answer: EngineTimes = {
  ...times,
  normal: perCharacter(normal),
  adversarial: Object.fromEntries(
    Object.entries(adversarial).map(([name, micros]) => [name, perCharacter(micros)]),
  ),
};
console.log(JSON.stringify(answer));
process.exitCode = Number.isNaN(sink) ? 1 : 0;
