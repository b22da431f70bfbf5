import { expect, test } from 'vitest';
import { toAgentExport } from '../../../lib/files/agent-export.ts';
import { writeTeamFile } from '../../../lib/files/team-file.ts';
import { weeksBetween } from '../../../lib/stats/iso-week.ts';
import { mergeTeams, settleTeam, toTeam } from '../../../lib/stats/team/team.ts';
import { countersOf, sampleContacts } from '../../seeds/contacts.ts';

const weeks = weeksBetween('2026-09-28', '2026-11-22');
const secret = { kind: 'local' as const, value: 'f'.repeat(32) };
const choices = { weeks, secret, consent: false, app: '1.0.0' };
const contacts = sampleContacts(3, 200);
const sourceOf = (some: typeof contacts, withRows = true) => ({
  counters: countersOf(some),
  contacts: withRows ? some : null,
  findTicket: () => null,
  notebookId: 'n',
});

const dataOf = (made: Awaited<ReturnType<typeof toAgentExport>>) => {
  if (!made.wish.data) throw new Error('no data');
  return made.wish.data;
};

test('an unchanged week keeps its revision, a changed one gets the next', async () => {
  const first = await toAgentExport(sourceOf(contacts), choices);
  expect(dataOf(first).contributions.every(({ revision }) => revision === 1)).toBe(true);
  const again = await toAgentExport(sourceOf(contacts), choices, first.saved);
  expect(again).toEqual(first);
  const [gone, ...rest] = contacts.filter(({ state }) => state === 'sent');
  const later = await toAgentExport(sourceOf(rest), choices, first.saved);
  const changed = dataOf(later).contributions.filter(({ revision }) => revision === 2);
  expect(changed).toHaveLength(1);
  expect(gone).toBeDefined();
});

test('a week whose figures are all gone is told as empty, so that the team’s are too', async () => {
  const first = await toAgentExport(sourceOf(contacts), choices);
  const none = await toAgentExport(sourceOf([]), choices, first.saved);
  expect(dataOf(none).contributions.map(({ cells, revision }) => [cells.length, revision])).toEqual(
    weeks.map(() => [0, 2]),
  );
  const fresh = await toAgentExport(sourceOf([]), choices);
  expect(dataOf(fresh).contributions).toEqual([]);
});

test('a contact that was deleted leaves a tombstone in the next file, and in each one after', async () => {
  const first = await toAgentExport(sourceOf(contacts), choices);
  const before = dataOf(first).rows;
  const rest = contacts.slice(40);
  const second = await toAgentExport(sourceOf(rest), choices, first.saved);
  const third = await toAgentExport(sourceOf(rest), choices, second.saved);
  const tombstones = dataOf(second).rows.filter(({ content }) => content === null);
  expect(tombstones.length).toBe(before.length - (dataOf(second).rows.length - tombstones.length));
  expect(dataOf(third).rows).toEqual(dataOf(second).rows);
  const merged = mergeTeams(toTeam(dataOf(second)), toTeam(dataOf(first)));
  if (!merged) throw new Error('refused');
  expect(settleTeam(merged)).toMatchObject({ deleted: tombstones.length, conflicts: [] });
});

test('the default file holds counts only, and less than a line for each contact', async () => {
  const { wish } = await toAgentExport(sourceOf(contacts, false), choices);
  expect(wish.data?.rows).toEqual([]);
  const text = writeTeamFile(
    wish.data ?? { secret: { kind: 'local', id: '' }, contributions: [], rows: [] },
    '1.0.0',
  );
  for (const word of ['day', 'reason', 'cause', 'psyche', 'ticket', '"at"']) {
    expect(text.includes(word), word).toBe(false);
  }
});

test('a language that a page made up is in no file', async () => {
  const hostile = contacts.map((one) => ({ ...one, language: '=HYPERLINK("x")' }));
  const { wish } = await toAgentExport(sourceOf(hostile), choices);
  expect(JSON.stringify(wish.data)).not.toContain('HYPERLINK');
  expect(wish.data?.rows[0]?.content?.language).toBe('und');
});

test('the same agent has the same name under one secret, and another under another', async () => {
  const name = async (value: string) => {
    const made = await toAgentExport(sourceOf(contacts), {
      ...choices,
      secret: { kind: 'team', value },
    });
    return dataOf(made).contributions[0]?.contributor;
  };
  expect(await name('a'.repeat(32))).toBe(await name('a'.repeat(32)));
  expect(await name('a'.repeat(32))).not.toBe(await name('b'.repeat(32)));
});
