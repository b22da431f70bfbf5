import type { Page } from '@playwright/test';
import { composer, draftOf, expectOnTicket, goToTicket, typeDraft } from '../drive/desk.ts';
import { submit, switchToNote } from '../drive/helpdesk-page.ts';
import { afterSending, notes, review, writeNote } from '../drive/panel.ts';
import { expect, test } from './on-desk.ts';

/** One thing at a time: what is missing most, one question after a sending, and none in busy mode. */

const FACTS =
  'Hi Dana,\nYour refund of $348 went out this morning. I will call you tomorrow at 10 am. ';
const question = (panel: Page) => panel.getByRole('region', { name: 'One question' });
const promises = (panel: Page) => panel.getByRole('region', { name: 'Promises' });

test('at 360 × 640 the six things stand in sight, and problems opens by itself', async ({
  desk,
}) => {
  const { page, panel } = desk;
  await typeDraft(page, `${FACTS}You should have checked your invoice first. `);
  await expect(review(panel).locator('mark').first()).toBeVisible();
  await panel.setViewportSize({ width: 360, height: 640 });
  const problems = panel.locator('#moment-problems');
  await expect(problems).toHaveAttribute('aria-expanded', 'true');
  for (const part of [
    panel.getByRole('heading', { level: 1 }),
    review(panel).locator('mark').first(),
    panel.getByRole('searchbox', { name: 'Find a phrase' }),
    notes(panel),
    promises(panel).getByRole('listitem').first(),
    problems,
  ]) {
    await expect(part).toBeInViewport();
  }
});

test('to somebody upset, words for the feeling are offered first, and go where they belong', async ({
  desk,
}) => {
  const { page, panel } = desk;
  await expect(panel.getByRole('banner')).toContainText('speak to the person before the problem');
  await typeDraft(page, FACTS);
  await expect(review(panel)).toContainText('Nothing names how they feel yet.');
  await review(panel).getByRole('button', { name: /^Use/ }).click();
  await expect.poll(() => draftOf(page)).toMatch(/I can see .*refund/s);
  await expect(review(panel)).not.toContainText('Nothing names how they feel yet.');
});

test('a promise of the reply is asked for once, kept track of, and the badge counts it', async ({
  desk,
}) => {
  const { page, panel, browser } = desk;
  await typeDraft(page, 'Hi Dana,\nI am sorry about this. I will call you today at 11:30 pm. ');
  await submit(page);
  await expect(question(panel)).toContainText('#20418');
  await expect(afterSending(panel)).not.toContainText('How was it');
  await question(panel).getByRole('button', { name: 'Keep track' }).click();
  await expect(question(panel)).toHaveCount(0);
  await expect(promises(panel).getByRole('button', { name: 'Kept' })).toBeVisible();
  const worker = browser.context.serviceWorkers()[0];
  const badge = () => worker?.evaluate('chrome.action.getBadgeText({})');
  await expect.poll(badge).toBe('1');

  await typeDraft(page, 'Hi Dana, as promised I called you just now. ');
  await submit(page);
  await expect(question(panel)).toContainText('does it keep this');
  await question(panel).getByRole('button', { name: 'Kept' }).click();
  await expect(promises(panel).getByRole('button', { name: 'Kept' })).toHaveCount(0);
  await expect.poll(badge).toBe('');
});

test('busy mode: one click, and after a sending nothing is asked or rated', async ({ desk }) => {
  const { page, panel } = desk;
  await panel.getByRole('switch', { name: 'Busy mode' }).click();
  await typeDraft(page, FACTS);
  await submit(page);
  await expect(composer(page)).toHaveText('');
  await expect(afterSending(panel)).toHaveCount(0);
  await expect(question(panel)).toHaveCount(0);
  await panel.getByRole('switch', { name: 'Busy mode' }).click();
  await expect(afterSending(panel)).toContainText('#20418');
});

test('what is for colleagues goes into an internal note, and never into a reply', async ({
  desk,
}) => {
  const { page, panel } = desk;
  await writeNote(panel, 'Ask finance about the fee.');
  await panel.getByText('What I heard · What I’ll do').click();
  const toNote = panel.getByRole('button', { name: 'To internal note' });
  await toNote.click();
  await expect(panel.getByRole('status', { name: 'Writing into the draft' })).toContainText(
    'internal note',
  );
  expect(await draftOf(page)).toBe('');
  await switchToNote(page);
  await expect(review(panel)).toContainText('Internal note');
  await toNote.click();
  await expect.poll(() => draftOf(page)).toContain('Ask finance about the fee.');

  await composer(page).press('Control+End');
  await page.keyboard.type(' You should have seen this. ');
  await review(panel).getByRole('button', { name: 'Read this note too' }).click();
  await expect(review(panel).locator('mark')).toBeVisible();
});

test('any note is found by any word, from the panel and from the dashboard', async ({ desk }) => {
  const { page, panel, browser } = desk;
  await writeNote(panel, 'Zoë prefers mornings.');
  await goToTicket(page, 20431);
  await expectOnTicket(panel, 20431);
  await panel.getByText('Find a note').click();
  await panel.getByRole('searchbox', { name: 'Find a note' }).fill('morn zoe');
  await expect(panel.getByRole('link', { name: 'Open #20418' })).toBeVisible();

  const dashboard = await browser.context.newPage();
  await dashboard.goto(`chrome-extension://${browser.extensionId}/dashboard.html#/notes`);
  await dashboard.getByRole('searchbox', { name: 'Find a note' }).fill('zoe');
  await expect(dashboard.getByText('Zoë prefers mornings.')).toBeVisible();
  await dashboard.getByRole('searchbox', { name: 'Find a note' }).fill('nowhere');
  await expect(dashboard.getByText('No note has words that begin so.')).toBeVisible();
});
