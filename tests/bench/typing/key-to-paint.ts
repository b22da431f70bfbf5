import type { Page } from '@playwright/test';
import { composer } from '../../drive/desk.ts';
import type { Desks } from './desks.ts';

const WORDS = 'thank you for the photos we will look ';
const ROUNDS = 6;

/** ms, a list for each round. */
export interface Latencies {
  readonly ours: readonly (readonly number[])[];
  readonly bare: readonly (readonly number[])[];
}

/** ms from each key to the end of the frame that shows it, by turns with the extension and without. */
export async function measureKeys(desks: Desks, slowness: number): Promise<Latencies> {
  const both = [desks.ours, desks.bare] as const;
  const sessions = await Promise.all(both.map((page) => page.context().newCDPSession(page)));
  for (const session of sessions) {
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowness });
  }
  await Promise.all(both.map(watchKeys));
  const taken: { ours: (readonly number[])[]; bare: (readonly number[])[] } = {
    ours: [],
    bare: [],
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    // Who begins changes, for a machine warms up and slows down.
    const order = round % 2 === 0 ? (['ours', 'bare'] as const) : (['bare', 'ours'] as const);
    for (const name of order) taken[name].push(await typeIn(desks[name]));
  }
  for (const session of sessions) {
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await session.detach();
  }
  return taken;
}

async function typeIn(page: Page): Promise<readonly number[]> {
  await page.bringToFront();
  await composer(page).click();
  await page.evaluate(() => {
    (window as unknown as { benchKeys: number[] }).benchKeys.length = 0;
  });
  await page.keyboard.type(WORDS, { delay: 60 });
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  return page.evaluate(() => [...(window as unknown as { benchKeys: number[] }).benchKeys]);
}

/** The task behind a frame's own begins when that frame has been painted. */
async function watchKeys(page: Page): Promise<void> {
  await page.evaluate(() => {
    const benchKeys: number[] = [];
    if ('benchKeys' in window) return;
    Object.assign(window, { benchKeys });
    const pressed = ({ timeStamp }: Event) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => benchKeys.push(performance.now() - timeStamp);
        port2.postMessage(null);
      });
    };
    document.addEventListener('keydown', pressed, { capture: true, passive: true });
  });
}
