import { browser } from 'wxt/browser';

/**
 * Opens the panel of a window. Must run in the very turn of a person's click or key: any `await`
 * before it, and the browser refuses. Firefox opens its sidebar only from its own buttons and keys,
 * so there this does nothing.
 */
export function openPanelIn(windowId: number | undefined): void {
  if (windowId === undefined || !canPageOpenPanel()) return;
  browser.sidePanel.open({ windowId }).catch(() => {
    // Without a gesture the browser refuses; the toolbar's popup has a button that always works.
  });
}

/** Chromium's side panel can be opened by a click in the page; Firefox's sidebar can't. */
export function canPageOpenPanel(): boolean {
  return 'sidePanel' in browser && browser.sidePanel !== undefined;
}
