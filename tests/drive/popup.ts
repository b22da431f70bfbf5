// The toolbar's popup as its names are, opened as the toolbar button opens it.
import type { Page } from '@playwright/test';
import type { DrivenBrowser } from './browser.ts';

/** Opens the real popup; one that is open already is closed first. */
export async function openPopup(browser: DrivenBrowser): Promise<Page> {
  const worker =
    browser.context.serviceWorkers()[0] ?? (await browser.context.waitForEvent('serviceworker'));
  await worker.evaluate(() => {
    interface WithAction {
      readonly chrome: { readonly action: { openPopup(): Promise<void> } };
    }
    return (globalThis as unknown as WithAction).chrome.action.openPopup();
  });
  const popup = await browser.extensionPage('popup.html');
  await popup.waitForLoadState();
  return popup;
}

export const face = (popup: Page, name: 'Rough' | 'Low' | 'OK' | 'Good' | 'Great') =>
  popup.getByRole('radiogroup', { name: 'How are you arriving?' }).getByRole('radio', { name });
export const day = (popup: Page) => popup.getByRole('region', { name: 'Your day' });
export const button = (popup: Page, name: string) =>
  popup.getByRole('button', { name, exact: true });

/** Leaves the popup as a click beside it does. */
export async function closePopup(popup: Page): Promise<void> {
  const closed = popup.waitForEvent('close');
  await popup.evaluate(() => close()).catch(() => undefined);
  await closed;
}
