// What an agent does on Freshdesk's page, where a reply has to be opened before it can be written.
import type { Page } from '@playwright/test';

export const FRESHDESK = 'acme.freshdesk.com';
export const freshdeskUrl = (number: string | number) => `https://${FRESHDESK}/a/tickets/${number}`;

const inBar = (page: Page, name: string) =>
  page.locator('.reply-bar').getByRole('button', { name, exact: true });

export async function openReply(page: Page): Promise<void> {
  await inBar(page, 'Reply').click();
}

export async function openNote(page: Page): Promise<void> {
  await inBar(page, 'Add note').click();
}

/** Sends the reply, or adds the note: the last button of the composer. */
export async function send(page: Page): Promise<void> {
  await page.locator('.ticket-editor .reply-btn').click();
}
