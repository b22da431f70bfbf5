import { toDay } from '../../../lib/moments/day.ts';
import { now, tz } from '../../on-ticket/clock.ts';

/** `2026.11.22`, as a description's version: the day it was last changed. */
export function today(): string {
  return toDay(now(), tz(), 0).replaceAll('-', '.');
}
