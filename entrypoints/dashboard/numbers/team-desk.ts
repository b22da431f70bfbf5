import { makeFiles, type OnProgress } from '../../../lib/files/make-files.ts';
import { readTeamFile } from '../../../lib/files/read-team-file.ts';
import { toTeamSummaries } from '../../../lib/files/team-summaries.ts';
import { toZip } from '../../../lib/files/zip.ts';
import { addDays } from '../../../lib/moments/day.ts';
import { CHANNELS, type Channel } from '../../../lib/moments/vocabulary.ts';
import { type Figures, toFigures } from '../../../lib/stats/figures.ts';
import { type IsoWeek, mondayOf, weeksBetween } from '../../../lib/stats/iso-week.ts';
import { byContributor } from '../../../lib/stats/team/by-contributor.ts';
import { cellsOf, protect } from '../../../lib/stats/team/protect.ts';
import {
  type Conflict,
  EMPTY_TEAM,
  mergeTeams,
  type Settled,
  settleTeam,
  type Team,
  toData,
  toTeam,
} from '../../../lib/stats/team/team.ts';
import { toTrend, type WeekFigures } from '../../../lib/stats/trend.ts';
import type { AddFilesWish, FilesMade, FileTaken, TeamFilesWish, TeamWish } from './work.ts';

/** What is shown of a team. */
export interface TeamShown {
  readonly contributors: number;
  /** All weeks that any file has, in order. */
  readonly weeks: readonly IsoWeek[];
  readonly channels: readonly Channel[];
  /** Null: fewer contributors than are shown as a group. */
  readonly figures: Figures | null;
  readonly trend: readonly WeekFigures[];
  /** Weeks of the period with figures of too few contributors. */
  readonly suppressed: readonly IsoWeek[];
  readonly conflicts: readonly Conflict[];
  readonly rows: number;
  readonly deleted: number;
  readonly people: readonly Person[];
}

export interface Person {
  readonly contributor: string;
  readonly weeks: number;
  /** Null without consent. */
  readonly figures: Figures | null;
}

/** The team's files, as long as the page is open: nothing of them is kept. */
export interface TeamDesk {
  readonly add: (wish: AddFilesWish, onProgress: OnProgress) => Promise<FileTaken[]>;
  readonly show: (wish: TeamWish) => TeamShown;
  readonly merged: (wish: TeamFilesWish, onProgress: OnProgress) => Promise<FilesMade>;
  readonly group: (wish: TeamFilesWish, onProgress: OnProgress) => Promise<FilesMade>;
  readonly empty: () => void;
}

export function createTeamDesk(): TeamDesk {
  let team: Team = EMPTY_TEAM;
  let settled: Settled = settleTeam(team);

  const periodOf = ({ from, to }: Pick<TeamWish, 'from' | 'to'>) => {
    const all = settled.contributions.map(({ week }) => week).sort();
    const [first, last] = [from ?? all[0], to ?? all.at(-1)];
    if (!first || !last) return [];
    return weeksBetween(mondayOf(first), addDays(mondayOf(last), 6));
  };

  async function make(wish: TeamFilesWish, isGroup: boolean, onProgress: OnProgress) {
    const weeks = periodOf(wish);
    const summaries = toTeamSummaries(
      protect(settled.contributions, wish.fewest),
      weeks,
      wish.fewest,
    );
    const [from = '', to = ''] = [weeks[0], weeks.at(-1)];
    const { app, fewest } = wish;
    const data = isGroup ? null : toData(team);
    const files = await makeFiles({ data, summaries, app, from, to, fewest }, onProgress);
    const name = `${isGroup ? 'team-figures' : 'team-merged'}-${from}_${to}.zip`;
    return { files, zip: { name, bytes: toZip(files) }, unreadable: 0 };
  }

  return {
    async add({ files, thisWeek }, onProgress) {
      const taken: FileTaken[] = [];
      for (const [done, file] of files.entries()) {
        onProgress(done, files.length, file.name);
        const { result, next } = await takeFile(team, file, thisWeek);
        taken.push(result);
        team = next;
      }
      settled = settleTeam(team);
      return taken;
    },
    show: (wish) => toShown(settled, periodOf(wish), wish),
    merged: (wish, onProgress) => make(wish, false, onProgress),
    group: (wish, onProgress) => make(wish, true, onProgress),
    empty() {
      team = EMPTY_TEAM;
      settled = settleTeam(team);
    },
  };
}

/** All of a file, or nothing of it. */
async function takeFile(
  team: Team,
  file: File,
  thisWeek: IsoWeek,
): Promise<{ result: FileTaken; next: Team }> {
  const refuse = (problem: FileTaken['problem'], faults: FileTaken['faults'] = []) => ({
    result: { name: file.name, problem, faults, contributors: 0, weeks: 0 },
    next: team,
  });
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) return refuse('unreadable');
  const read = await readTeamFile(file.name, new Uint8Array(bytes), thisWeek);
  if (!read.ok) return refuse(read.problem, read.faults);
  const next = mergeTeams(team, toTeam(read.data));
  if (!next) return refuse('otherSecret');
  const { contributions } = read.data;
  return {
    result: {
      name: file.name,
      problem: null,
      faults: [],
      contributors: new Set(contributions.map(({ contributor }) => contributor)).size,
      weeks: new Set(contributions.map(({ week }) => week)).size,
    },
    next,
  };
}

function toShown(settled: Settled, weeks: readonly IsoWeek[], wish: TeamWish): TeamShown {
  const within = new Set(weeks);
  const own = settled.contributions.filter(({ week }) => within.has(week));
  const { blocks, suppressed } = protect(settled.contributions, wish.fewest);
  const shown = blocks.filter(({ week }) => within.has(week));
  const cells = cellsOf(shown, wish.channel);
  return {
    contributors: new Set(own.map(({ contributor }) => contributor)).size,
    weeks: [...new Set(settled.contributions.map(({ week }) => week))].sort(),
    channels: CHANNELS.filter((channel) => shown.some((block) => block.channel === channel)),
    figures: cells.length > 0 ? toFigures(cells) : null,
    trend: toTrend(cells, wish.rated, weeks),
    suppressed: [...new Set(suppressed.map(({ week }) => week))]
      .filter((week) => within.has(week))
      .sort(),
    conflicts: settled.conflicts,
    rows: settled.rows.length,
    deleted: settled.deleted,
    people: byContributor(own).map(({ contributor, weeks, consent, contributions }) => ({
      contributor,
      weeks: weeks.length,
      figures: consent ? toFigures(contributions.flatMap((each) => each.cells)) : null,
    })),
  };
}
