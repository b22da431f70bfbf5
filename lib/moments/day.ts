/** A local date, `YYYY-MM-DD`. */
export type Day = string;

/** When something was written down. `day` is fixed at writing, so that travel never moves it. */
export interface Stamp {
  /** Epoch ms. */
  readonly at: number;
  /** IANA zone, e.g. `Europe/Vienna`. */
  readonly tz: string;
  readonly day: Day;
}

/** 04:00: who works past midnight still has the same day. Minutes after midnight. */
export const DAY_START = 240;

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

export interface LocalTime {
  readonly date: Day;
  /** `HH:MM`, 00:00 to 23:59. */
  readonly time: string;
}

/** Zones whose formatter was made already: making one costs 100 times a use. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(tz: string): Intl.DateTimeFormat {
  let formatter = formatters.get(tz);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-CA', {
      timeZone: tz,
      calendar: 'iso8601',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
    formatters.set(tz, formatter);
  }
  return formatter;
}

export function isZone(tz: string): boolean {
  try {
    formatterOf(tz);
    return true;
  } catch {
    return false;
  }
}

/** What calendar and clock on the wall say at `at`. */
export function toLocalTime(at: number, tz: string): LocalTime {
  const parts: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {};
  for (const { type, value } of formatterOf(tz).formatToParts(at)) parts[type] = value;
  const year = (parts.year ?? '').padStart(4, '0');
  return {
    date: `${year}-${parts.month}-${parts.day}`,
    time: `${parts.hour}:${parts.minute}`,
  };
}

/** The working day that `at` belongs to, for days that start `dayStart` minutes after midnight. */
export function toDay(at: number, tz: string, dayStart: number = DAY_START): Day {
  const { date, time } = toLocalTime(at, tz);
  return minutesOf(time) < dayStart ? addDays(date, -1) : date;
}

export function toStamp(at: number, tz: string, dayStart: number = DAY_START): Stamp {
  return { at, tz, day: toDay(at, tz, dayStart) };
}

/** Whether the text is a date that the calendar has. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = Date.parse(`${text}T00:00:00Z`);
  return Number.isFinite(at) && toIso(at) === text;
}

export function isTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}

export function addDays(day: Day, count: number): Day {
  return toIso(Date.parse(`${day}T00:00:00Z`) + count * DAY_MS);
}

/** Calendar days from one to the other; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}

/**
 * The instant at which the wall in `tz` shows this date and time. A time that the clocks skip is
 * the one as long after the jump; a time that they show twice is the first of the two.
 */
export function toInstant(date: Day, time: string, tz: string): number {
  const wall = Date.parse(`${date}T${time}:00Z`);
  const before = wall - offsetAt(wall - DAY_MS, tz);
  const after = wall - offsetAt(wall + DAY_MS, tz);
  const first = Math.min(before, after);
  if (offsetAt(first, tz) === wall - first) return first;
  const last = Math.max(before, after);
  return offsetAt(last, tz) === wall - last ? last : before;
}

/** Local time minus UTC at that instant, ms. */
function offsetAt(at: number, tz: string): number {
  const minute = Math.floor(at / 60_000) * 60_000;
  const { date, time } = toLocalTime(minute, tz);
  return Date.parse(`${date}T${time}:00Z`) - minute;
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

function toIso(at: number): Day {
  return new Date(at).toISOString().slice(0, 10);
}
