import { violations } from '../drive/axe.ts';
import { openDesk, typeDraft } from '../drive/desk.ts';
import { netLogArgs, requestsBy } from '../drive/net-log.ts';
import { insertPhrase, openMoment, review, writeNote } from '../drive/panel.ts';
import { expect, test } from './on-desk.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the panel, ${colorScheme}`, async ({ desk }) => {
    const { page, panel } = desk;
    await panel.emulateMedia({ colorScheme });
    await typeDraft(page, 'Hi Dana, you should have checked. We will refund you soon. ');
    await expect(review(panel).locator('mark').first()).toBeVisible();
    await writeNote(panel, 'A note.');
    for (const name of ['Mental psyche', 'Greeting', 'Handling problems'] as const) {
      await openMoment(panel, name);
      expect(await violations(panel)).toEqual([]);
    }
    await panel.getByRole('searchbox', { name: 'Find a phrase' }).fill('sorry');
    await expect(panel.getByRole('option').first()).toBeVisible();
    expect(await violations(panel)).toEqual([]);
  });

  test(`axe finds nothing in the popup and the empty panel, ${colorScheme}`, async ({ desk }) => {
    const { page, panel, browser } = desk;
    await panel.emulateMedia({ colorScheme });
    await page.goto('about:blank');
    await expect(panel.getByText('This page is no helpdesk')).toBeVisible();
    expect(await violations(panel)).toEqual([]);
    const popup = await browser.context.newPage();
    for (const view of ['', '#phrases', '#notes']) {
      await popup.goto('about:blank');
      await popup.emulateMedia({ colorScheme });
      await popup.goto(`chrome-extension://${browser.extensionId}/popup.html${view}`);
      await expect(popup.getByRole('main')).toBeVisible();
      expect(await violations(popup)).toEqual([]);
    }
  });
}

test('the panel fits from 180 to 600 px without a sideways scroll', async ({ desk }) => {
  const { panel } = desk;
  for (const width of [180, 240, 320, 360, 480, 600]) {
    await panel.setViewportSize({ width, height: 640 });
    for (const name of ['Greeting', 'Handling problems'] as const) {
      await openMoment(panel, name);
      const overflow = await panel.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, `${name} at ${width} px`).toBe(0);
    }
  }
});

test('the extension’s own pages and worker ask the network for nothing', async () => {
  const log = test.info().outputPath('network.json');
  const desk = await openDesk({ args: netLogArgs(log) });
  const { page, panel, browser } = desk;
  await typeDraft(page, 'Hi Dana, thank you for waiting. ');
  await openMoment(panel, 'Greeting');
  await writeNote(panel, 'Quiet as a mouse.');
  await insertPhrase(panel, 'thank');
  const popup = await browser.context.newPage();
  await popup.goto(`chrome-extension://${browser.extensionId}/popup.html#phrases`);
  await expect(popup.getByRole('option').first()).toBeVisible();
  await desk.close();
  expect(requestsBy(`chrome-extension://${browser.extensionId}`, log)).toEqual([]);
});

test('while no panel is open, nothing of ticket or draft is read', async () => {
  const desk = await openDesk();
  const { page, panel, helpdesks } = desk;
  await expect(panel.locator('header')).toContainText('#20418');
  await panel.close();
  helpdesks.requests.clear();
  await page.reload();
  await typeDraft(page, 'Hi Dana, nobody reads this but you. ');
  expect(helpdesks.requests.count('/api/')).toBe(0);
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  await desk.close();
});
