import { afterEach } from 'vitest';
import type { Place } from '../../../lib/store/connection.ts';
import type { Context } from '../../../lib/store/context.ts';
import type { Notebook } from '../../../lib/store/notebook.ts';
import { isRefused, openNotebook } from '../../../lib/store/open.ts';

/** 2026-11-23 09:00 in Vienna, a Monday. */
export const MONDAY_NINE = Date.parse('2026-11-23T08:00:00Z');
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

const opened: Notebook[] = [];
let names = 0;

afterEach(() => {
  for (const notebook of opened.splice(0)) notebook.close();
});

/** A clock that stands until it is moved. */
export interface FakeContext extends Context {
  at: number;
  zone: string;
}

export function toContext(at: number = MONDAY_NINE): FakeContext {
  let ids = 0;
  const own = crypto.randomUUID().slice(0, 8);
  const context: FakeContext = {
    at,
    zone: 'Europe/Vienna',
    now: () => context.at,
    tz: () => context.zone,
    newId: () => `${own}-${++ids}`,
    dayStart: () => 240,
    later: (ms, call) => {
      const timer = setTimeout(call, ms);
      return () => clearTimeout(timer);
    },
  };
  return context;
}

export function freshName(): string {
  return `notebook-${++names}`;
}

/** Opens a notebook, or fails the test with the reason; closed after the test. */
export async function open(place: Partial<Place> = {}): Promise<Notebook> {
  const notebook = await openNotebook({ name: freshName(), context: toContext(), ...place });
  if (isRefused(notebook)) throw new Error(`${notebook.refused}: ${notebook.message}`);
  opened.push(notebook);
  return notebook;
}

/** The next value that a watcher says and `isIt` accepts. */
export function nextOf<T>(
  watch: (onValue: (value: T) => void) => () => void,
  isIt: (value: T) => boolean = () => true,
): Promise<T> {
  return new Promise((resolve) => {
    let stop = () => {};
    let done = false;
    stop = watch((value) => {
      if (done || !isIt(value)) return;
      done = true;
      queueMicrotask(() => stop());
      resolve(value);
    });
  });
}
