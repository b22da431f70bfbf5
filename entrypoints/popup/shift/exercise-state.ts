import type { Review } from '../../../lib/courtesy/types.ts';
import type { Day } from '../../../lib/moments/day.ts';
import type { OwnLine, PracticeCard } from '../../../lib/moments/practice.ts';
import { chooseLines, findHappy, STOCK } from '../../../lib/shift/exercise.ts';
import type { Tone } from '../../../lib/shift/tone.ts';
import { toOwnItemId } from '../../../lib/store/practice.ts';

/** A line to practise on: of the stock, or the agent's own, whose tone nobody has told. */
export interface Line {
  readonly id: string;
  readonly scene: string;
  readonly level: number;
  readonly text: string;
  readonly about: string | null;
  readonly tone: Tone | null;
  readonly keeps: readonly string[];
  readonly example: string | null;
}

const STOCK_LINES: readonly Line[] = STOCK.map((line) => ({
  ...line,
  example: line.tone === 'happy' ? null : (findHappy(line.scene)?.text ?? null),
}));

/** Own lines come among the stock: at most one scene a sitting, and after what is due. */
function toLine({ lineId, text }: OwnLine): Line {
  const id = toOwnItemId(lineId);
  return { id, scene: 'own', level: 1, text, about: null, tone: null, keeps: [], example: null };
}

/** The lines of the next sitting. */
export function chooseSitting(
  cards: readonly PracticeCard[],
  own: readonly OwnLine[],
  day: Day,
  seed: string,
): readonly Line[] {
  return chooseLines([...own.map(toLine), ...STOCK_LINES], cards, day, seed);
}

/** Reads a line of the exercise: nobody's draft, and no customer behind it. */
export function createReader(
  review: (text: string) => Review | null,
): (text: string) => Review | null {
  const known = new Map<string, Review | null>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const read = review(text);
    if (known.size > 50) known.clear();
    known.set(text, read);
    return read;
  };
}
