import { atMost, type Figure, type Part } from '../figure.ts';
import { median, quantile } from '../rounds.ts';
import { toShort } from '../show.ts';
import { type Desks, openDesks } from './desks.ts';
import { type Latencies, measureKeys } from './key-to-paint.ts';
import { measureLoads } from './page-load.ts';

const NAME = 'typing';
const DESKS = [
  {
    name: 'Zendesk',
    ticket: 'https://acme.zendesk.com/agent/tickets/20418',
    empty: 'https://acme.zendesk.com/agent/dashboard',
  },
  {
    name: 'Freshdesk',
    ticket: 'https://acme.freshdesk.com/a/tickets/352184',
    empty: 'https://acme.freshdesk.com/a/dashboard/default',
  },
] as const;

/** What the extension adds to the helpdesk's own page, with the panel open beside it. */
export const typing: Part = {
  name: NAME,
  about: 'what the extension adds to the helpdesk’s own page, with it and without it by turns',
  async measure() {
    const figures: Figure[] = [];
    for (const { name, ticket, empty } of DESKS) {
      const desks = await openDesks(ticket);
      try {
        figures.push(await keys(name, desks, 1), await keys(name, desks, 6));
        figures.push(await load(name, desks, empty));
      } finally {
        await desks.close();
      }
    }
    return figures;
  },
};

async function keys(name: string, desks: Desks, slowness: number): Promise<Figure> {
  const { ours, bare }: Latencies = await measureKeys(desks, slowness);
  // Round by round: a busy second spoils one round of either, and not the figure.
  const p95 = (rounds: Latencies['ours']) => rounds.map((round) => quantile(round, 0.95));
  const [with_, without] = [median(p95(ours)), median(p95(bare))];
  const limit = slowness === 1 ? Math.max(1, 0.05 * without) : 8;
  const slow = slowness === 1 ? '' : `, at ${slowness}× CPU throttle`;
  return {
    part: NAME,
    name: `${name}: key → paint, p95, added${slow}`,
    value: with_ - without,
    unit: 'ms',
    budget: atMost(limit),
    detail: `${ours.flat().length} keys each in ${ours.length} rounds, the median round: p95 ${toShort(with_)} with, ${toShort(without)} without; p50 of all ${toShort(median(ours.flat()))} and ${toShort(median(bare.flat()))}`,
  };
}

async function load(name: string, desks: Desks, url: string): Promise<Figure> {
  const { ours, bare } = await measureLoads(desks, url);
  return {
    part: NAME,
    name: `${name}: script on a page without a ticket, added`,
    value: median(ours) - median(bare),
    unit: 'ms',
    budget: atMost(5),
    detail: `CPU, median of ${ours.length} loads each: ${toShort(median(ours))} with, ${toShort(median(bare))} without`,
  };
}
