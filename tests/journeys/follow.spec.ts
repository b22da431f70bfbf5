import { expectOnTicket, goToTicket, HOST } from '../drive/desk.ts';
import { expect, test } from './on-desk.ts';

test('the panel opens from the page and says who, what and how it is connected', async ({
  desk,
}) => {
  const { panel } = desk;
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText(
    'Charged twice and nobody answers!!!',
  );
  await expect(panel.locator('header')).toContainText('Dana Okafor');
  await expect(panel.getByRole('status', { name: 'Connection' })).toContainText('Connected');
  for (const moment of [
    'Mental psyche',
    'Greeting',
    'Meeting the need',
    'Follow-through',
    'Handling problems',
  ]) {
    await expect(panel.getByRole('region', { name: moment, exact: true })).toBeAttached();
  }
});

test('it follows the tab: another ticket, no ticket, a page that is no helpdesk', async ({
  desk,
}) => {
  const { page, panel, browser } = desk;
  await goToTicket(page, 20431);
  await expectOnTicket(panel, 20431);
  await expect(panel.locator('header')).not.toContainText('Dana Okafor');

  await page.evaluate(() => history.pushState({}, '', '/agent/filters/1'));
  await expect(panel.getByText('Open a ticket in this tab')).toBeVisible();
  await page.evaluate(() => history.pushState({}, '', '/agent/tickets/new/1'));
  await expect(panel.getByRole('heading', { name: 'No ticket open' })).toBeAttached();

  const other = await browser.context.newPage();
  await other.goto('about:blank');
  await expect(panel.getByText('This page is no helpdesk that I know')).toBeVisible();
  await other.close();
  await page.bringToFront();
  await goToTicket(page, 20418);
  await expectOnTicket(panel, 20418);
});

test('after a reload of the page the panel is connected again', async ({ desk }) => {
  await desk.page.reload();
  await expect(desk.panel.getByRole('status', { name: 'Connection' })).toContainText('Connected');
  await expectOnTicket(desk.panel, 20418);
});

test('opening a ticket costs the account two reads of the interface, and who I am once', async ({
  desk,
}) => {
  await expect(desk.panel.getByRole('status', { name: 'Connection' })).toContainText('Connected');
  const reads = () =>
    desk.helpdesks.requests.all.filter(
      ({ host, path, method }) => host === HOST && method === 'GET' && path.startsWith('/api/v2/'),
    );
  expect(reads().filter(({ path }) => path.includes('/20418'))).toHaveLength(2);
  expect(reads().filter(({ path }) => path.includes('/users/me'))).toHaveLength(1);
  await goToTicket(desk.page, 20431);
  await expect(desk.panel.locator('header')).toContainText('#20431');
  await expect.poll(() => reads().filter(({ path }) => path.includes('/20431')).length).toBe(2);
});
