import { typeDraft } from '../drive/desk.ts';
import { button, day, face, openPopup } from '../drive/popup.ts';
import { expect, test } from './on-desk.ts';

/** What was promised in the panel stands first in the popup, with the way back to its ticket. */
test('a promise for today is the first thing the popup says, and leads to its ticket', async ({
  desk,
}) => {
  const { page, panel, browser } = desk;
  await typeDraft(page, 'Hi Dana, I will call you today at 11:59 pm. ');
  await panel.getByRole('button', { name: 'Keep track' }).first().click();
  await expect(panel.getByRole('button', { name: 'Kept', exact: true })).toBeVisible();
  const elsewhere = await browser.context.newPage();
  await elsewhere.bringToFront();

  const popup = await openPopup(browser);
  const due = popup.getByRole('list', { name: 'Promises due today' });
  const link = due.getByRole('link');
  await expect(link).toContainText('call you today');
  await expect(link).toContainText('Dana Okafor · #20418');
  await expect(face(popup, 'OK')).toBeVisible();
  // Promises come before the question, and both after the way to the panel.
  const order = await popup.evaluate(() =>
    [...document.querySelectorAll('main button, main a, main input[type=radio]')]
      .slice(0, 3)
      .map((element) => element.localName),
  );
  expect(order).toEqual(['button', 'a', 'input']);
  await face(popup, 'OK').click();
  await button(popup, 'Ready').click();
  await expect(day(popup)).toBeVisible();
  await expect(link).toBeVisible();
  await link.focus();
  const closed = popup.waitForEvent('close');
  // The popup is gone before the key is let go.
  await popup.keyboard.press('Enter').catch(() => undefined);
  await closed;
  await expect.poll(() => page.evaluate(() => document.visibilityState)).toBe('visible');
  expect(browser.context.pages().filter((each) => each.url().includes('/20418'))).toHaveLength(1);
});

test('the self-check ticks the psyche moment of every ticket, at once', async ({ desk }) => {
  const { panel, browser } = desk;
  const psyche = panel.getByRole('region', { name: 'Mental psyche', exact: true });
  await psyche.locator('button[aria-expanded]').first().click();
  const steps = psyche.getByRole('checkbox');
  await expect(steps.first()).not.toBeChecked();
  const popup = await openPopup(browser);
  await popup.keyboard.press('3');
  await popup.getByText('See it, say it, act it').click();
  await popup.getByRole('checkbox', { name: 'Verbalise' }).check();
  await expect(psyche.getByRole('checkbox', { name: 'Say it to yourself' })).toBeChecked();
  await expect(psyche.getByRole('radiogroup')).toHaveCount(0);
});
