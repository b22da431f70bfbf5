/** Epoch milliseconds of the helpdesk's world, which may stand at another date than this machine. */
export type Clock = () => number;

/** A clock that shows `start` now and runs on from there; without `start`, the real time. */
export function startClock(start?: Date | number): Clock {
  const ahead = start === undefined ? 0 : Number(start) - Date.now();
  return () => Date.now() + ahead;
}

const UNIT = { d: 86_400_000, h: 3_600_000, m: 60_000, s: 1_000 } as const;

/** Milliseconds of a length such as `4d 2h 30m`. */
export function toMilliseconds(length: string): number {
  let sum = 0;
  for (const part of length.split(' ')) {
    const [, count, unit] = /^(\d+)([dhms])$/.exec(part) ?? [];
    if (!count || !unit) throw new Error(`“${length}” is no length of time such as “4d 2h 30m”.`);
    sum += Number(count) * UNIT[unit as keyof typeof UNIT];
  }
  return sum;
}
