import { browser } from 'wxt/browser';
import { AGENT_PAGES } from '../../lib/policy/manifest.ts';

const SCRIPT = '/content-scripts/helpdesk.js';

/**
 * Brings the content script into helpdesk tabs that were open before we were, at install and after
 * an update: Chromium does not, and an old script is left without a connection.
 */
export async function serveOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: AGENT_PAGES });
  await Promise.allSettled(
    tabs.map(async ({ id, discarded }) => {
      if (id === undefined || discarded) return;
      await browser.scripting.executeScript({ target: { tabId: id }, files: [SCRIPT] });
    }),
  );
}
