import { makeReply, toFlat } from '../corpus/corpus.ts';

/** The draft of the budgets, in characters. */
export const DRAFT = 2_000;

const LONG = 10_000;

const repeated = (text: string) =>
  toFlat(text.repeat(Math.ceil(LONG / text.length)).slice(0, LONG));

/** Texts that ask the most of a reader: nothing ends, everything begins, nothing is a word. */
export const ADVERSARIAL: Readonly<Record<string, string>> = {
  'one long word': repeated('a'),
  'line ends': repeated('\n'),
  blanks: repeated(' '),
  'full stops': repeated('. '),
  emoji: repeated('🙏🏽'),
  'half emoji': repeated('\ud83d'),
  'quotes begun': repeated('"\u201c> '),
  'fences begun': repeated('```\n'),
  apostrophes: repeated("'t'"),
  'a refusal begun': repeated('unfortunately we can not '),
  'a blame begun': repeated('you should have '),
  'an apology begun': repeated('i am sorry if you '),
  'a promise begun': repeated('we will get back to you as soon as '),
  conditions: repeated('if you would, should you, once we '),
  times: repeated('by 9 am on Monday 3 March tomorrow '),
  digits: repeated('1234567890'),
  capitals: repeated('THIS IS NOT OUR FAULT '),
  'one sentence': repeated('and then you said that we would '),
  'letters alone': repeated('I a '),
  'dotted letters': repeated('a.'),
  'one word': repeated('you '),
};

/** As long as the adversarial ones. */
export const NORMAL = makeReply(4_711, LONG);

/** A draft as it stands after each of some keys, typed in the middle and at its end. */
export interface TypedDraft {
  readonly texts: readonly string[];
  readonly carets: readonly number[];
}

const TYPED = ' Could you also tell me which of the two you would rather keep?';

export function typeInto(draft: string, at: number): TypedDraft {
  const texts: string[] = [];
  const carets: number[] = [];
  for (let keys = 0; keys <= TYPED.length; keys += 1) {
    texts.push(toFlat(draft.slice(0, at) + TYPED.slice(0, keys) + draft.slice(at)));
    carets.push(at + keys);
  }
  return { texts, carets };
}
