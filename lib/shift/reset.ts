import resets from '../../assets/shift/resets.en.json' with { type: 'json' };
import type { Day } from '../moments/day.ts';
import { pickForDay } from './pick.ts';

export const RESET_STEPS = ['acknowledge', 'breathe', 'refocus'] as const;
export type ResetStep = (typeof RESET_STEPS)[number];

/** One breath: in, and out for longer, which calms. Seconds. */
export const BREATH = { in: 4, out: 6 } as const;
/** Half a minute of it: the middle of the minute. */
export const BREATHS = 3;

export interface ResetWords {
  readonly acknowledge: string;
  /** One line on the bigger picture, or a page of the agent's own magic journal. */
  readonly bigger: string;
  readonly isOwn: boolean;
  readonly refocus: string;
}

/**
 * What a reset says. `turn` is how many came before it today; each second one brings back a page of
 * the agent's own journal, where there is one.
 */
export function getResetWords(
  day: Day,
  seed: string,
  turn: number,
  stories: readonly string[],
): ResetWords {
  const pick = (kind: keyof typeof resets) =>
    pickForDay(resets[kind], day, `${seed}/${kind}`, turn)?.text ?? '';
  const own = turn % 2 === 0 ? pickForDay(stories, day, `${seed}/own`, turn) : null;
  return {
    acknowledge: pick('acknowledge'),
    bigger: own ?? pick('bigger'),
    isOwn: own !== null,
    refocus: pick('refocus'),
  };
}
