import { composer, typeDraft } from '../drive/desk.ts';
import { openMoment, review } from '../drive/panel.ts';
import { expect, test } from './on-desk.ts';

test('typing shows evidence and flags in the draft’s own words, none on the unfinished sentence', async ({
  desk,
}) => {
  const { page, panel } = desk;
  await typeDraft(page, 'Hi Dana,\nYou should have checked');
  const greeting = await openMoment(panel, 'Greeting');
  await expect(greeting.getByRole('checkbox', { name: 'Open with a greeting' })).toBeChecked();
  await expect(greeting).toContainText('Hi Dana');
  await expect(review(panel).locator('mark')).toHaveCount(0);

  await page.keyboard.type(' your order. ');
  await expect(review(panel).locator('mark').first()).toContainText(/you should have/i);
});

test('a sentence that rests is judged although it has no end', async ({ desk }) => {
  await typeDraft(desk.page, 'You should have checked your order');
  await expect(review(desk.panel).locator('mark').first()).toContainText(/you should have/i);
});

test('words that are mended are no longer listed', async ({ desk }) => {
  const { page, panel } = desk;
  await typeDraft(page, 'Calm down please. ');
  const marks = review(panel).locator('mark');
  await expect(marks).toHaveCount(1);
  await composer(page).press('Control+a');
  await page.keyboard.type('Thank you for telling us. ');
  await expect(marks).toHaveCount(0);
});
