import { makeReply } from '../corpus/corpus.ts';
import { openBenchDesk } from './bench-desk.ts';
import { type TraceEvent, traceOf } from './trace.ts';

export const KEYS = 500;

/** µs; what the Long Tasks standard calls long. */
const LONG = 50_000;
const CONTENT_SCRIPT = '/content-scripts/';

export interface ThreadCost {
  /** Tasks that took more than 50 ms of the CPU, and of the clock. */
  readonly long: number;
  readonly longByClock: number;
  /** The longest, in ms of CPU. */
  readonly longest: number;
}

export interface TypingCost {
  readonly page: ThreadCost;
  readonly panel: ThreadCost;
  /** How often layout was forced by our content script, and by the page's own scripts. */
  readonly layouts: { readonly ours: number; readonly pages: number };
  readonly styles: { readonly ours: number; readonly pages: number };
  /** Calls into the content script, and µs of CPU in it and in the page's own scripts, per key. */
  readonly calls: number;
  readonly script: { readonly ours: number; readonly pages: number; readonly panels: number };
}

/** What 500 keys cost, the panel open beside them, by Chromium's own trace. */
export async function measureTyping(): Promise<TypingCost> {
  const desk = await openBenchDesk();
  try {
    await desk.composer.click();
    await desk.page.keyboard.type('Hello. ');
    const words = makeReply(77, 2 * KEYS)
      .replace(/\s+/g, ' ')
      .slice(0, KEYS);
    const events = await traceOf(desk.browser, async () => {
      await desk.page.keyboard.type(words, { delay: 15 });
    });
    return toCost(events);
  } finally {
    await desk.close();
  }
}

const isIn = (outer: TraceEvent, inner: TraceEvent) =>
  inner.tid === outer.tid && inner.ts >= outer.ts && inner.ts < outer.ts + (outer.dur ?? 0);

function toCost(events: readonly TraceEvent[]): TypingCost {
  const calls = events.filter(({ name }) => name === 'FunctionCall');
  const urlOf = (event: TraceEvent) => event.args.data?.url ?? '';
  const ours = calls.filter((event) => urlOf(event).includes(CONTENT_SCRIPT));
  const page = ours[0]?.pid;
  const panel = calls.find((event) => /^chrome-extension:.*\/chunks\//.test(urlOf(event)))?.pid;
  if (page === undefined || panel === undefined) {
    throw new Error('The trace shows no script of ours, so it proves nothing.');
  }
  const inPage = events.filter((event) => event.pid === page);
  const pages = outermost(
    calls.filter(
      (event) =>
        event.pid === page && !urlOf(event).includes(CONTENT_SCRIPT) && urlOf(event) !== '',
    ),
  );
  const ourCalls = outermost(ours);
  const forced = (name: string) => {
    const all = inPage.filter((event) => event.name === name);
    const isOurs = (event: TraceEvent) =>
      stackOf(event).some((url) => url.includes(CONTENT_SCRIPT)) || isInside(ourCalls, event);
    const byUs = all.filter(isOurs);
    return {
      ours: byUs.length,
      pages: all.filter((event) => !isOurs(event) && stackOf(event).length > 0).length,
    };
  };
  return {
    page: costOf(events, page),
    panel: costOf(events, panel),
    layouts: forced('Layout'),
    styles: forced('UpdateLayoutTree'),
    calls: ourCalls.length / KEYS,
    script: {
      ours: cpuOf(ourCalls) / KEYS,
      pages: cpuOf(pages) / KEYS,
      panels: cpuOf(outermost(calls.filter((event) => event.pid === panel))) / KEYS,
    },
  };
}

function stackOf({ args }: TraceEvent): string[] {
  const frames = args.beginData?.stackTrace ?? args.stackTrace ?? [];
  return frames.flatMap(({ url }) => url ?? []);
}

/** Calls that no other call of the list is around; the list is sorted by time. */
function outermost(calls: readonly TraceEvent[]): TraceEvent[] {
  const kept: TraceEvent[] = [];
  for (const call of calls) {
    const last = kept.at(-1);
    if (!last || !isIn(last, call)) kept.push(call);
  }
  return kept;
}

function isInside(calls: readonly TraceEvent[], event: TraceEvent): boolean {
  let low = 0;
  let high = calls.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((calls[middle]?.ts ?? 0) <= event.ts) low = middle + 1;
    else high = middle;
  }
  const before = calls[low - 1];
  return before !== undefined && isIn(before, event);
}

function cpuOf(calls: readonly TraceEvent[]): number {
  return calls.reduce((sum, { tdur = 0 }) => sum + tdur, 0);
}

/** Tasks of a process's main thread. */
function costOf(events: readonly TraceEvent[], pid: number): ThreadCost {
  const main = events.find(
    (event) =>
      event.pid === pid && event.name === 'thread_name' && event.args.name === 'CrRendererMain',
  )?.tid;
  const tasks = events.filter(
    (event) => event.pid === pid && event.tid === main && event.name === 'RunTask',
  );
  if (tasks.length === 0) throw new Error('The trace shows no tasks, so it proves nothing.');
  return {
    long: tasks.filter(({ tdur = 0 }) => tdur > LONG).length,
    longByClock: tasks.filter(({ dur = 0 }) => dur > LONG).length,
    longest: Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1_000,
  };
}
