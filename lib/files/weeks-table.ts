import type { Contribution } from '../stats/team/contribution.ts';
import { weekText } from '../stats/team/team.ts';
import { sha256, toBytes } from './digest.ts';
import type { Table } from './table.ts';
import { TEAM_VERSION } from './team-schema.ts';

/**
 * One line for each contributor's week, also one whose figures are all gone: what tells, outside of
 * the product, which lines of the other tables hold.
 */
export async function weeksTable(contributions: readonly Contribution[]): Promise<Table> {
  const rows = await Promise.all(
    contributions.map(async (each) => [
      TEAM_VERSION,
      each.contributor,
      each.week,
      each.revision,
      each.consent,
      await sha256(toBytes(weekText(each))),
    ]),
  );
  return {
    name: 'weeks',
    columns: [
      { name: 'schema_version', type: 'text', about: 'Version of this layout, major.minor.' },
      { name: 'contributor_id', type: 'text', about: 'Pseudonym of the agent.' },
      { name: 'iso_week', type: 'text', about: 'Week of ISO 8601, Monday to Sunday.' },
      { name: 'revision', type: 'int', about: 'The highest one of a contributor and week counts.' },
      { name: 'consent', type: 'flag', about: 'Whether the contributor agrees to be shown alone.' },
      {
        name: 'content_sha256',
        type: 'text',
        about: 'Checksum of the week: two of them under one revision contradict each other.',
      },
    ],
    rows,
  };
}
