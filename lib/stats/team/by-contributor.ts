import type { IsoWeek } from '../iso-week.ts';
import type { Contribution } from './contribution.ts';

export interface Contributor {
  readonly contributor: string;
  readonly weeks: readonly IsoWeek[];
  /** True only where every one of these weeks came with consent. */
  readonly consent: boolean;
  /** Empty without consent. */
  readonly contributions: readonly Contribution[];
}

/** Who gave figures; figures of their own only of those who agreed to it for each of the weeks. */
export function byContributor(contributions: Iterable<Contribution>): Contributor[] {
  const found = new Map<string, Contribution[]>();
  for (const each of contributions) {
    const known = found.get(each.contributor);
    if (known) known.push(each);
    else found.set(each.contributor, [each]);
  }
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([contributor, own]) => {
      const consent = own.every((each) => each.consent);
      const weeks = own.map(({ week }) => week).sort();
      return { contributor, weeks, consent, contributions: consent ? own : [] };
    });
}
