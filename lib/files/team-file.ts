import { compareCells } from '../stats/cell.ts';
import type { TeamData } from '../stats/team/team.ts';
import { TEAM_SCHEMA, TEAM_VERSION, type TeamFile } from './team-schema.ts';

/** The figures as `stats.json` holds them: the one form that is read again. */
export function writeTeamFile(data: TeamData, app: string): string {
  return `${JSON.stringify(toTeamFile(data, app), null, 1)}\n`;
}

function toTeamFile({ secret, contributions, rows }: TeamData, app: string): TeamFile {
  return {
    schema: TEAM_SCHEMA,
    version: TEAM_VERSION,
    app,
    secret: { kind: secret.kind, id: secret.id },
    contributions: contributions.map(({ contributor, week, revision, consent, cells }) => ({
      contributor,
      week,
      revision,
      consent,
      cells: cells.toSorted(compareCells).map(({ of, channel, language, counts }) => ({
        of,
        channel,
        language,
        counts: [...counts],
      })),
    })),
    rows: rows.map(({ contributor, contact, revision, content }) => ({
      contributor,
      contact,
      revision,
      content: content && {
        day: content.day,
        channel: content.channel,
        language: content.language,
        ticket: content.ticket,
        ratings: content.ratings.map(({ moment, rating, by, causes, playbook }) => ({
          moment,
          rating,
          by,
          causes: [...causes],
          playbook,
        })),
      },
    })),
  };
}

/** What was read, as statistics take it. */
export function toTeamData({ secret, contributions, rows }: TeamFile): TeamData {
  return {
    secret,
    contributions: contributions.map(({ cells, ...rest }) => ({
      ...rest,
      cells: cells.map((cell) => ({ ...cell, week: rest.week })).sort(compareCells),
    })),
    rows,
  };
}
