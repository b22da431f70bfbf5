import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import type { DrivenBrowser } from '../../drive/browser.ts';

/** A span of Chromium's own trace; times in µs. */
export interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** CPU time of the thread, which a busy machine does not stretch. */
  readonly tdur?: number;
  readonly args: {
    readonly name?: string;
    readonly data?: { readonly url?: string };
    readonly beginData?: { readonly stackTrace?: readonly { readonly url?: string }[] };
    readonly stackTrace?: readonly { readonly url?: string }[];
  };
}

const CATEGORIES = [
  '__metadata',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-devtools.timeline.stack',
];

/** What every process of the browser did during `work`. */
export async function traceOf(
  browser: DrivenBrowser,
  work: () => Promise<void>,
): Promise<TraceEvent[]> {
  const [port] = readFileSync(join(browser.profile, 'DevToolsActivePort'), 'utf8').split('\n');
  // The browser as a whole: a page's own session leaves the panel's process out.
  const connection = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  try {
    const session = await connection.newBrowserCDPSession();
    const events: TraceEvent[] = [];
    session.on('Tracing.dataCollected', ({ value }) => {
      for (const event of value) events.push(event as unknown as TraceEvent);
    });
    await session.send('Tracing.start', {
      transferMode: 'ReportEvents',
      traceConfig: { includedCategories: CATEGORIES, excludedCategories: ['*'] },
    });
    await work();
    const complete = new Promise<void>((resolve) =>
      session.once('Tracing.tracingComplete', () => resolve()),
    );
    await session.send('Tracing.end');
    await complete;
    return events.sort((a, b) => a.ts - b.ts);
  } finally {
    await connection.close();
  }
}
