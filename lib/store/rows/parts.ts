import * as z from 'zod/mini';
import { isDay, isTime, isZone } from '../../moments/day.ts';

/** What rows of several tables are made of. Bounds are wide: they catch damage, not taste. */

export const id = z.string().check(z.minLength(1), z.maxLength(200));
export const line = z.string().check(z.maxLength(4_000));
export const text = z.string().check(z.maxLength(400_000));
export const count = z.int().check(z.minimum(0));
/** Epoch ms. */
export const at = z.number();
/** Rows come by day: the day of the row before is not looked up in the calendar again. */
let dayBefore = '';
function isDayOfRow(text: string): boolean {
  if (text === dayBefore) return true;
  if (!isDay(text)) return false;
  dayBefore = text;
  return true;
}

export const day = z.string().check(z.refine(isDayOfRow, 'no date'));
export const time = z.string().check(z.refine(isTime, 'no time'));
export const tz = z.string().check(z.maxLength(100), z.refine(isZone, 'no time zone'));
export const language = z.string().check(z.minLength(1), z.maxLength(40));

export const stamp = { at, tz, day };
