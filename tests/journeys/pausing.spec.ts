import { expect, test } from '@playwright/test';
import { violations } from '../drive/axe.ts';
import { openDashboard } from '../drive/dashboard.ts';
import { composer, type Desk, openDesk, typeDraft } from '../drive/desk.ts';
import { connection, moment, notes, review, writeNote } from '../drive/panel.ts';

/** Rest from being read; and what the connection's details tell. One desk for all. */
test.describe.configure({ mode: 'serial' });

let desk: Desk;
test.beforeAll(async () => {
  desk = await openDesk();
});
test.afterAll(() => desk?.close());

const launcher = () => desk.page.locator('#five-moments-launcher');

test('what is missing, what still works, and a report without a word of the ticket', async () => {
  const { panel, page, helpdesks } = desk;
  await expect(connection(panel)).toContainText('Connected');
  helpdesks.switches.brokenSelectors = ['[data-test-id="omni-log-comment-item"]'];
  helpdesks.switches.restStatus = 403;
  await page.reload();
  await expect(connection(panel)).toContainText('Partly connected');
  await panel.getByText('Connection details').click();
  await expect(panel.getByText('Without the conversation')).toBeVisible();
  expect(await violations(panel)).toEqual([]);
  await panel.evaluate(() => {
    navigator.clipboard.writeText = async (text) => {
      Object.assign(globalThis, { report: text });
    };
  });
  await panel.getByRole('button', { name: 'Copy diagnostics' }).click();
  await expect(panel.getByText('no word of the ticket')).toBeVisible();
  const report = await panel.evaluate(() => (globalThis as unknown as { report: string }).report);
  const { connection: state, helpdesk, matches, missing } = JSON.parse(report);
  expect({ state, missing, id: helpdesk.id }).toEqual({
    state: 'partly',
    missing: ['conversation'],
    id: 'zendesk',
  });
  const counts = Object.entries<number>(matches);
  // Other tickets are mounted beside it.
  expect(
    counts.find(([path]) => path.startsWith('page.composer.editable[0]'))?.[1],
  ).toBeGreaterThan(0);
  expect(
    counts.filter(([path]) => path.startsWith('page.log.item')).every(([, n]) => n === 0),
  ).toBe(true);
  for (const words of ['Dana', 'charged', '20418', 'acme']) expect(report).not.toContain(words);
  helpdesks.switches.brokenSelectors = [];
  helpdesks.switches.restStatus = 200;
  await page.reload();
  await expect(connection(panel)).toContainText('Connected');
});

test('paused for this tab, nothing is read, underlined or offered; by hand all works', async () => {
  const { page, panel, helpdesks } = desk;
  await typeDraft(page, 'You should have checked your invoice. ');
  await expect(review(panel).locator('mark').first()).toBeVisible();
  await panel.getByText('Pause', { exact: true }).click();
  await panel.getByRole('button', { name: 'For this tab' }).click();
  await expect(panel.getByText('Paused in this tab.')).toBeVisible();
  await expect(launcher()).toHaveCount(0);
  await expect(connection(panel)).toContainText('Asleep');
  await expect(review(panel).locator('mark')).toHaveCount(0);
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  await writeNote(panel, 'Written by hand.');
  helpdesks.requests.clear();
  await page.reload();
  await typeDraft(page, 'Nobody reads this. ');
  expect(helpdesks.requests.count('/api/v2/tickets/')).toBe(0);
  expect(await violations(panel)).toEqual([]);
});

test('it outlives the worker, and ends at a click', async () => {
  const { page, panel, browser } = desk;
  const own = await browser.context.newPage();
  await own.goto(`chrome-extension://${browser.extensionId}/popup.html`);
  const session = await browser.context.newCDPSession(own);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await own.close();
  await page.bringToFront();
  await page.reload();
  await expect(composer(page)).toBeVisible();
  await expect(panel.getByText('Paused in this tab.')).toBeVisible();
  await expect(launcher()).toHaveCount(0);
  await panel.getByRole('button', { name: 'Go on' }).click();
  await expect(launcher()).toHaveCount(1);
  await expect(connection(panel)).toContainText('Connected');
  await expect(notes(panel)).toHaveValue('Written by hand.');
});

test('paused for the site in the panel, every tab of it rests; another site does not', async () => {
  const { page, panel, browser } = desk;
  const second = await browser.context.newPage();
  await second.goto('https://acme.zendesk.com/agent/tickets/20431');
  const other = await browser.context.newPage();
  await other.goto('https://other.zendesk.com/agent/tickets/20431');
  const button = (tab: typeof page) => tab.locator('#five-moments-launcher');
  await expect(button(second)).toHaveCount(1);
  await page.bringToFront();
  await expect(connection(panel)).toContainText('Connected');
  await panel.getByText('Pause', { exact: true }).click();
  await panel.getByRole('button', { name: 'For this site' }).click();
  await expect(button(second)).toHaveCount(0);
  await expect(button(page)).toHaveCount(0);
  await expect(button(other)).toHaveCount(1);
  await panel.getByRole('button', { name: 'Go on' }).click();
  await expect(button(second)).toHaveCount(1);
  await second.close();
  await other.close();
});

test('from the popup, too', async () => {
  const { browser, page, panel } = desk;
  const popup = await browser.context.newPage();
  await popup.goto(`chrome-extension://${browser.extensionId}/popup.html`);
  await popup.getByText('Pause', { exact: true }).click();
  await popup.getByRole('button', { name: 'For an hour' }).click();
  await expect(popup.getByText('Paused everywhere until')).toBeVisible();
  await expect(launcher()).toHaveCount(0);
  expect(await violations(popup)).toEqual([]);
  await popup.getByRole('button', { name: 'Go on' }).click();
  await expect(launcher()).toHaveCount(1);
  await popup.close();
  await page.bringToFront();
  await expect(connection(panel)).toContainText('Connected');
});

test('what is turned off in the settings acts at once: button, underlines, single keys', async () => {
  const { browser, page, panel } = desk;
  await typeDraft(page, 'You should have checked your invoice. ');
  await expect(review(panel).locator('mark').first()).toBeVisible();
  await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(1);
  const dashboard = await openDashboard(browser, 'settings');
  for (const name of [
    'Single keys',
    'Button that opens the panel',
    'Underlines in the reply box',
  ]) {
    await dashboard.getByLabel(name).uncheck();
  }
  await expect(dashboard.getByText('Saved.')).toHaveCount(3);
  await dashboard.close();
  await page.bringToFront();
  await expect(launcher()).toHaveCount(0);
  await expect(review(panel).locator('mark').first()).toBeVisible();
  await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(0);
  const greeting = moment(panel, 'Greeting').locator('button[aria-expanded]');
  const before = await greeting.getAttribute('aria-expanded');
  await panel.getByRole('heading', { level: 1 }).click();
  await panel.keyboard.press('5');
  await panel.keyboard.press('2');
  expect(await greeting.getAttribute('aria-expanded')).toBe(before);
});
