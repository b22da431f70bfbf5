import { expect, type Page, test } from '@playwright/test';
import { violations } from '../drive/axe.ts';
import { type DrivenBrowser, startBrowser } from '../drive/browser.ts';
import { openDashboard, overflowOf, savedBy } from '../drive/dashboard.ts';
import { openPanel } from '../drive/desk.ts';
import { connection, insertPhrase } from '../drive/panel.ts';
import { allowHost, forbidHost } from '../drive/permissions.ts';
import { CASE_DESK, caseUrl, serveCaseDesk } from '../helpdesks/case-desk/case-desk.ts';

/** A helpdesk that nobody knows, taught by pointing; one step builds on the other. */
test.describe.configure({ mode: 'serial' });

let browser: DrivenBrowser;
let desk: Page;
let dashboard: Page;
let panel: Page;
test.beforeAll(async () => {
  browser = await startBrowser();
  await serveCaseDesk(browser.context);
  desk = browser.context.pages()[0] ?? (await browser.context.newPage());
  await desk.goto(caseUrl(42));
  dashboard = await openDashboard(browser, 'helpdesks');
});
test.afterAll(() => browser?.close());
test.afterEach(async ({ browserName: _ }, info) => {
  if (info.status === info.expectedStatus) return;
  await dashboard.screenshot({ path: info.outputPath('dashboard.png') });
  await desk.screenshot({ path: info.outputPath('desk.png') });
});

const launcher = () => desk.locator('#five-moments-launcher');
const picker = () => desk.locator('#five-moments-picker');
const said = () => dashboard.getByRole('status');
const region = (part: string) => dashboard.getByRole('region', { name: part, exact: true });

/** How many clicks and keys the page has heard. */
const heard = () =>
  desk.evaluate(() => {
    const { clicks, keys } = window as { clicks?: number; keys?: number };
    return { clicks, keys };
  });

/** Points at it on the page, as a person does, with the mouse. */
async function pointAt(part: string, css: string): Promise<void> {
  await dashboard.getByRole('button', { name: `Point at it: ${part}` }).click();
  await picker().waitFor({ state: 'attached' });
  const box = await desk.locator(css).first().boundingBox();
  if (!box) throw new Error(`${css} has no place on the page.`);
  await desk.mouse.move(box.x + 4, box.y + 4);
  await desk.mouse.click(box.x + Math.min(12, box.width / 2), box.y + box.height / 2);
  await picker().waitFor({ state: 'detached' });
}

test('a page of an unknown helpdesk is left alone', async () => {
  await expect(launcher()).toHaveCount(0);
});

test('the address of a ticket is enough to begin; the browser is asked for that one site', async () => {
  await dashboard.getByRole('link', { name: 'Teach a helpdesk' }).click();
  const address = dashboard.getByLabel('Address of a ticket');
  await address.fill('https://desk.kiln.example/desk/cases/');
  await expect(said().filter({ hasText: 'no ticket’s number' })).toBeVisible();
  await expect(dashboard.getByRole('button', { name: 'Allow this site' })).toBeDisabled();
  await address.fill(caseUrl(42));
  await expect(said().filter({ hasText: '/desk/cases/{id}' })).toBeVisible();
  await dashboard.getByLabel('Name of the helpdesk').fill('Case desk');
  expect(await violations(dashboard)).toEqual([]);
  await allowHost(browser, `https://${CASE_DESK}/*`);
  await dashboard.bringToFront();
  await dashboard.getByRole('button', { name: 'Allow this site' }).click();
  await expect(dashboard.getByRole('heading', { name: 'Case desk' })).toBeVisible();
});

test('the tab that was open is served at once, and works by hand', async () => {
  await desk.bringToFront();
  await expect(launcher()).toHaveCount(1);
  panel = await openPanel(browser, desk);
  await expect(connection(panel)).toContainText('By hand');
});

test('what is pointed at is named lastingly, and counted', async () => {
  await dashboard.bringToFront();
  const clicks = await heard();
  await pointAt('the ticket’s number', '.case-number');
  await expect(region('The ticket’s number').getByLabel('Selector 1')).toHaveValue('.case-number');
  await pointAt('the subject', 'h1');
  await expect(region('The subject').getByLabel('Selector 1')).toHaveValue('h1.case-subject');
  await expect(region('The subject').getByText('1 match', { exact: true })).toBeVisible();
  await expect(region('The subject')).toContainText('“Kiln stays cold”');
  await pointAt('the customer’s name', '.customer-name');
  await pointAt('a customer’s message', '.entry-in .words');
  const customers = region('A customer’s message').locator('output');
  await expect(customers).toHaveText('2 matches');
  await pointAt('a colleague’s or your own reply', '.entry-out .words');
  await pointAt('the button that sends', '.send-answer');
  expect(await heard()).toEqual(clicks);
});

test('by keys alone too: Enter takes it, Escape leaves, and the page hears neither', async () => {
  const keys = await heard();
  const point = dashboard.getByRole('button', { name: 'Point at it: the reply box' });
  await point.click();
  await picker().waitFor({ state: 'attached' });
  await desk.keyboard.press('Escape');
  await expect(region('The reply box')).toContainText('Nothing was picked.');
  await point.click();
  await picker().waitFor({ state: 'attached' });
  await desk.keyboard.press('Enter');
  const box = region('The reply box');
  await expect(box.getByLabel('Selector 1')).toHaveValue('textarea[name="answer"]');
  await dashboard.getByLabel('always goes to the customer').check();
  expect(await heard()).toEqual(keys);
});

