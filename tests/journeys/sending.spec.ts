import { typeDraft } from '../drive/desk.ts';
import { applyMacro, submit, switchToNote } from '../drive/helpdesk-page.ts';
import { afterSending, moment, openMoment, review } from '../drive/panel.ts';
import { expect, test } from './on-desk.ts';

const KIND = 'Hi Dana,\nThank you for telling us. I am sorry that we charged you twice. ';

test('after a sending one line names its ticket, and one key confirms the ratings', async ({
  desk,
}) => {
  const { page, panel } = desk;
  await typeDraft(page, KIND);
  await submit(page);
  const line = afterSending(panel);
  await expect(line).toContainText('#20418');
  await expect(line.getByRole('button', { name: 'Confirm ratings' })).toBeVisible();
  await line.click();
  await panel.locator('body').press('c');
  await expect(line).toContainText('ratings confirmed');
  await line.getByRole('button', { name: 'Undo' }).click();
  await expect(line.getByRole('button', { name: 'Confirm ratings' })).toBeVisible();
});

test('a reply sent twice makes two contacts', async ({ desk }) => {
  const { page, panel } = desk;
  const contactId = () => afterSending(panel).getAttribute('data-contact');
  await typeDraft(page, KIND);
  await submit(page);
  await expect(afterSending(panel)).toBeVisible();
  const first = await contactId();
  await typeDraft(page, 'Hi Dana, one more thing: the second invoice is cancelled too. ');
  await submit(page);
  await expect.poll(contactId).not.toBe(first);
  expect(first).toBeTruthy();
});

test('ticks belong to the reply they were made for', async ({ desk }) => {
  const { page, panel } = desk;
  const greeting = await openMoment(panel, 'Greeting');
  const step = greeting.getByRole('checkbox', { name: 'Sound like yourself' });
  await step.check();
  await typeDraft(page, KIND);
  await submit(page);
  await expect(afterSending(panel)).toBeVisible();
  await openMoment(panel, 'Greeting');
  await expect(step).not.toBeChecked();
});

test('an internal note is neither reviewed nor rated', async ({ desk }) => {
  const { page, panel } = desk;
  await switchToNote(page);
  await typeDraft(page, 'You should have seen this one. ');
  await expect(review(panel)).toContainText('Internal note');
  await expect(review(panel).locator('mark')).toHaveCount(0);
  await submit(page);
  await expect(page.getByText('You should have seen this one.').first()).toBeVisible();
  await expect(afterSending(panel)).toHaveCount(0);
});

test('a macro is judged as a macro: folded into one line, and it ticks nothing', async ({
  desk,
}) => {
  const { page, panel } = desk;
  await applyMacro(page, 'Billing › Refund not possible');
  await expect(review(panel)).toContainText('Nothing cold in your own words');
  await expect(review(panel)).toContainText('in the macro');
  await openMoment(panel, 'Greeting');
  await expect(moment(panel, 'Greeting').getByRole('checkbox', { checked: true })).toHaveCount(0);
});

test('a submission that fails is no sending', async ({ desk }) => {
  const { page, panel, helpdesks } = desk;
  helpdesks.switches.submitFails = true;
  await typeDraft(page, KIND);
  await submit(page);
  await expect(page.getByRole('alert').filter({ visible: true }).first()).toBeVisible();
  await expect(afterSending(panel)).toHaveCount(0);
  await expect(moment(panel, 'Greeting')).toBeAttached();
});
