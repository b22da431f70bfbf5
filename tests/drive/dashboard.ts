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
