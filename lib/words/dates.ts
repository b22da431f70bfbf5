import { type Day, daysBetween, toLocalTime } from '../moments/day.ts';

/** Dates and times as people say them, in one locale and zone; `now` is always handed in. Epoch ms. */
export interface Dates {
  /** "3:05 PM" */
  readonly time: (at: number) => string;
  /** "Fri, Nov 20"; with the year where it is not this one. */
  readonly date: (at: number, now: number) => string;
  /** The shortest that is clear: "today, 3:05 PM", "Wed, 3:05 PM", "Fri, Nov 20, 3:05 PM". */
  readonly moment: (at: number, now: number) => string;
  /** The same for a local date with or without a time (`HH:MM`), which knows no zone. */
  readonly due: (due: { readonly date: Day; readonly time: string | null }, now: number) => string;
  /** "4 minutes ago", "yesterday", "in 3 days"; days are those of the calendar. */
  readonly relative: (at: number, now: number) => string;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Within so many days a weekday says which day is meant. */
const NEAR = 6;

export function createDates(tag: string, tz: string): Dates {
  const clock = { hour: 'numeric', minute: '2-digit' } as const;
  const day = { weekday: 'short', day: 'numeric', month: 'short' } as const;
  const relative = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
  const inZone = (options: Intl.DateTimeFormatOptions, timeZone = tz) =>
    new Intl.DateTimeFormat(tag, { ...options, timeZone });

  const formats = {
    time: inZone(clock),
    date: inZone(day),
    dateOfYear: inZone({ ...day, year: 'numeric' }),
    // A local date is formatted as if in UTC, where nothing shifts it.
    wallTime: inZone(clock, 'UTC'),
    wallWeekday: inZone({ weekday: 'short' }, 'UTC'),
    wallDate: inZone(day, 'UTC'),
    wallDateOfYear: inZone({ ...day, year: 'numeric' }, 'UTC'),
  };
  const dayOf = (at: number) => toLocalTime(at, tz).date;

  function nameDay(date: Day, today: Day): string {
    const away = daysBetween(today, date);
    if (Math.abs(away) <= 1) return relative.format(away, 'day');
    const at = Date.parse(`${date}T00:00:00Z`);
    if (away > 0 && away <= NEAR) return formats.wallWeekday.format(at);
    const sameYear = date.slice(0, 4) === today.slice(0, 4);
    return (sameYear ? formats.wallDate : formats.wallDateOfYear).format(at);
  }

  const due: Dates['due'] = ({ date, time }, now) => {
    const named = nameDay(date, dayOf(now));
    return time === null
      ? named
      : `${named}, ${formats.wallTime.format(Date.parse(`${date}T${time}:00Z`))}`;
  };

  return {
    time: (at) => formats.time.format(at),
    date: (at, now) => {
      const sameYear = dayOf(at).slice(0, 4) === dayOf(now).slice(0, 4);
      return (sameYear ? formats.date : formats.dateOfYear).format(at);
    },
    moment: (at, now) => due(toLocalTime(at, tz), now),
    due,
    relative: (at, now) => {
      const away = at - now;
      const size = Math.abs(away);
      if (size < MINUTE) return relative.format(0, 'second');
      if (size < HOUR) return relative.format(Math.trunc(away / MINUTE), 'minute');
      const days = daysBetween(dayOf(now), dayOf(at));
      if (days === 0) return relative.format(Math.trunc(away / HOUR), 'hour');
      if (Math.abs(days) < 14) return relative.format(days, 'day');
      if (Math.abs(days) < 60) return relative.format(Math.trunc(days / 7), 'week');
      return relative.format(Math.trunc(days / 30.44), 'month');
    },
  };
}
