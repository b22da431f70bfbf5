import * as z from 'zod/mini';
import { DAY_START, type Day, isDay, isTime } from '../moments/day.ts';
import { SHIFT_REMINDERS, type ShiftReminder, type ShiftTimes } from '../moments/shift-times.ts';

/** A setting: its key, its shape, and what holds while it was never set or can't be read. */
export interface Setting<T> {
  readonly key: string;
  readonly schema: z.ZodMiniType<T>;
  readonly fallback: T;
}

const flag = (key: string, fallback: boolean): Setting<boolean> => ({
  key,
  schema: z.boolean(),
  fallback,
});

const days = (key: string, fallback: number): Setting<number> => ({
  key,
  schema: z.int().check(z.minimum(1), z.maximum(3_650)),
  fallback,
});

export const busyMode = flag('busyMode', false);
/** Single keys in the panel (1–5, − 0 + *, ?). */
export const singleKeys = flag('singleKeys', true);
/** Whether subject and customer's name may be kept with notes and promises. */
export const keepNames = flag('keepNames', true);
/** The button on the helpdesk's page. */
export const launcherShown = flag('launcherShown', true);
/** Findings underlined in the reply box. */
export const underlinesShown = flag('underlinesShown', true);
export const fanAsks = flag('fanAsks', false);

export const noteDays = days('noteDays', 90);
export const contactDays = days('contactDays', 400);

/** Minutes after midnight at which a working day starts. */
export const dayStart: Setting<number> = {
  key: 'dayStart',
  schema: z.int().check(z.minimum(0), z.maximum(12 * 60)),
  fallback: DAY_START,
};

/** Language of the product, BCP 47; null follows the browser. */
export const chosenLanguage: Setting<string | null> = {
  key: 'language',
  schema: z.nullable(z.string().check(z.maxLength(40))),
  fallback: null,
};

/** Content hash of the playbook in force; null is the bundled one. */
export const chosenPlaybook: Setting<string | null> = {
  key: 'playbook',
  schema: z.nullable(z.string().check(z.maxLength(100))),
  fallback: null,
};

/** Ids of phrases, bundled or own, that come first. */
export const favouritePhrases: Setting<readonly string[]> = {
  key: 'favouritePhrases',
  schema: z.array(z.string().check(z.maxLength(200))).check(z.maxLength(20_000)),
  fallback: [],
};

/** The self-check in the popup, as long as the agent wants it. */
export const selfCheckShown = flag('selfCheckShown', true);
/** Looking back after the shift. */
export const afterShiftShown = flag('afterShiftShown', false);
/** Whether own flagged sentences are kept, redacted, for the tone exercise. */
export const ownLinesKept = flag('ownLinesKept', false);

/** Sentences that the agent says to themselves, the one in use first. */
export const affirmations: Setting<readonly string[]> = {
  key: 'affirmations',
  schema: z.array(z.string().check(z.minLength(1), z.maxLength(200))).check(z.maxLength(20)),
  fallback: [],
};

/** When the agent works; null: not told, and nothing reminds. */
export const shiftTimes: Setting<ShiftTimes | null> = {
  key: 'shiftTimes',
  schema: z.nullable(
    z.strictObject({
      days: z.array(z.int().check(z.minimum(1), z.maximum(7))).check(z.maxLength(7)),
      start: z.string().check(z.refine(isTime)),
      end: z.string().check(z.refine(isTime)),
    }),
  ),
  fallback: null,
};

/** How the start of a shift is told. */
export const shiftReminder: Setting<ShiftReminder> = {
  key: 'shiftReminder',
  schema: z.enum(SHIFT_REMINDERS),
  fallback: 'off',
};

const dayKey = z.string().check(z.refine(isDay));

/** The last days that were reminded of: a clock set back must not remind twice. */
export const remindedDays: Setting<readonly Day[]> = {
  key: 'remindedDays',
  schema: z.array(dayKey).check(z.maxLength(20)),
  fallback: [],
};

/** The tickets after which a reset was offered, of the last day with one. */
export const resetOffers: Setting<{ day: Day; after: readonly string[] } | null> = {
  key: 'resetOffers',
  schema: z.nullable(
    z.strictObject({
      day: dayKey,
      after: z.array(z.string().check(z.maxLength(400))).check(z.maxLength(10)),
    }),
  ),
  fallback: null,
};

/** The contacts that a question was asked about, of the last day with one. */
export const questionsAsked: Setting<{ day: Day; about: readonly string[] } | null> = {
  key: 'questionsAsked',
  schema: z.nullable(
    z.strictObject({
      day: dayKey,
      about: z.array(z.string().check(z.maxLength(100))).check(z.maxLength(20)),
    }),
  ),
  fallback: null,
};

/** Whether a lead may see this agent's figures by themselves; it goes into team files. */
export const shownAlone = flag('shownAlone', false);

const secret = z.nullable(z.string().check(z.regex(/^[0-9a-f]{32}$/)));

/** Keys of the pseudonyms in files: one's own, and the team's where a lead handed one round. */
export const ownSecret: Setting<string | null> = {
  key: 'ownSecret',
  schema: secret,
  fallback: null,
};
export const teamSecret: Setting<string | null> = {
  key: 'teamSecret',
  schema: secret,
  fallback: null,
};

const revision = z.int().check(z.minimum(1));

/** What earlier files said of each week and contact, so that revisions grow. */
export const savedExport = {
  key: 'savedExport',
  schema: z.strictObject({
    weeks: z.record(z.string(), z.strictObject({ revision, sha256: z.string() })),
    rows: z.record(z.string(), z.strictObject({ revision, day: z.string(), deleted: z.boolean() })),
  }),
  fallback: { weeks: {}, rows: {} },
};
