import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Cell } from '../../../lib/stats/cell.ts';
import { byContributor } from '../../../lib/stats/team/by-contributor.ts';
import type { Contribution } from '../../../lib/stats/team/contribution.ts';
import { cellsOf, protect } from '../../../lib/stats/team/protect.ts';
import {
  EMPTY_TEAM,
  mergeTeams,
  settleTeam,
  type Team,
  type TeamData,
  toData,
  toTeam,
} from '../../../lib/stats/team/team.ts';
import { contribution, ratingRow } from './arbitraries.ts';

const SECRET = { kind: 'team' as const, id: '0123456789abcdef' };

const data: fc.Arbitrary<TeamData> = fc.record({
  secret: fc.constant(SECRET),
  contributions: fc.array(contribution, { maxLength: 8 }),
  rows: fc.array(ratingRow, { maxLength: 8 }),
});

const merge = (...teams: Team[]): Team =>
  teams.reduce((sum, team) => {
    const merged = mergeTeams(sum, team);
    if (!merged) throw new Error('refused');
    return merged;
  }, EMPTY_TEAM);

/** Everything that can be told of a team. */
const told = (team: Team) => ({ data: toData(team), settled: settleTeam(team) });

test('the order of files makes no difference', () => {
  fc.assert(
    fc.property(data, data, (a, b) => {
      expect(told(merge(toTeam(a), toTeam(b)))).toEqual(told(merge(toTeam(b), toTeam(a))));
    }),
  );
});

test('merging in groups is merging one by one', () => {
  fc.assert(
    fc.property(data, data, data, (one, two, three) => {
      const [a, b, c] = [toTeam(one), toTeam(two), toTeam(three)];
      expect(told(merge(merge(a, b), c))).toEqual(told(merge(a, merge(b, c))));
    }),
  );
});

test('the same file again changes nothing, nor does a merged file among its parts', () => {
  fc.assert(
    fc.property(data, data, (a, b) => {
      const merged = merge(toTeam(a), toTeam(b));
      expect(told(merge(merged, toTeam(a)))).toEqual(told(merged));
      expect(told(toTeam(toData(merged)))).toEqual(told(merged));
      expect(told(merge(toTeam(toData(merged)), toTeam(b)))).toEqual(told(merged));
    }),
  );
});

const week = (
  contributor: string,
  revision: number,
  counts: number[],
  extra: Partial<Cell> & { consent?: boolean } = {},
): Contribution => {
  const { consent = false, ...cell } = extra;
  const name = cell.week ?? '2026-W47';
  return {
    contributor,
    week: name,
    revision,
    consent,
    cells: [{ week: name, of: 'contact', channel: 'email', language: 'en', counts, ...cell }],
  };
};

const teamOf = (...contributions: Contribution[]) =>
  toTeam({ secret: SECRET, contributions, rows: [] });

test('the highest revision of a week counts, once', () => {
  const team = merge(
    teamOf(week('a', 2, [0, 0, 5, 0, 0])),
    teamOf(week('a', 1, [9, 0, 0, 0, 0])),
    teamOf(week('a', 2, [0, 0, 5, 0, 0])),
  );
  expect(settleTeam(team).contributions.map(({ cells }) => cells[0]?.counts)).toEqual([
    [0, 0, 5, 0, 0],
  ]);
});

test('two contents of one revision are kept out and named', () => {
  const team = merge(teamOf(week('a', 2, [1, 0, 0, 0, 0])), teamOf(week('a', 2, [0, 1, 0, 0, 0])));
  expect(settleTeam(team)).toMatchObject({
    contributions: [],
    conflicts: [{ contributor: 'a', of: '2026-W47', what: 'week' }],
  });
  const mended = merge(team, teamOf(week('a', 3, [0, 0, 1, 0, 0])));
  expect(settleTeam(mended).conflicts).toEqual([]);
});

test('a deleted contact stays deleted, whichever file comes last', () => {
  const content = {
    day: '2026-11-02',
    channel: 'email',
    language: 'en',
    ticket: '',
    ratings: [],
  } as const;
  const row = { contributor: 'a', contact: 'c', revision: 4, content };
  const gone = { contributor: 'a', contact: 'c', revision: 5, content: null };
  const [before, after] = [row, gone].map((one) =>
    toTeam({ secret: SECRET, contributions: [], rows: [one] }),
  );
  if (!before || !after) throw new Error('no teams');
  for (const team of [merge(before, after), merge(after, before)]) {
    expect(settleTeam(team)).toMatchObject({ rows: [], deleted: 1 });
  }
});

