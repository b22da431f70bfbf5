import { today } from '../naming.ts';
import { now, tick } from '../store.ts';
import { getLanguage } from '../words.ts';

const STEPS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

export function toRelative(at: number): string {
  tick.value;
  const gone = at - now();
  const format = new Intl.RelativeTimeFormat(getLanguage(), { numeric: 'auto' });
  const [unit, length] = STEPS.find(([, size]) => Math.abs(gone) >= size) ?? STEPS[2];
  return format.format(Math.trunc(gone / length), unit);
}

/** How long ago something was; the moment itself only in words, which no program can read. */
export function TimeInfo({ at }: { at: number }) {
  const full = new Intl.DateTimeFormat(getLanguage(), {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  });
  return (
    <span
      role="note"
      class="time-info"
      aria-label={full.format(at)}
      {...today({ 'data-test-id': 'time-info' })}
    >
      {toRelative(at)}
    </span>
  );
}
