import { RATED } from '../moments/contact.ts';
import { CONFIRMED, NOT_APPLICABLE, SENT } from '../moments/counted.ts';
import { RATINGS } from '../moments/vocabulary.ts';
import { CLASSES, punctualityOf } from '../stats/promise-figures.ts';
import type { Contribution } from '../stats/team/contribution.ts';
import type { Column, Table, Value } from './table.ts';
import { TEAM_VERSION } from './team-schema.ts';

const WHOSE: readonly Column[] = [
  { name: 'schema_version', type: 'text', about: 'Version of this layout, major.minor.' },
  {
    name: 'contributor_id',
    type: 'text',
    about: 'Pseudonym of the agent who made the figures (HMAC-SHA-256, 96 bits).',
  },
  { name: 'iso_week', type: 'text', about: 'Week of ISO 8601, Monday to Sunday.' },
  {
    name: 'revision',
    type: 'int',
    about: 'Grows when the figures of this contributor and week change; the highest one counts.',
  },
  {
    name: 'consent',
    type: 'flag',
    about: 'Whether the contributor agrees to be shown by themselves.',
  },
];

const WHERE: readonly Column[] = [
  { name: 'channel', type: 'text', about: 'email, web, chat, messaging, phone, social or other.' },
  { name: 'language', type: 'text', about: 'Language of the reply, BCP 47; und: not known.' },
];

const COUNT: Column = { name: 'count', type: 'int', about: 'How many.' };

/** How often each rating was given: one line for each week, moment, rating, channel and language. */
export function countsTable(contributions: readonly Contribution[]): Table {
  const rows = contributions.flatMap((each) =>
    each.cells.flatMap(({ of, channel, language, counts }) =>
      isRated(of)
        ? counts.flatMap((count, slot) => {
            if (count === 0) return [];
            const isRating = slot !== NOT_APPLICABLE;
            const rating = isRating ? (RATINGS[slot] ?? null) : null;
            return [[...whose(each), of, rating, !isRating, channel, language, count]];
          })
        : [],
    ),
  );
  return {
    name: 'counts',
    columns: [
      ...WHOSE,
      {
        name: 'moment',
        type: 'text',
        about: 'greeting, need, followThrough, problems, or contact: the contact as a whole.',
      },
      {
        name: 'rating',
        type: 'int',
        about: '-1 feeble, 0 average, 1 wow, 2 magic; set or confirmed by a person.',
      },
      { name: 'not_applicable', type: 'flag', about: 'True where the moment did not apply.' },
      ...WHERE,
      COUNT,
    ],
    rows,
  };
}

/** How many replies were sent beside the panel, and how many of them were confirmed. */
export function coverageTable(contributions: readonly Contribution[]): Table {
  const rows = contributions.flatMap((each) =>
    each.cells.flatMap(({ of, channel, language, counts }) =>
      of === 'coverage'
        ? [[...whose(each), channel, language, counts[SENT] ?? 0, counts[CONFIRMED] ?? 0]]
        : [],
    ),
  );
  return {
    name: 'coverage',
    columns: [
      ...WHOSE,
      ...WHERE,
      { name: 'replies_sent', type: 'int', about: 'Public replies sent with the panel open.' },
      {
        name: 'contacts_confirmed',
        type: 'int',
        about: 'Those of them whose ratings the agent confirmed.',
      },
    ],
    rows,
  };
}

/** How early or late promises were kept, in the week in which they were kept. */
export function promisesTable(contributions: readonly Contribution[]): Table {
  const rows = contributions.flatMap((each) =>
    each.cells.flatMap(({ of, channel, language, counts }) =>
      of === 'margin'
        ? CLASSES.flatMap((margin, slot) => {
            const count = counts[slot] ?? 0;
            const ends = [margin.from, margin.to];
            return count > 0
              ? [[...whose(each), channel, language, punctualityOf(margin), ...ends, count]]
              : [];
          })
        : [],
    ),
  );
  return {
    name: 'promises',
    columns: [
      ...WHOSE,
      ...WHERE,
      { name: 'punctuality', type: 'text', about: 'early, onTime or late.' },
      {
        name: 'hours_from',
        type: 'number',
        about: 'Hours before the time promised, included; negative: after it; empty: no end.',
      },
      { name: 'hours_to', type: 'number', about: 'The other end, not included.' },
      COUNT,
    ],
    rows,
  };
}

function whose({ contributor, week, revision, consent }: Contribution): Value[] {
  return [TEAM_VERSION, contributor, week, revision, consent];
}

function isRated(of: string): boolean {
  return RATED.some((rated) => rated === of);
}
