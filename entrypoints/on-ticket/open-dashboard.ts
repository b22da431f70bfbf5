import { browser } from 'wxt/browser';

/** Opens the dashboard in a tab, or shows the tab it is open in. It is the extension's options page. */
export function openDashboard(): Promise<void> {
  return browser.runtime.openOptionsPage();
}
