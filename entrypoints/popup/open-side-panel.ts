import { browser } from 'wxt/browser';

/** Firefox's own, which Chromium's types do not know. */
type WithSidebar = { readonly sidebarAction?: { open(): Promise<void> } };

/**
 * The window this popup belongs to, asked for at start: on the click nothing may be awaited before
 * the panel is opened, or the browser no longer sees a person's gesture behind it.
 */
let windowId: number | undefined;
void browser.windows.getCurrent().then((current) => {
  windowId = current.id;
});

/** Opens the side panel, or Firefox's sidebar. Rejects where the browser refuses. */
export async function openSidePanel(): Promise<void> {
  if (browser.sidePanel) {
    if (windowId === undefined) throw new Error('The window is not known yet.');
    await browser.sidePanel.open({ windowId });
  } else {
    const { sidebarAction } = browser as WithSidebar;
    if (!sidebarAction) throw new Error('This browser has neither side panel nor sidebar.');
    await sidebarAction.open();
  }
}
