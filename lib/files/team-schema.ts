import * as z from 'zod/mini';
import { RATED } from '../moments/contact.ts';
import { COUNTED, slotsOf } from '../moments/counted.ts';
import { isDay } from '../moments/day.ts';
import { CHANNELS } from '../moments/vocabulary.ts';
import { isIsoWeek } from '../stats/iso-week.ts';

/** What a team file is called inside, and which shape it has: `major.minor`. */
export const TEAM_SCHEMA = 'five-moments/team';
export const TEAM_VERSION = '1.0';

const pseudonym = z.string().check(z.regex(/^[0-9a-f]{24}$/));
const week = z.string().check(z.refine(isIsoWeek, 'no week'));
const day = z.string().check(z.refine(isDay, 'no date'));
const revision = z.int().check(z.minimum(1), z.maximum(1_000_000_000));
const count = z.int().check(z.minimum(0), z.maximum(1_000_000_000));
const language = z.string().check(z.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}$/));
const channel = z.enum(CHANNELS);
/** Ids of steps and flags. */
const cause = z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9_.]{0,59}$/));

const cell = z
  .strictObject({
    of: z.enum(COUNTED),
    channel,
    language,
    counts: z.array(count).check(z.minLength(2), z.maxLength(20)),
  })
  .check(z.refine(({ of, counts }) => counts.length === slotsOf(of), 'wrong number of counts'));

const contribution = z.strictObject({
  contributor: pseudonym,
  week,
  revision,
  consent: z.boolean(),
  cells: z.array(cell).check(z.maxLength(5_000)),
});

const content = z.strictObject({
  day,
  channel,
  language,
  ticket: z.union([pseudonym, z.literal('')]),
  ratings: z
    .array(
      z.strictObject({
        moment: z.enum(RATED),
        rating: z.nullable(z.literal([-1, 0, 1, 2])),
        by: z.enum(['agent', 'lead']),
        causes: z.array(cause).check(z.maxLength(100)),
        playbook: z.string().check(z.regex(/^[0-9a-z-]{0,100}$/)),
      }),
    )
    .check(z.maxLength(RATED.length)),
});

const row = z.strictObject({
  contributor: pseudonym,
  contact: pseudonym,
  revision,
  /** Null: deleted. */
  content: z.nullable(content),
});

export const teamFile = z.strictObject({
  schema: z.literal(TEAM_SCHEMA),
  version: z.string().check(z.regex(/^1\.\d{1,3}$/)),
  app: z.string().check(z.regex(/^[0-9A-Za-z.+-]{1,40}$/)),
  secret: z.strictObject({
    kind: z.enum(['local', 'team']),
    id: z.string().check(z.regex(/^([0-9a-f]{16})?$/)),
  }),
  contributions: z.array(contribution).check(z.maxLength(500_000)),
  rows: z.array(row).check(z.maxLength(5_000_000)),
});
export type TeamFile = z.infer<typeof teamFile>;
