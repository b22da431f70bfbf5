import type { Page } from '@playwright/test';
import type { Desks } from './desks.ts';

const LOADS = 12;

/** ms of script in a load of a page without a ticket, by turns with the extension and without. */
export async function measureLoads(desks: Desks, url: string) {
  const taken: { ours: number[]; bare: number[] } = { ours: [], bare: [] };
  for (let load = 0; load < LOADS; load += 1) {
    for (const name of ['ours', 'bare'] as const) taken[name].push(await loadOf(desks[name], url));
  }
  return taken;
}

async function loadOf(page: Page, url: string): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto('about:blank');
  const before = await scriptOf();
  await page.goto(url, { waitUntil: 'load' });
  // What wakes when the page is idle has had its turn.
  await page.evaluate(
    () => new Promise((done) => requestIdleCallback(() => setTimeout(done, 300))),
  );
  const after = await scriptOf();
  await session.detach();
  return 1_000 * (after - before);

  /** Seconds of CPU. */
  async function scriptOf(): Promise<number> {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0;
  }
}
