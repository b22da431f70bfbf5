import { expect, test } from '@playwright/test';
import { VIEWS } from '../../entrypoints/dashboard/views.ts';
import { dashboard as words } from '../../lib/words/english.ts';
import { violations } from '../drive/axe.ts';
import { openDashboard, overflowOf } from '../drive/dashboard.ts';
import { type Desk, openDesk } from '../drive/desk.ts';
import { writeNote } from '../drive/panel.ts';

/** The dashboard's shell, and what every view must keep to. One browser for all. */
test.describe.configure({ mode: 'default' });

let desk: Desk;
test.beforeAll(async () => {
  desk = await openDesk();
});
test.afterAll(() => desk?.close());

const NAMES = VIEWS.map(({ id }) => [id, words[`view.${id}` as keyof typeof words]] as const);

test('panel and popup open it, and it shows the tab it is open in', async () => {
  const { panel, browser } = desk;
  const opened = browser.context.waitForEvent('page');
  await panel.getByRole('button', { name: 'Dashboard' }).click();
  const dashboard = await opened;
  await expect(dashboard).toHaveURL(/dashboard\.html/);
  await expect(dashboard.getByRole('navigation', { name: 'Dashboard' })).toBeVisible();

  const popup = await browser.context.newPage();
  await popup.goto(`chrome-extension://${browser.extensionId}/popup.html`);
  const before = browser.context.pages().length;
  await popup.getByRole('button', { name: 'Dashboard' }).click();
  // The popup closes itself; no second dashboard takes its place.
  await expect.poll(() => browser.context.pages().length).toBe(before - 1);
  await dashboard.close();
});

test('the navigation leads to each view; title and focus follow', async () => {
  const dashboard = await openDashboard(desk.browser, NAMES.at(-1)?.[0]);
  const links = dashboard.getByRole('navigation', { name: 'Dashboard' }).getByRole('link');
  await expect(links).toHaveText(NAMES.map(([, name]) => name));
  for (const [id, name] of NAMES) {
    await links.getByText(name, { exact: true }).click();
    await expect(dashboard).toHaveURL(new RegExp(`#/${id}$`));
    const title = dashboard.getByRole('heading', { level: 1, name });
    await expect(title).toBeVisible();
    if (NAMES.length > 1) await expect(title).toBeFocused();
    await expect(dashboard).toHaveTitle(`${name} – Five Moments`);
    await expect(dashboard.locator('[aria-current=page]')).toHaveText(name);
  }
  await dashboard.close();
});

for (const [id, name] of NAMES) {
  test(`${name}: axe finds nothing, and it fits from 320 to 1400 px`, async () => {
    const dashboard = await openDashboard(desk.browser, id);
    await expect(dashboard.locator('main')).not.toContainText(words.loading);
    for (const colorScheme of ['light', 'dark'] as const) {
      await dashboard.emulateMedia({ colorScheme });
      expect(await violations(dashboard), colorScheme).toEqual([]);
    }
    for (const width of [320, 480, 720, 1024, 1400]) {
      await dashboard.setViewportSize({ width, height: 800 });
      expect(await overflowOf(dashboard), `at ${width} px`).toBe(0);
    }
    await dashboard.close();
  });
}

test('what is kept is counted as it is written', async () => {
  const dashboard = await openDashboard(desk.browser, 'privacy');
  const notes = dashboard
    .getByRole('row', { name: /^Notes/ })
    .getByRole('cell')
    .first();
  await expect(notes).toHaveText('0');
  // The panel follows the tab on top.
  await desk.page.bringToFront();
  await writeNote(desk.panel, 'Refund by Wednesday.');
  await expect(notes).toHaveText('1');
  await dashboard.close();
});

test('a setting is saved at once, and a value that can’t be is not', async () => {
  const dashboard = await openDashboard(desk.browser, 'privacy');
  const days = dashboard.getByLabel('Notes and words of promises');
  await expect(days).toHaveValue('90');
  await days.fill('0');
  await days.press('Enter');
  await expect(dashboard.getByText('Write a whole number from 1 to 3,650')).toBeVisible();
  await days.fill('30');
  await days.press('Enter');
  await expect(dashboard.getByText('Saved.')).toBeVisible();
  await dashboard.reload();
  await expect(days).toHaveValue('30');
  await dashboard.close();
});
