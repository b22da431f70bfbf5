// What an agent does on the helpdesk's own page.
import type { Locator, Page } from '@playwright/test';

/** Panes of other tickets are mounted too, with the same test ids: only what is seen counts. */
const shown = (page: Page, testId: string): Locator =>
  page.locator(`[data-test-id="${testId}"]`).filter({ visible: true });

export async function applyMacro(page: Page, title: string): Promise<void> {
  await shown(page, 'ticket-footer-macro-menu-autocomplete-input').click();
  await page.getByRole('option', { name: title }).click();
}

export async function submit(page: Page): Promise<void> {
  await shown(page, 'submit_button-button').click();
}

export async function switchToNote(page: Page): Promise<void> {
  await shown(page, 'omnichannel-channel-switcher-button').click();
  await shown(page, 'omnichannel-channel-switcher-menuitem-internal').click();
}
