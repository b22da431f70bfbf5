import type { DrivenBrowser } from './browser.ts';

/**
 * Allows the extension a host, as a person does in the browser's own page of extensions. The dialog of
 * `permissions.request` can't be clicked by a driver; for what is allowed here it answers yes at once.
 */
export async function allowHost(browser: DrivenBrowser, origin: string): Promise<void> {
  await onExtensionsPage(browser, 'addHostPermission', origin);
}

/** Takes it back, likewise. */
export async function forbidHost(browser: DrivenBrowser, origin: string): Promise<void> {
  await onExtensionsPage(browser, 'removeHostPermission', origin);
}

async function onExtensionsPage(
  browser: DrivenBrowser,
  method: 'addHostPermission' | 'removeHostPermission',
  origin: string,
): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    ({ method, id, origin }) => {
      type Change = (id: string, host: string, done: () => void) => void;
      const { chrome } = globalThis as unknown as {
        chrome: { developerPrivate: Record<string, Change>; runtime: { lastError?: Error } };
      };
      return new Promise<void>((resolve, reject) => {
        chrome.developerPrivate[method]?.(id, origin, () => {
          const { lastError } = chrome.runtime;
          if (lastError) reject(new Error(lastError.message));
          else resolve();
        });
      });
    },
    { method, id: browser.extensionId, origin },
  );
  await page.close();
}
