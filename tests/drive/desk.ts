// An agent's desk: the replica helpdesk, a browser with the extension, the ticket and the panel.
import { expect, type Page } from '@playwright/test';
import { type Helpdesks, startHelpdesks } from '../helpdesks/serve.ts';
import { type BrowserWishes, type DrivenBrowser, startBrowser } from './browser.ts';

export const HOST = 'acme.zendesk.com';
export const ticketUrl = (number: string | number) => `https://${HOST}/agent/tickets/${number}`;

export interface Desk {
  readonly helpdesks: Helpdesks;
  readonly browser: DrivenBrowser;
  /** The helpdesk's tab. */
  readonly page: Page;
  readonly panel: Page;
  close(): Promise<void>;
}

export interface DeskWishes extends BrowserWishes {
  readonly ticket?: string | number;
  /** Of the ticket, where it stands on another helpdesk than Zendesk. */
  readonly url?: string;
  readonly helpdesks?: Helpdesks;
  readonly renderDelayMs?: number;
}

/** Opens a ticket and, by the launcher on the page, the real side panel. */
export async function openDesk(wishes: DeskWishes = {}): Promise<Desk> {
  const helpdesks = wishes.helpdesks ?? (await startHelpdesks());
  helpdesks.switches.renderDelayMs = wishes.renderDelayMs ?? 60;
  helpdesks.switches.submitDelayMs = 80;
  const browser = await startBrowser({
    ...wishes,
    args: [...helpdesks.chromiumArgs, ...(wishes.args ?? [])],
  });
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await page.goto(wishes.url ?? ticketUrl(wishes.ticket ?? 20418));
  const panel = await openPanel(browser, page);
  return {
    helpdesks,
    browser,
    page,
    panel,
    async close() {
      await browser.close();
      if (!wishes.helpdesks) await helpdesks.close();
    },
  };
}

/** Clicks the launcher: it stands in a closed shadow root, where no selector reaches. */
export async function openPanel(browser: DrivenBrowser, page: Page): Promise<Page> {
  const launcher = page.locator('#five-moments-launcher');
  await launcher.waitFor({ state: 'attached' });
  const box = await launcher.boundingBox();
  if (!box) throw new Error('The launcher has no place on the page.');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  const panel = await browser.extensionPage('sidepanel.html');
  await panel.waitForLoadState();
  return panel;
}

/** The reply box of the ticket on top, on either helpdesk. */
export function composer(page: Page) {
  return page
    .locator('[data-test-id^="omnicomposer-"][contenteditable="true"]')
    .or(page.locator('.ticket-editor .fr-element[contenteditable="true"]'))
    .filter({ visible: true });
}

/** Types into the reply box as a person does, key by key. */
export async function typeDraft(page: Page, text: string): Promise<void> {
  const box = composer(page);
  await box.click();
  for (const [at, line] of text.split('\n').entries()) {
    if (at > 0) await page.keyboard.press('Enter');
    await page.keyboard.type(line);
  }
}

export async function draftOf(page: Page): Promise<string> {
  const paragraphs = await composer(page).locator('p').allInnerTexts();
  return paragraphs.map((text) => text.replaceAll('\u00a0', ' ').replace(/\n$/, '')).join('\n');
}

/** Opens another ticket by the helpdesk's own routing, without loading the page. */
export async function goToTicket(page: Page, number: string | number): Promise<void> {
  await page.evaluate((path) => {
    history.pushState({}, '', path);
    dispatchEvent(new PopStateEvent('popstate'));
  }, `/agent/tickets/${number}`);
}

export async function expectOnTicket(panel: Page, number: string | number): Promise<void> {
  await expect(panel.locator('header')).toContainText(`#${number}`);
}