test('secrets do not mix, neither two teams’ nor a team’s with agents’ own', () => {
  const of = (secret: TeamData['secret']) => toTeam({ secret, contributions: [], rows: [] });
  const local = of({ kind: 'local', id: '' });
  expect(mergeTeams(of(SECRET), local)).toBeNull();
  expect(mergeTeams(of(SECRET), of({ kind: 'team', id: 'fedcba9876543210' }))).toBeNull();
  expect(mergeTeams(local, local)).not.toBeNull();
});

const K = 3;

test('no view, and no difference of two views, is of fewer than k contributors', () => {
  const choice = fc.record({
    weeks: fc.subarray(['2026-W45', '2026-W46', '2026-W47', '2026-W48']),
    channel: fc.constantFrom('email' as const, 'chat' as const, null),
  });
  fc.assert(
    fc.property(fc.array(contribution, { maxLength: 40 }), choice, choice, (given, one, two) => {
      const team = settleTeam(teamOf(...given));
      const { blocks } = protect(team.contributions, K);
      const view = ({ weeks, channel }: typeof one) =>
        new Set(
          blocks.filter(
            (block) =>
              weeks.includes(block.week) && (channel === null || block.channel === channel),
          ),
        );
      const [a, b] = [view(one), view(two)];
      for (const difference of [a, b, a.difference(b), b.difference(a)]) {
        const who = new Set([...difference].flatMap(({ contributors }) => [...contributors]));
        if (difference.size > 0) expect(who.size).toBeGreaterThanOrEqual(K);
      }
    }),
    { numRuns: 300 },
  );
});

test('blocks are sums of what their contributors gave, and nothing is in two of them', () => {
  fc.assert(
    fc.property(
      fc.array(contribution, { maxLength: 30 }),
      fc.integer({ min: 1, max: 4 }),
      (given, k) => {
        const { contributions } = settleTeam(teamOf(...given));
        const { blocks, suppressed } = protect(contributions, k);
        const total = (cells: readonly { counts: readonly number[] }[]) =>
          cells.reduce((sum, { counts }) => sum + counts.reduce((a, b) => a + b, 0), 0);
        const all = contributions.flatMap(({ cells }) => cells);
        if (suppressed.length === 0) expect(total(blocks)).toBe(total(all));
        else expect(total(blocks)).toBeLessThan(total(all));
        if (k === 1) expect(suppressed).toEqual([]);
      },
    ),
  );
});

test('channels too small alone count in the whole, and in no channel’s view', () => {
  const chat = { channel: 'chat' as const };
  const phone = { channel: 'phone' as const };
  const { blocks, suppressed } = protect([
    ...['a', 'b', 'c'].map((who) => week(who, 1, [0, 1, 0, 0, 0])),
    ...['a', 'b'].map((who) => week(`${who}2`, 1, [0, 1, 0, 0, 0], chat)),
    week('e', 1, [0, 1, 0, 0, 0], phone),
    week('f', 1, [0, 1, 0, 0, 0], { week: '2026-W46' }),
  ]);
  const counted = (channel: 'email' | 'chat' | null) =>
    cellsOf(blocks, channel).reduce((sum, { counts }) => sum + (counts[1] ?? 0), 0);
  expect([counted('email'), counted('chat'), counted(null)]).toEqual([3, 0, 6]);
  expect(suppressed).toEqual([{ week: '2026-W46', of: 'contact' }]);
});

test('by themselves only those who agreed for every week', () => {
  const [a, b] = byContributor([
    week('a', 1, [1, 0, 0, 0, 0], { consent: true }),
    week('a', 1, [1, 0, 0, 0, 0], { consent: true, week: '2026-W46' }),
    week('b', 1, [1, 0, 0, 0, 0], { consent: true }),
    week('b', 1, [1, 0, 0, 0, 0], { week: '2026-W46' }),
  ]);
  expect(a).toMatchObject({ contributor: 'a', consent: true, weeks: ['2026-W46', '2026-W47'] });
  expect(a?.contributions).toHaveLength(2);
  expect(b).toMatchObject({ contributor: 'b', consent: false, contributions: [] });
});
