import type { Act, Channel, Mood, RatedMoment } from '../moments/vocabulary.ts';
import { type Phrase, type Register, toPhraseChannel } from './phrase.ts';
import type { Situation } from './situation.ts';

/** What is going on while somebody looks for a phrase. All of it may be left out. */
export interface PhraseContext {
  /** The moment that is open, or that lacks something. */
  readonly moment?: RatedMoment | null;
  /** The act that the draft still lacks. */
  readonly act?: Act | null;
  /** Only where the reading is sure. */
  readonly mood?: Mood | null;
  readonly channel?: Channel | null;
  readonly register?: Register;
  /** BCP 47, of the reply. */
  readonly language?: string | null;
  /** Ids, latest first. */
  readonly recent?: readonly string[];
  readonly favourites?: ReadonlySet<string>;
}

const UPSET: ReadonlySet<Mood> = new Set<Mood>(['angry', 'frustrated', 'anxious']);
const SOOTHING: ReadonlySet<Act> = new Set<Act>(['empathy', 'apology', 'ownership']);
/** What would grate on somebody who is upset. */
const CHEERFUL: ReadonlySet<Situation> = new Set<Situation>(['praise', 'solved', 'goodbye']);

/** How well a phrase fits, 1 being neutral: the factor on what its words score. */
export function fitOf(phrase: Phrase, context: PhraseContext): number {
  let fit = 1;
  if (context.moment && phrase.moment === context.moment) fit *= 1.4;
  if (context.act && phrase.act === context.act) fit *= 1.5;
  if (context.channel && phrase.channel !== 'any') {
    fit *= phrase.channel === toPhraseChannel(context.channel) ? 1.2 : 0.5;
  }
  if (context.register && context.register !== 'any' && phrase.register !== 'any') {
    fit *= phrase.register === context.register ? 1.2 : 0.5;
  }
  if (context.language && baseOf(phrase.language) !== baseOf(context.language)) fit *= 0.2;
  return fit * moodFit(phrase, context.mood ?? null);
}

function moodFit(phrase: Phrase, mood: Mood | null): number {
  if (mood === 'happy') {
    return phrase.situation === 'praise' || phrase.act === 'appreciation' ? 1.4 : 1;
  }
  if (mood === 'confused') return phrase.situation === 'confusion' ? 1.4 : 1;
  if (mood === null || !UPSET.has(mood)) return 1;
  // Never "How are you?" to somebody upset, unless these very words are looked for.
  if (phrase.tags.includes('small talk')) return 0.01;
  if (CHEERFUL.has(phrase.situation)) return 0.5;
  return phrase.act && SOOTHING.has(phrase.act) ? 1.4 : 1;
}

function baseOf(language: string): string {
  const dash = language.indexOf('-');
  return (dash < 0 ? language : language.slice(0, dash)).toLowerCase();
}
