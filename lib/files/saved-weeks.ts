import type { IsoWeek } from '../stats/iso-week.ts';
import type { Contribution } from '../stats/team/contribution.ts';
import { weekText } from '../stats/team/team.ts';
import type { Unnumbered } from '../stats/team/to-contributions.ts';
import { sha256, toBytes } from './digest.ts';

/** What was last saved of each week: its revision, and a checksum of what it said. */
export type SavedWeeks = Readonly<
  Record<IsoWeek, { readonly revision: number; readonly sha256: string }>
>;

/**
 * Numbers the weeks: as before where nothing changed since the last saving, one more where something
 * did. A week that never was saved and has nothing to tell is left out. `saved` is to be remembered
 * once the file is really saved, not before.
 */
export async function numberWeeks(
  weeks: readonly Unnumbered[],
  known: SavedWeeks,
): Promise<{ readonly contributions: Contribution[]; readonly saved: SavedWeeks }> {
  const saved: Record<IsoWeek, SavedWeeks[string]> = { ...known };
  const contributions: Contribution[] = [];
  for (const week of weeks) {
    const before = Object.hasOwn(known, week.week) ? known[week.week] : undefined;
    if (!before && week.cells.length === 0) continue;
    const checksum = await sha256(toBytes(weekText(week)));
    const isSame = before?.sha256 === checksum;
    const revision = isSame ? before.revision : (before?.revision ?? 0) + 1;
    saved[week.week] = { revision, sha256: checksum };
    const { contributor, week: name, consent, cells } = week;
    contributions.push({ contributor, week: name, revision, consent, cells });
  }
  return { contributions, saved };
}
