import { browser } from 'wxt/browser';

const POPUP = 'popup.html';

/** Views of the popup that another surface may send the person to. */
export type PopupView = '' | '#reset' | '#exercise' | '#phrases' | '#notes';

/**
 * Opens the popup on a view, from an extension page, e.g. `#reset` after a hard ticket. Rejects where
 * the browser refuses, e.g. where no window has the focus.
 */
export async function openPopup(view: PopupView): Promise<void> {
  await browser.action.setPopup({ popup: `${POPUP}${view}` });
  try {
    await browser.action.openPopup();
  } finally {
    await browser.action.setPopup({ popup: POPUP });
  }
}