test('a selector is counted as it is written, and one that is none is named', async () => {
  const box = region('The reply box');
  await box.getByLabel('Add a selector for the reply box').fill('form.answer textarea');
  await box.getByLabel('Add a selector for the reply box').press('Enter');
  await expect(box.getByText('1 match', { exact: true })).toHaveCount(2);
  await box.getByLabel('Selector 2').fill('textarea[');
  await box.getByLabel('Selector 2').press('Tab');
  await expect(box.getByText('is no selector')).toBeVisible();
  await expect(dashboard.getByRole('button', { name: 'Save' })).toBeDisabled();
  await box.getByRole('button', { name: 'Remove textarea[', exact: true }).click();
  await expect(dashboard.getByRole('button', { name: 'Save' })).toBeEnabled();
  expect(await violations(dashboard)).toEqual([]);
  for (const width of [320, 720, 1400]) {
    await dashboard.setViewportSize({ width, height: 800 });
    expect(await overflowOf(dashboard), `at ${width} px`).toBe(0);
  }
});

test('once saved, the open page is read: who, what, how upset, and a phrase goes in', async () => {
  await dashboard.getByRole('button', { name: 'Save' }).click();
  await expect(said().filter({ hasText: 'Saved.' })).toBeVisible();
  await desk.bringToFront();
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Kiln stays cold');
  await expect(connection(panel)).toContainText('Connected');
  await expect(panel.locator('header')).toContainText('Ana Ferreira');
  await expect(panel.locator('header')).toContainText('They are upset');
  const phrase = await insertPhrase(panel, 'thank you for waiting');
  await expect(desk.locator('textarea')).toHaveValue(new RegExp(phrase.slice(0, 12)));
});

test('another ticket there is read without being taught again', async () => {
  await desk.goto(caseUrl(43));
  await expect(launcher()).toHaveCount(1);
  await expect(panel.locator('header')).toContainText('#43');
});

let exported = '';

test('it is exported, and removed', async () => {
  await dashboard.bringToFront();
  await dashboard.getByRole('link', { name: 'All helpdesks' }).click();
  const saved = await savedBy(dashboard, () =>
    dashboard.getByRole('button', { name: 'Export Case desk' }).click(),
  );
  expect(saved.name).toBe('case-desk.json');
  exported = saved.text;
  expect(JSON.parse(exported)).toMatchObject({ id: 'case-desk', hosts: [CASE_DESK] });
  expect(exported).not.toContain('Kiln');
  expect(exported).not.toContain('Ana');
  await dashboard.getByRole('button', { name: 'Remove Case desk' }).click();
  await expect(dashboard.getByText('Case desk was removed')).toBeVisible();
  await desk.bringToFront();
  await expect(launcher()).toHaveCount(0);
});

test('it is imported: shown first, its address confirmed, then taken', async () => {
  await dashboard.bringToFront();
  await dashboard.getByRole('link', { name: 'Import a description' }).click();
  const paste = dashboard.getByLabel('Or paste it');
  await paste.fill('{"schema": 1');
  await dashboard.getByRole('button', { name: 'Look at it' }).click();
  await expect(dashboard.getByRole('alert')).toContainText('no JSON');
  await paste.fill(exported.replace('"textarea[name=\\"answer\\"]"', '"input[type=password]"'));
  await dashboard.getByRole('button', { name: 'Look at it' }).click();
  await expect(dashboard.getByRole('alert')).toContainText('password, card or hidden field');
  await paste.fill(exported);
  await dashboard.getByRole('button', { name: 'Look at it' }).click();
  await expect(dashboard.getByText('not known here yet')).toBeVisible();
  const take = dashboard.getByRole('button', { name: /^Take it/ });
  await expect(take).toBeDisabled();
  await dashboard.getByLabel(`${CASE_DESK} is our helpdesk`).check();
  expect(await violations(dashboard)).toEqual([]);
  await take.click();
  await expect(dashboard.getByText('Case desk was taken.')).toBeVisible();
  await desk.bringToFront();
  await expect(launcher()).toHaveCount(1);
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Glaze order');
});

test('withdrawn in the browser’s own settings, it is left alone at once, also after a reload', async () => {
  await dashboard.bringToFront();
  await dashboard.getByRole('link', { name: 'All helpdesks' }).click();
  const line = dashboard.getByRole('listitem').filter({ hasText: CASE_DESK }).last();
  await expect(line).toContainText('allowed');
  await forbidHost(browser, `https://${CASE_DESK}/*`);
  await expect(line).toContainText('not allowed yet');
  await expect(dashboard.getByRole('button', { name: `Allow ${CASE_DESK}` })).toBeVisible();
  await desk.bringToFront();
  await expect(launcher()).toHaveCount(0);
  await desk.reload();
  await expect(desk.locator('h1')).toBeVisible();
  await expect(launcher()).toHaveCount(0);
});
