import { now, tick } from '../store.ts';
import { getLanguage } from '../words.ts';

const STEPS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

function toRelative(at: number): string {
  const gone = at - now();
  const format = new Intl.RelativeTimeFormat(getLanguage(), { numeric: 'auto' });
  const [unit, length] = STEPS.find(([, size]) => Math.abs(gone) >= size) ?? STEPS[2];
  return format.format(Math.trunc(gone / length), unit);
}

/** How long ago something was, with the moment itself for whoever asks. */
export function RelativeTime({ at }: { at: number }) {
  tick.value;
  const full = new Intl.DateTimeFormat(getLanguage(), { dateStyle: 'full', timeStyle: 'short' });
  return (
    <time
      data-test-id="timestamp-relative"
      dateTime={new Date(at).toISOString()}
      title={full.format(at)}
    >
      {toRelative(at)}
    </time>
  );
}
