import type { Counted } from '../../moments/counted.ts';
import type { Channel } from '../../moments/vocabulary.ts';
import type { Cell } from '../cell.ts';
import type { IsoWeek } from '../iso-week.ts';
import type { Contribution } from './contribution.ts';

/** Fewer contributors than this are never shown as a group; policy may raise it. */
export const FEWEST_CONTRIBUTORS = 3;

/** A sum over at least k contributors that is never divided any further. */
export interface Block {
  readonly week: IsoWeek;
  readonly of: Counted;
  /** Null: channels that only together have k contributors. */
  readonly channel: Channel | null;
  readonly contributors: ReadonlySet<string>;
  readonly counts: readonly number[];
}

export interface Protected {
  readonly blocks: readonly Block[];
  /** Weeks of one kind of count that had some figures, and not from k contributors. */
  readonly suppressed: readonly { readonly week: IsoWeek; readonly of: Counted }[];
}

/**
 * Cuts a team's counts, once and for all filters, into blocks of one week and one channel with at
 * least k contributors each. Channels with fewer are put together into one block of that week; what
 * does not even then reach k is left out of every sum. As each view is a sum of whole blocks, the
 * difference between any two views is made of whole blocks too, and so never of fewer than k.
 */
export function protect(
  contributions: Iterable<Contribution>,
  k: number = FEWEST_CONTRIBUTORS,
): Protected {
  const byWeek = new Map<string, { week: IsoWeek; of: Counted; channels: Map<Channel, Pile> }>();
  for (const { contributor, cells } of contributions) {
    for (const { week, of, channel, counts } of cells) {
      const key = `${week} ${of}`;
      const group = byWeek.get(key) ?? { week, of, channels: new Map<Channel, Pile>() };
      byWeek.set(key, group);
      group.channels.set(channel, add(group.channels.get(channel), [contributor], counts));
    }
  }

  const blocks: Block[] = [];
  const suppressed: { week: IsoWeek; of: Counted }[] = [];
  for (const key of [...byWeek.keys()].sort()) {
    const group = byWeek.get(key);
    if (!group) continue;
    const { week, of, channels } = group;
    let rest: Pile | undefined;
    for (const [channel, pile] of [...channels].sort(([a], [b]) => (a < b ? -1 : 1))) {
      if (pile.contributors.size >= k) blocks.push({ week, of, channel, ...pile });
      else rest = add(rest, pile.contributors, pile.counts);
    }
    if (!rest) continue;
    if (rest.contributors.size >= k) blocks.push({ week, of, channel: null, ...rest });
    else suppressed.push({ week, of });
  }
  return { blocks, suppressed };
}

/** A view of the team: all channels, or one. */
export function cellsOf(blocks: readonly Block[], channel: Channel | null): Cell[] {
  return blocks
    .filter((block) => channel === null || block.channel === channel)
    .map(({ week, of, channel: own, counts }) => ({
      week,
      of,
      channel: own ?? 'other',
      language: 'und',
      counts,
    }));
}

interface Pile {
  readonly contributors: Set<string>;
  readonly counts: number[];
}

function add(pile: Pile | undefined, who: Iterable<string>, counts: readonly number[]): Pile {
  const sum = pile ?? { contributors: new Set<string>(), counts: counts.map(() => 0) };
  for (const one of who) sum.contributors.add(one);
  for (let slot = 0; slot < counts.length; slot++) {
    sum.counts[slot] = (sum.counts[slot] ?? 0) + (counts[slot] ?? 0);
  }
  return sum;
}
