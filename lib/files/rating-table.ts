import { toIsoWeek } from '../stats/iso-week.ts';
import { toPercent } from '../stats/quality-score.ts';
import type { RatingRow } from '../stats/team/contribution.ts';
import type { Column, Table, Value } from './table.ts';
import { TEAM_VERSION } from './team-schema.ts';

const COLUMNS: readonly Column[] = [
  { name: 'schema_version', type: 'text', about: 'Version of this layout, major.minor.' },
  { name: 'contributor_id', type: 'text', about: 'Pseudonym of the agent.' },
  {
    name: 'contact_id',
    type: 'text',
    about: 'Pseudonym of the contact: one public reply or chat.',
  },
  { name: 'revision', type: 'int', about: 'Grows with each change; the highest one counts.' },
  { name: 'deleted', type: 'flag', about: 'True: the contact was deleted; the line says no more.' },
  { name: 'day', type: 'day', about: 'Working day of the sending, in the zone of the agent.' },
  { name: 'iso_week', type: 'text', about: 'Week of that day.' },
  { name: 'channel', type: 'text', about: 'email, web, chat, messaging, phone, social or other.' },
  { name: 'language', type: 'text', about: 'Language of the reply, BCP 47; und: not known.' },
  { name: 'ticket_id', type: 'text', about: 'Pseudonym of the ticket; empty once forgotten.' },
  {
    name: 'moment',
    type: 'text',
    about: 'greeting, need, followThrough, problems, or contact: the contact as a whole.',
  },
  { name: 'rating', type: 'int', about: '-1 feeble, 0 average, 1 wow, 2 magic.' },
  { name: 'not_applicable', type: 'flag', about: 'True where the moment did not apply.' },
  { name: 'rater', type: 'text', about: 'agent or lead: always a person.' },
  { name: 'causes', type: 'text', about: 'Ids of steps and flags given as the reason, by spaces.' },
  { name: 'playbook', type: 'text', about: 'Content hash of the playbook in force.' },
  {
    name: 'iqs_like_pct_not_comparable',
    type: 'number',
    about: '(rating + 1) * 100 / 3. Not comparable with reviewer scores.',
  },
];

/** One line for each rating; one line without content for each deleted contact. */
export function ratingsTable(rows: readonly RatingRow[]): Table {
  return { name: 'ratings', columns: COLUMNS, rows: rows.flatMap(toLines) };
}

function toLines({ contributor, contact, revision, content }: RatingRow): Value[][] {
  const whose: Value[] = [TEAM_VERSION, contributor, contact, revision];
  if (!content) return [[...whose, true, ...COLUMNS.slice(5).map(() => null)]];
  const { day, channel, language, ticket, ratings } = content;
  return ratings.map(({ moment, rating, by, causes, playbook }) => [
    ...whose,
    false,
    day,
    toIsoWeek(day),
    channel,
    language,
    ticket,
    moment,
    rating,
    rating === null,
    by,
    causes.join(' '),
    playbook,
    rating === null ? null : toPercent(rating),
  ]);
}
