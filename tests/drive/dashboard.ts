import { expect, type Page } from '@playwright/test';
import type { DrivenBrowser } from './browser.ts';

/** Opens the dashboard in a tab of its own, at one of its views. */
export async function openDashboard(browser: DrivenBrowser, view = ''): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/dashboard.html#/${view}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  return page;
}

/** How far the page can be scrolled sideways, in CSS px; 0 where everything fits. */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

/** What a click hands over as a file: its name, and its text. */
export async function savedBy(page: Page, click: () => Promise<void>) {
  // Where the panel is driven by a connection of its own, downloads land nowhere: the text is read on its way.
  await page.evaluate(() => {
    const create = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      Object.assign(globalThis, { savedFile: blob });
      URL.createObjectURL = create;
      return create(blob);
    };
  });
  const download = page.waitForEvent('download');
  await click();
  const name = (await download).suggestedFilename();
  const text = await page.evaluate(() =>
    (globalThis as unknown as { savedFile: Blob }).savedFile.text(),
  );
  return { name, text };
}
