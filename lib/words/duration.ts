const MINUTE = 60_000;
const MINUTES_A_DAY = 1_440;

/** A length of time in at most two units, the smallest a minute: "1d 4h", "3h", "12m", "0m". */
export function toDurationText(ms: number, tag: string): string {
  const minutes = Math.max(0, Math.floor(ms / MINUTE));
  const days = Math.floor(minutes / MINUTES_A_DAY);
  const hours = Math.floor((minutes % MINUTES_A_DAY) / 60);
  const rest = minutes % 60;
  const parts = days > 0 ? { days, hours } : { hours, minutes: rest };
  const format = new Intl.DurationFormat(tag, {
    style: 'narrow',
    ...(minutes === 0 && { minutesDisplay: 'always' }),
  });
  return format.format(parts);
}
