import items from '../../assets/shift/exercise.en.json' with { type: 'json' };
import { addDays, type Day } from '../moments/day.ts';
import type { PracticeCard } from '../moments/practice.ts';
import { shuffle } from './pick.ts';
import { TONES, type Tone } from './tone.ts';

/** A line of the stock: one thing to say, said in one of the four ways. */
export interface StockLine {
  readonly id: string;
  /** The four lines that say the same share it. */
  readonly scene: string;
  /** What there is to say. */
  readonly about: string;
  readonly tone: Tone;
  /** 1 is plain, 3 has one cold spot under a polite surface, or warmth without show. */
  readonly level: number;
  readonly text: string;
  /** What a rewriting must still say. */
  readonly keeps: readonly string[];
}

/** The stock, decoded: its tones are those that the exercise knows. */
export const STOCK: readonly StockLine[] = items.map((item) => {
  const tone = TONES.find((one) => one === item.tone);
  if (!tone) throw new Error(`The line ${item.id} has no tone that is known: ${item.tone}.`);
  return { ...item, tone };
});

/** Lines of one sitting: a minute or two. */
export const SITTING = 3;

/** Days until a line comes back, by its box. */
const GAPS = [1, 2, 4, 8, 16, 32] as const;

/** Where a line goes after an answer: right, and it comes back later; wrong, and it comes tomorrow. */
export function afterAnswer(
  box: number,
  isRight: boolean,
  day: Day,
): Pick<PracticeCard, 'box' | 'due'> {
  const next = isRight ? Math.min(box + 1, GAPS.length - 1) : 0;
  return { box: next, due: addDays(day, GAPS[next] ?? 1) };
}

/** Something that can be practised: a line of the stock, or one of the agent's own. */
interface Item {
  readonly id: string;
  readonly scene: string;
  readonly level: number;
}

/**
 * The lines of a sitting: first what is due, the longest overdue before the others; then new ones,
 * easy before hard, in an order that the seed decides. Never two of the same scene.
 */
export function chooseLines<T extends Item>(
  lines: readonly T[],
  cards: readonly Pick<PracticeCard, 'itemId' | 'due'>[],
  day: Day,
  seed: string,
  count: number = SITTING,
): T[] {
  const dueOf = new Map(cards.map(({ itemId, due }) => [itemId, due]));
  const due = lines
    .filter(({ id }) => (dueOf.get(id) ?? '~') <= day)
    .sort((a, b) => compare(dueOf.get(a.id) ?? '', dueOf.get(b.id) ?? '') || compare(a.id, b.id));
  const fresh = shuffle(
    lines.filter(({ id }) => !dueOf.has(id)),
    `${seed}/${day}`,
  ).sort((a, b) => a.level - b.level);
  const chosen: T[] = [];
  for (const line of [...due, ...fresh]) {
    if (chosen.length === count) break;
    if (!chosen.some(({ scene }) => scene === line.scene)) chosen.push(line);
  }
  return chosen;
}

/** The day on which the next line is due; null where none was practised yet. */
export function nextDue(cards: readonly Pick<PracticeCard, 'due'>[]): Day | null {
  return cards.map(({ due }) => due).sort(compare)[0] ?? null;
}

/** The same thing said happily: what a cold line could have been. */
export function findHappy(scene: string): StockLine | null {
  return STOCK.find((line) => line.scene === scene && line.tone === 'happy') ?? null;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
