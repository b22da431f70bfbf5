const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const WEEKDAY_WORDS = WEEKDAYS.map(
  (w) => new RegExp(`\\b${w.slice(0, 3)}(?:${w.slice(3)}|s|rs|nes)?\\b`),
);
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  the: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fourteen: 14,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  half: 0.5,
  couple: 2,
};
const DAY = 86_400_000;

export interface Due {
  /** Local date, `2026-11-21`. */
  readonly date: string;
  /** Local time, `17:00`, or null. */
  readonly time: string | null;
}

interface Clock {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly minutes: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function localClock(now: number, tz: string): Clock {
  let format = formats.get(tz);
  if (!format) {
    const options = {
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      hourCycle: 'h23',
    } as const;
    try {
      format = new Intl.DateTimeFormat('en-GB', { ...options, timeZone: tz });
    } catch {
      format = new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
    }
    formats.set(tz, format);
  }
  const part: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(now)) part[type] = Number(value);
  return {
    year: part.year ?? 1970,
    month: (part.month ?? 1) - 1,
    day: part.day ?? 1,
    minutes: (part.hour ?? 0) * 60 + (part.minute ?? 0),
  };
}

const dateOf = (at: number) => new Date(at).toISOString().slice(0, 10);
const timeOf = (minutes: number) =>
  `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(Math.floor(minutes) % 60).padStart(2, '0')}`;

/** The same words mean the same day as long as neither the hour nor the zone changes. */
const reckoned = new Map<string, Due | null>();
let reckonedFor = '';

/** Due words as a date in the zone, or null where they name none that can be reckoned. */
export function toDue(
  words: string,
  at: { readonly now: number; readonly tz: string },
): Due | null {
  const time = `${at.now} ${at.tz}`;
  if (time !== reckonedFor || reckoned.size > 200) {
    reckoned.clear();
    reckonedFor = time;
  }
  const known = reckoned.get(words);
  if (known !== undefined) return known;
  const due = reckon(words, at);
  reckoned.set(words, due);
  return due;
}

function reckon(
  words: string,
  { now, tz }: { readonly now: number; readonly tz: string },
): Due | null {
  const said = words.slice(0, 120).toLowerCase().replaceAll('’', "'");
  if (!Number.isFinite(now)) return null;
  const clock = localClock(now, tz);
  const today = Date.UTC(clock.year, clock.month, clock.day);
  const span = findDuration(said);
  if (span?.unit === 'minutes') {
    const at = clock.minutes + span.count;
    return { date: dateOf(today + Math.floor(at / 1440) * DAY), time: timeOf(at) };
  }
  const time = findTime(said);
  const date =
    findDate(said, today, clock) ??
    (span ? addDays(today, span.count, span.unit === 'working') : null);
  if (date === null) return time === null ? null : { date: dateOf(today), time: timeOf(time) };
  return { date: dateOf(date), time: time === null ? null : timeOf(time) };
}

function findDuration(
  said: string,
): { count: number; unit: 'minutes' | 'days' | 'working' } | null {
  const match =
    /\b(\d{1,3}|a|an|the|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|twenty|thirty|half an|couple of)\s(?:to\s\w{1,6}\s|or\s\w{1,6}\s|more\s|full\s)?(working|business)?\s?(minute|min|hour|hr|day|week|month|fortnight)s?\b/.exec(
      said
        .replace(/\b(\d{1,3})\s?(?:-|–|to|or)\s?(\d{1,3})\b/, '$2')
        .replace(/\b\w+ (?:to|or) (?=\w+ (?:working|business|days|weeks|hours))/, ''),
    );
  if (!match) return null;
  const [, word = '', working, unit = ''] = match;
  const count = NUMBERS[word.split(' ')[0] ?? ''] ?? Number(word);
  if (!Number.isFinite(count)) return null;
  if (unit === 'minute' || unit === 'min') return { count, unit: 'minutes' };
  if (unit === 'hour' || unit === 'hr')
    return count >= 24
      ? { count: count / 24, unit: 'days' }
      : { count: count * 60, unit: 'minutes' };
  if (unit === 'week') return { count: count * 7, unit: 'days' };
  if (unit === 'fortnight') return { count: 14, unit: 'days' };
  if (unit === 'month') return { count: count * 30, unit: 'days' };
  return { count, unit: working ? 'working' : 'days' };
}

