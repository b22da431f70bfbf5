import * as z from 'zod/mini';
import { DAY_START } from '../moments/day.ts';

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
export const launcherShown = flag('launcherShown', true);
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
