import { compareCells } from '../cell.ts';
import type { Contribution, RatingRow } from './contribution.ts';
import { join, type Known, settle, toKnown } from './versions.ts';

/**
 * Whose secret made the pseudonyms. `local`: each agent's own, so that agents are told apart and
 * nothing more; `team`: one that a lead handed round.
 */
export interface SecretId {
  readonly kind: 'local' | 'team';
  /** Of the team's secret; empty for local ones, which differ from file to file. */
  readonly id: string;
}

/** What one file brings, or many of them merged. */
export interface TeamData {
  readonly secret: SecretId;
  readonly contributions: readonly Contribution[];
  readonly rows: readonly RatingRow[];
}

/** Everything read so far. An empty team has no secret yet. */
export interface Team {
  readonly secret: SecretId | null;
  readonly weeks: Known<Contribution>;
  readonly contacts: Known<RatingRow>;
}

export const EMPTY_TEAM: Team = { secret: null, weeks: new Map(), contacts: new Map() };

export function toTeam({ secret, contributions, rows }: TeamData): Team {
  return {
    secret,
    weeks: toKnown(contributions, keyOfWeek, revisionOf, textOf),
    contacts: toKnown(rows, keyOfRow, revisionOf, textOf),
  };
}

/**
 * Both together, or null where their secrets differ: the same person would stand there twice under
 * two names, and be counted twice.
 */
export function mergeTeams(a: Team, b: Team): Team | null {
  if (a.secret && b.secret && !isSameSecret(a.secret, b.secret)) return null;
  return {
    secret: a.secret ?? b.secret,
    weeks: join(a.weeks, b.weeks),
    contacts: join(a.contacts, b.contacts),
  };
}

/** A contributor's week, or a contact, of which two files tell different things under one revision. */
export interface Conflict {
  readonly contributor: string;
  /** The week, or the contact's pseudonym. */
  readonly of: string;
  readonly what: 'week' | 'contact';
}

/** What the team's figures are made of, and what was kept out because it contradicts itself. */
export interface Settled {
  readonly contributions: readonly Contribution[];
  /** Without the deleted ones. */
  readonly rows: readonly RatingRow[];
  readonly deleted: number;
  readonly conflicts: readonly Conflict[];
}

export function settleTeam(team: Team): Settled {
  const weeks = settle(team.weeks);
  const contacts = settle(team.contacts);
  const rows = contacts.settled.filter(({ content }) => content !== null);
  return {
    contributions: weeks.settled,
    rows,
    deleted: contacts.settled.length - rows.length,
    conflicts: [
      ...weeks.torn.map((key) => toConflict(key, 'week')),
      ...contacts.torn.map((key) => toConflict(key, 'contact')),
    ],
  };
}

/** Everything that was read, conflicts too, so that a merged file that is opened again is the same team. */
export function toData({ secret, weeks, contacts }: Team): TeamData {
  return {
    secret: secret ?? { kind: 'local', id: '' },
    contributions: everyVersion(weeks),
    rows: everyVersion(contacts),
  };
}

function everyVersion<T>(known: Known<T>): T[] {
  return [...known.keys()].sort().flatMap((key) => {
    const contents = known.get(key)?.contents ?? new Map<string, T>();
    return [...contents.keys()].sort().flatMap((text) => contents.get(text) ?? []);
  });
}

export function isSameSecret(a: SecretId, b: SecretId): boolean {
  return a.kind === b.kind && a.id === b.id;
}

function keyOfWeek({ contributor, week }: Contribution): string {
  return `${contributor} ${week}`;
}

function keyOfRow({ contributor, contact }: RatingRow): string {
  return `${contributor} ${contact}`;
}

function revisionOf({ revision }: { readonly revision: number }): number {
  return revision;
}

/** The same content has the same text, in whatever order a file names its parts. */
function textOf(item: Contribution | RatingRow): string {
  return 'cells' in item ? weekText(item) : rowText(item);
}

/** What a contribution says, as text. */
export function weekText({ consent, cells }: Pick<Contribution, 'consent' | 'cells'>): string {
  const sorted = cells.toSorted(compareCells);
  return JSON.stringify([
    consent,
    sorted.map(({ of, channel, language, counts }) => [of, channel, language, counts]),
  ]);
}

function rowText({ content }: RatingRow): string {
  if (content === null) return '';
  const { day, channel, language, ticket, ratings } = content;
  const rated = ratings.map(({ moment, rating, by, causes, playbook }) => [
    moment,
    rating,
    by,
    causes,
    playbook,
  ]);
  return JSON.stringify([day, channel, language, ticket, rated]);
}

function toConflict(key: string, what: Conflict['what']): Conflict {
  const space = key.indexOf(' ');
  return { contributor: key.slice(0, space), of: key.slice(space + 1), what };
}