function addDays(from: number, count: number, working: boolean): number {
  if (!working) return from + Math.ceil(count) * DAY;
  let at = from;
  for (let left = Math.min(count, 400); left > 0; ) {
    at += DAY;
    const weekday = new Date(at).getUTCDay();
    if (weekday !== 0 && weekday !== 6) left--;
  }
  return at;
}

function findTime(said: string): number | null {
  const match = /\b(\d{1,2})(?:[:.](\d\d))?\s?(a\.?m\.?|p\.?m\.?)?(?=$|[\s,.;)])/g;
  for (const m of said.matchAll(match)) {
    const [, hour = '', minute, half] = m;
    const isTime =
      minute !== undefined ||
      half !== undefined ||
      /\b(?:at|by|before|until|till|after|around|and|from) $/.test(said.slice(0, m.index));
    if (
      !isTime ||
      Number(hour) > 24 ||
      /^\s?(?:st|nd|rd|th|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|working|business|day|hour|week|min)/.test(
        said.slice((m.index ?? 0) + m[0].length),
      )
    )
      continue;
    const base = Number(hour) % 24;
    const hours =
      half?.startsWith('p') && base < 12
        ? base + 12
        : half?.startsWith('a') && base === 12
          ? 0
          : base;
    return (
      (half === undefined && minute === undefined && hours < 7 ? hours + 12 : hours) * 60 +
      Number(minute ?? 0)
    );
  }
  if (/\b(?:noon|midday|lunchtime)\b/.test(said)) return 720;
  if (/\bend of (?:the )?(?:day|business|play)|close of (?:business|play)/.test(said))
    return 17 * 60;
  return null;
}

function findDate(said: string, today: number, clock: Clock): number | null {
  if (/\btomorrow\b/.test(said)) return today + DAY;
  const day =
    /\b(\d{1,2})(?:st|nd|rd|th)?(?: of)? (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/.exec(
      said,
    );
  const swapped = /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? (\d{1,2})/.exec(
    said,
  );
  const [number, name] = day
    ? [day[1], day[2]]
    : swapped
      ? [swapped[2], swapped[1]]
      : [undefined, undefined];
  if (number && name) {
    const month = MONTHS.indexOf(name);
    const at = Date.UTC(clock.year, month, Number(number));
    const date = at < today - 30 * DAY ? Date.UTC(clock.year + 1, month, Number(number)) : at;
    // The calendar would turn 30 February into 2 March; nobody promised that.
    return new Date(date).getUTCDate() === Number(number) ? date : null;
  }
  const ordinal = /\b(\d{1,2})(?:st|nd|rd|th)\b/.exec(said);
  if (ordinal) {
    const at = Date.UTC(clock.year, clock.month, Number(ordinal[1]));
    return at < today ? Date.UTC(clock.year, clock.month + 1, Number(ordinal[1])) : at;
  }
  const weekday = WEEKDAY_WORDS.findIndex((pattern) => pattern.test(said));
  if (weekday >= 0) {
    const ahead = (weekday - new Date(today).getUTCDay() + 7) % 7;
    return today + (ahead === 0 ? 7 : ahead) * DAY;
  }
  if (
    /\b(?:today|tonight|this (?:morning|afternoon|evening|minute)|(?:straight|right) away|right now|end of (?:the )?(?:day|business|play)|close of (?:business|play))\b/.test(
      said,
    )
  )
    return today;
  const toSunday = (7 - new Date(today).getUTCDay()) % 7;
  if (/\bend of (?:the|this) week|this week\b/.test(said))
    return today + Math.max(0, toSunday - 2) * DAY;
  if (/\bnext (?:working |business )?day\b/.test(said))
    return addDays(today, 1, /working|business/.test(said));
  if (/\bnext week\b/.test(said)) return today + (toSunday + 5) * DAY;
  if (/\bend of (?:the|this) month\b/.test(said)) return Date.UTC(clock.year, clock.month + 1, 0);
  if (/\bweekend\b/.test(said)) return today + Math.max(0, toSunday - 1) * DAY;
  return null;
}
