// Timing on a machine that others use too: CPU time instead of wall time, and what is compared runs
// in turns, so that a busy minute hits all of it alike.

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)] ?? Number.NaN;
  const high = sorted[Math.ceil(at)] ?? Number.NaN;
  return low + (high - low) * (at - Math.floor(at));
}

/** The median over the rounds of how many times `b` goes into `a`. */
export function ratioOf(a: readonly number[], b: readonly number[]): number {
  return median(a.map((value, round) => value / (b[round] ?? Number.NaN)));
}

/** CPU time of this process that `work` takes, in µs. */
export function cpuMicros(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

/** As `cpuMicros`, for work that ends later; nothing else may run meanwhile. */
export async function cpuMicrosOf(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

/** Work to be timed; returns how many single operations it did. */
export type Work = () => number;

/** A batch this long can be timed, and is short enough to meet the same weather as its neighbour. */
const BATCH_MICROS = 8_000;
/** What a work gets before it counts: hot code is compiled several times over. */
const WARM_MICROS = 1_500_000;

/**
 * µs of CPU per operation, by round, for each of several works. They take turns; each is run warm
 * first, and repeated until a batch is long enough to be timed.
 */
export function timeInTurns<Name extends string>(
  works: Readonly<Record<Name, Work>>,
  rounds: number,
  warmMicros = WARM_MICROS,
): Record<Name, number[]> {
  const names = Object.keys(works) as Name[];
  const repeats = new Map(names.map((name) => [name, warm(works[name], warmMicros)]));
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<
    Name,
    number[]
  >;
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) {
      let done = 0;
      const micros = cpuMicros(() => {
        for (let at = repeats.get(name) ?? 1; at > 0; at -= 1) done += works[name]();
      });
      times[name].push(micros / done);
    }
  }
  return times;
}

/** Runs the work until it is fast, and returns how often it has to run for one batch. */
function warm(work: Work, atLeast: number): number {
  let runs = 0;
  let last = 0;
  for (let spent = 0; spent < atLeast; runs += 1) {
    last = cpuMicros(work);
    spent += last;
  }
  return Math.max(1, Math.min(runs, Math.round(BATCH_MICROS / Math.max(1, last))));
}
