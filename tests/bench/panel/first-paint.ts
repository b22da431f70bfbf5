import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { BUILD } from '../build.ts';
import { type BenchDesk, openBenchDesk } from './bench-desk.ts';

const LOADS = 31;
/** Stands in the extension's own folder, so that nothing but its scripts tells the two pages apart. */
const STATIC = 'bench-static.html';

export interface FirstPaints {
  /** ms from navigation to first contentful paint, by load. */
  readonly panel: readonly number[];
  readonly fixed: readonly number[];
  /** ms from a reload of the real panel until the ticket's subject stands in it. */
  readonly subject: readonly number[];
}

/** Loads the panel and a static page of the same content by turns, each in a new tab. */
export async function measureFirstPaint(): Promise<FirstPaints> {
  const desk = await openBenchDesk();
  try {
    const subject = await timesToSubject(desk);
    writeFileSync(join(BUILD, STATIC), await serialisedPanel(desk));
    const panel: number[] = [];
    const fixed: number[] = [];
    for (let load = 0; load < LOADS; load += 1) {
      panel.push(await firstPaintOf(desk, 'sidepanel.html'));
      fixed.push(await firstPaintOf(desk, STATIC));
    }
    return { panel, fixed, subject };
  } finally {
    rmSync(join(BUILD, STATIC), { force: true });
    await desk.close();
  }
}

const urlOf = ({ browser }: BenchDesk, name: string) =>
  `chrome-extension://${browser.extensionId}/${name}`;

async function inNewTab<T>(
  desk: BenchDesk,
  name: string,
  work: (tab: Page) => Promise<T>,
): Promise<T> {
  const tab = await desk.browser.context.newPage();
  try {
    await tab.goto(urlOf(desk, name));
    return await work(tab);
  } finally {
    await tab.close();
  }
}

/** The panel as it stands when it has settled, with its style sheets and without its scripts. */
function serialisedPanel(desk: BenchDesk): Promise<string> {
  return inNewTab(desk, 'sidepanel.html', async (tab) => {
    await tab.locator('main').waitFor();
    await tab.waitForLoadState('networkidle');
    return tab.evaluate(() => {
      for (const each of document.querySelectorAll('script, link[rel="modulepreload"]'))
        each.remove();
      return `<!doctype html>\n${document.documentElement.outerHTML}`;
    });
  });
}

function firstPaintOf(desk: BenchDesk, name: string): Promise<number> {
  return inNewTab(desk, name, async (tab) => {
    const painted = await tab.waitForFunction(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    );
    return (await painted.jsonValue()) ?? Number.NaN;
  });
}

async function timesToSubject({ panel }: BenchDesk): Promise<number[]> {
  const times: number[] = [];
  await panel.locator('header h1').waitFor();
  for (let load = 0; load < LOADS; load += 1) {
    await panel.reload({ waitUntil: 'commit' });
    const there = await panel.waitForFunction(() =>
      document.querySelector('header h1')?.textContent ? performance.now() : null,
    );
    times.push((await there.jsonValue()) ?? Number.NaN);
  }
  return times;
}
