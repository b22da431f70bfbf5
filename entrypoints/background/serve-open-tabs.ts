import { browser } from 'wxt/browser';
import { SCRIPT } from './serve-custom-hosts.ts';

/**
 * Brings the content script into helpdesk tabs that were open before we were, at install and after
 * an update: Chromium does not, and an old script is left without a connection.
 */
export async function serveOpenTabs(pages: readonly string[]): Promise<void> {
  if (pages.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...pages] });
  await Promise.allSettled(
    tabs.map(async ({ id, discarded }) => {
      if (id === undefined || discarded) return;
      await browser.scripting.executeScript({ target: { tabId: id }, files: [`/${SCRIPT}`] });
    }),
  );
}
