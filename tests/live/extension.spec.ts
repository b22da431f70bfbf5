import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { type DrivenBrowser, startBrowser } from '../drive/browser.ts';
import { openDashboard } from '../drive/dashboard.ts';
import { openPanel } from '../drive/desk.ts';
import { connection, insertPhrase, noteStatus, notes, review, writeNote } from '../drive/panel.ts';
import { allowHost } from '../drive/permissions.ts';
import {
  LOGIN,
  startTracker,
  TRACKER_HOST,
  type Tracker,
} from '../helpdesks/request-tracker/tracker.ts';

/** The whole extension on a helpdesk that nobody here wrote, as a team would take it into use. */
test.describe.configure({ mode: 'serial' });

const ADAPTER = new URL('../../docs/adapters/request-tracker.json', import.meta.url);

let tracker: Tracker;
let browser: DrivenBrowser;
let page: Page;
let panel: Page;
const thrown: string[] = [];

test.beforeAll(async () => {
  tracker = await startTracker();
  browser = await startBrowser({ args: tracker.chromiumArgs });
  page = browser.context.pages()[0] ?? (await browser.context.newPage());
  page.on('pageerror', ({ message }) => thrown.push(message));
  await page.goto(tracker.origin);
  await page.fill('input[name=user]', LOGIN.user);
  await page.fill('input[name=pass]', LOGIN.pass);
  await page.click('input[type=submit]');
  await page.locator('a[href*="Logout"]').waitFor({ state: 'attached' });
});
test.afterAll(async () => {
  await browser?.close();
  await tracker?.close();
});
test.afterEach(async ({ browserName: _ }, info) => {
  if (info.status === info.expectedStatus) return;
  await page.screenshot({ path: info.outputPath('page.png') });
  await panel?.screenshot({ path: info.outputPath('panel.png') });
});

const box = () => page.frameLocator('iframe.cke_wysiwyg_frame').locator('body');
const header = () => panel.locator('header');

test('its description is imported, and the site allowed', async () => {
  const dashboard = await openDashboard(browser, 'helpdesks');
  await dashboard.getByRole('link', { name: 'Import a description' }).click();
  await dashboard.getByLabel('Or paste it').fill(readFileSync(ADAPTER, 'utf8'));
  await dashboard.getByRole('button', { name: 'Look at it' }).click();
  await allowHost(browser, `https://${TRACKER_HOST}/*`);
  await dashboard.bringToFront();
  await dashboard.getByRole('checkbox', { name: TRACKER_HOST }).check();
  await dashboard.getByRole('button', { name: /^Take it/ }).click();
  await expect(dashboard.getByRole('status').filter({ hasText: 'was taken' })).toBeVisible();
  await dashboard.close();
});

test('ticket 1 is read, and the customer is angry', async () => {
  await page.goto(`${tracker.origin}/Ticket/Display.html?id=1`);
  panel = await openPanel(browser, page);
  panel.on('pageerror', ({ message }) => thrown.push(message));
  await expect(header()).toContainText('#1');
  await expect(header()).toContainText('Fourth parcel lost');
  await expect(header()).toContainText('Leonie Brandt');
  await expect(header()).toContainText('They are upset');
  // Nobody has begun to reply: that is no lack.
  await expect(connection(panel)).toHaveText(/^Connected/);
  await writeNote(panel, 'Parcel four. Refund agreed with the warehouse.');
});

test('on the reply page a greeting goes in, and a cold phrase is made kinder', async () => {
  await page.goto(`${tracker.origin}/Ticket/Update.html?Action=Respond;id=1`);
  await expect(connection(panel)).toContainText(/connected/i);
  await box().click();
  await insertPhrase(panel, 'thank you for waiting');
  await expect(box()).not.toContainText('Type your message here');
  await expect(box()).toContainText(/thank you/i);
  await box().click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Calm down. We will look into it.');
  const flagged = review(panel).locator('mark').first();
  await expect(flagged).toContainText(/calm down/i);
  await review(panel).getByRole('button', { name: /^Use/ }).first().click();
  await expect(box()).not.toContainText(/calm down/i);
  await expect(box()).toContainText('We will look into it.');
});

test('it is sent, and the note is there again', async () => {
  await page.click('input[name=SubmitTicket]');
  await page.waitForURL(/Display\.html/);
  await expect(page.locator('.transaction.message').last()).toContainText('We will look into it.');
  await expect(header()).toContainText('#1');
  await expect(notes(panel)).toHaveValue('Parcel four. Refund agreed with the warehouse.');
  await page.goto(`${tracker.origin}/Ticket/Display.html?id=2`);
  await expect(header()).toContainText('#2');
  await expect(notes(panel)).toHaveValue('');
  await page.goto(`${tracker.origin}/Ticket/Display.html?id=1`);
  await expect(notes(panel)).toHaveValue('Parcel four. Refund agreed with the warehouse.');
  await expect(noteStatus(panel)).not.toContainText('not');
  expect(thrown).toEqual([]);
});
