import { DAY_START, type Stamp, toStamp } from '../moments/day.ts';

/** Time and chance, which tests bring along. */
export interface Context {
  /** Epoch ms. */
  readonly now: () => number;
  /** IANA zone of the agent. */
  readonly tz: () => string;
  /** Unguessable, and never the same twice: the local secret is made of it too. */
  readonly newId: () => string;
  /** Minutes after midnight at which a working day starts. */
  readonly dayStart: () => number;
  /** Calls back once; returns what takes it back. */
  readonly later: (ms: number, call: () => void) => () => void;
}

export const browserContext: Context = {
  now: () => Date.now(),
  tz: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
  newId: () => crypto.randomUUID(),
  dayStart: () => DAY_START,
  later: (ms, call) => {
    const timer = setTimeout(call, ms);
    return () => clearTimeout(timer);
  },
};

export function stampOf(context: Context): Stamp {
  return toStamp(context.now(), context.tz(), context.dayStart());
}
