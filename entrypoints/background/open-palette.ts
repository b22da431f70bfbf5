import { browser } from 'wxt/browser';

const POPUP = 'popup.html';

/** The palette's views, by the command that opens each. */
const VIEWS: Readonly<Record<string, string>> = {
  'find-phrase': `${POPUP}#phrases`,
  'write-note': `${POPUP}#notes`,
};

/**
 * Opens the popup on the view that belongs to a key. The popup, unlike the panel, takes the keyboard
 * out of the page, so that nothing typed for a note can land in a reply.
 */
export async function openPalette(command: string): Promise<void> {
  const popup = VIEWS[command];
  if (!popup) return;
  await browser.action.setPopup({ popup });
  try {
    await browser.action.openPopup();
  } catch {
    // Refused, e.g. where no window has the focus; the same view opens at the next press of the key.
  } finally {
    await browser.action.setPopup({ popup: POPUP });
  }
}
