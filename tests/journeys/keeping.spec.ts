import { startBrowser } from '../drive/browser.ts';
import { openDesk, openPanel, ticketUrl } from '../drive/desk.ts';
import { moment, noteStatus, notes, openMoment, writeNote } from '../drive/panel.ts';
import { startHelpdesks } from '../helpdesks/serve.ts';
import { expect, test } from './on-desk.ts';

const STEP = 'Thank them for something real';

test('a tick and a note are there after closing and reopening the panel', async ({ desk }) => {
  const { page, panel, browser } = desk;
  const greeting = await openMoment(panel, 'Greeting');
  await greeting.getByRole('checkbox', { name: STEP }).check();
  await greeting.getByRole('radio', { name: '+1 wow' }).check();
  await writeNote(panel, 'Likes to be called, mornings only.');
  await panel.close();

  const again = await openPanel(browser, page);
  await expect(notes(again)).toHaveValue('Likes to be called, mornings only.');
  const reopened = await openMoment(again, 'Greeting');
  await expect(reopened.getByRole('checkbox', { name: STEP })).toBeChecked();
  await expect(reopened.getByRole('radio', { name: '+1 wow' })).toBeChecked();
});

test('what the agent took back stays taken back, whatever the draft shows', async ({ desk }) => {
  const { page, panel } = desk;
  const greeting = await openMoment(panel, 'Greeting');
  const step = greeting.getByRole('checkbox', { name: 'Open with a greeting' });
  await page.locator('[contenteditable="true"]').filter({ visible: true }).click();
  await page.keyboard.type('Hi Dana, ');
  await expect(step).toBeChecked();
  await step.uncheck();
  await page.keyboard.type('good to hear from you. ');
  await expect(step).not.toBeChecked();
});

test('everything is there after the browser was killed in the middle of a shift', async () => {
  const first = await openDesk();
  const { helpdesks, browser, panel } = first;
  const greeting = await openMoment(panel, 'Greeting');
  await greeting.getByRole('checkbox', { name: STEP }).check();
  await writeNote(panel, 'Refund by Wednesday, promised by phone.');
  await browser.kill();

  const second = await startBrowser({ profile: browser.profile, args: helpdesks.chromiumArgs });
  const page = second.context.pages()[0] ?? (await second.context.newPage());
  await page.goto(ticketUrl(20418));
  const again = await openPanel(second, page);
  await expect(notes(again)).toHaveValue('Refund by Wednesday, promised by phone.');
  const reopened = await openMoment(again, 'Greeting');
  await expect(reopened.getByRole('checkbox', { name: STEP })).toBeChecked();
  await second.close();
  await helpdesks.close();
});

test('notes are kept ticket by ticket', async ({ desk }) => {
  const { page, panel } = desk;
  await writeNote(panel, 'About Dana.');
  await page.goto(ticketUrl(20431));
  await expect(panel.locator('header')).toContainText('#20431');
  await expect(notes(panel)).toHaveValue('');
  await writeNote(panel, 'About the card reader.');
  await page.goto(ticketUrl(20418));
  await expect(panel.locator('header')).toContainText('#20418');
  await expect(notes(panel)).toHaveValue('About Dana.');
});

test('what is typed as the panel closes is saved', async ({ desk }) => {
  const { page, panel, browser } = desk;
  await notes(panel).pressSequentially('Typed and gone');
  await expect(noteStatus(panel)).not.toHaveText('Not saved');
  await panel.close({ runBeforeUnload: true });
  const again = await openPanel(browser, page);
  await expect(notes(again)).toHaveValue('Typed and gone');
  await expect(moment(again, 'Greeting')).toBeAttached();
});

test('helpdesks of two tenants have notes of their own', async () => {
  const helpdesks = await startHelpdesks();
  const desk = await openDesk({ helpdesks });
  await writeNote(desk.panel, 'Of acme.');
  await desk.page.goto('https://other.zendesk.com/agent/tickets/20418');
  await expect(notes(desk.panel)).toHaveValue('');
  await desk.close();
  await helpdesks.close();
});
