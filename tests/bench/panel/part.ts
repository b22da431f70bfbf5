import { atMost, type Budget, type Figure, type Part } from '../figure.ts';
import { median, quantile, ratioOf } from '../rounds.ts';
import { toMicros, toShort } from '../show.ts';
import { measureFirstPaint } from './first-paint.ts';
import { measureLatency } from './latency.ts';
import { KEYS, measureTyping, type ThreadCost } from './typing-cost.ts';

const NAME = 'panel';

export const panel: Part = {
  name: NAME,
  about: 'the real panel beside the replica helpdesk, in a real Chromium',
  async measure() {
    return [...(await latency()), ...(await typing()), ...(await firstPaint())];
  },
};

function figure(
  name: string,
  value: number,
  unit: Figure['unit'],
  budget: Budget | null,
  detail: string,
): Figure {
  return { part: NAME, name, value, unit, budget, detail };
}

async function latency(): Promise<Figure[]> {
  const latencies = await measureLatency();
  const p95 = quantile(latencies, 0.95);
  const detail = `${latencies.length} keys, p50 ${toShort(median(latencies))} ms, longest ${toShort(Math.max(...latencies))} ms; up to a frame of it is waiting for the frame`;
  return [figure('edit → findings in the panel, p95', p95, 'ms', atMost(50), detail)];
}

async function typing(): Promise<Figure[]> {
  const { page, panel, layouts, styles, calls, script } = await measureTyping();
  const own = `the page’s own scripts: ${layouts.pages}`;
  return [
    figure(
      `layouts forced by the content script, ${KEYS} keys`,
      layouts.ours,
      '',
      atMost(0),
      `${own}; style computed for us ${styles.ours} times`,
    ),
    long('helpdesk’s page', page),
    long('panel', panel),
    figure(
      'content script per key ÷ the page’s own scripts per key',
      script.ours / script.pages,
      '×',
      null,
      `${toMicros(script.ours)} in ${toShort(calls)} calls ÷ ${toMicros(script.pages)}, traced`,
    ),
    figure(
      'panel’s script per key',
      script.panels / 1_000,
      'ms',
      null,
      'CPU, traced; in the panel’s own process, beside the typing',
    ),
  ];
}

/** By CPU time: on a busy machine, others make a task look long by the clock. */
function long(where: string, { long, longByClock, longest }: ThreadCost): Figure {
  const detail = `longest ${toShort(longest)} ms CPU; by the clock ${longByClock} over 50 ms`;
  return figure(`tasks over 50 ms in the ${where}, ${KEYS} keys`, long, '', atMost(0), detail);
}

async function firstPaint(): Promise<Figure[]> {
  const { panel, fixed, subject } = await measureFirstPaint();
  const loads = `${panel.length} loads each by turns, medians ${toShort(median(panel))} ÷ ${toShort(median(fixed))} ms`;
  return [
    figure(
      'first paint ÷ first paint of a static page of the same content',
      ratioOf(panel, fixed),
      '×',
      atMost(1.5),
      loads,
    ),
    figure(
      'panel opened beside a ticket → its subject stands there',
      median(subject),
      'ms',
      atMost(1_000),
      `${subject.length} reloads, p95 ${toShort(quantile(subject, 0.95))} ms`,
    ),
  ];
}
