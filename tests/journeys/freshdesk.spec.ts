import type { Page } from '@playwright/test';
import { composer, draftOf, openDesk, typeDraft } from '../drive/desk.ts';
import { FRESHDESK, freshdeskUrl, openNote, openReply, send } from '../drive/freshdesk-page.ts';
import {
  afterSending,
  connection,
  insertPhrase,
  notes,
  openMoment,
  review,
  writeNote,
} from '../drive/panel.ts';
import { startHelpdesks } from '../helpdesks/serve.ts';
import type { Switches } from '../helpdesks/server/switches.ts';
import { expect, test } from './on-desk.ts';

const SUBJECT = 'Third delivery date missed, still no sofa';
const KIND = 'Hi Hannah,\nThank you for telling us. I am sorry that nobody came. ';

test.use({ wishes: { url: freshdeskUrl(352184) } });

const heading = (panel: Page) => panel.getByRole('heading', { level: 1 });

/** A desk whose helpdesk behaves so from the first request on. */
async function deskWith(switches: Partial<Switches>) {
  const helpdesks = await startHelpdesks();
  Object.assign(helpdesks.switches, switches);
  const desk = await openDesk({ helpdesks, url: freshdeskUrl(352184) });
  return {
    ...desk,
    async close() {
      await desk.close();
      await helpdesks.close();
    },
  };
}

test('the panel says who and what, is connected although no reply is open, and follows', async ({
  desk,
}) => {
  const { page, panel, helpdesks } = desk;
  await expect(heading(panel)).toHaveText(SUBJECT);
  await expect(panel.locator('header')).toContainText('Hannah Whitcombe');
  await expect(panel.locator('header')).toContainText('#352184');
  await expect(connection(panel)).toContainText('Connected');
  await writeNote(panel, 'Ring her before ten.');

  await page.getByRole('link', { name: 'Deliveries, urgent' }).click();
  await expect(panel.getByText('Open a ticket in this tab')).toBeVisible();
  await page.getByRole('link', { name: /all over the new floor/ }).click();
  await expect(panel.locator('header')).toContainText('Rafael Okonjo');
  await expect(notes(panel)).toHaveValue('');
  await expect(connection(panel)).toContainText('Connected');
  expect(helpdesks.requests.count('/api/v2/tickets/352190')).toBe(2);

  await page.goBack();
  await page.goBack();
  await expect(heading(panel)).toHaveText(SUBJECT);
  await expect(notes(panel)).toHaveValue('Ring her before ten.');
  await page.reload();
  await expect(connection(panel)).toContainText('Connected');
});

test('typing shows evidence and flags; a kinder wording and a phrase go in, and out again', async ({
  desk,
}) => {
  const { page, panel } = desk;
  await openReply(page);
  await typeDraft(page, 'Hi Hannah,\nYou should have called the depot. ');
  const greeting = await openMoment(panel, 'Greeting');
  await expect(greeting.getByRole('checkbox', { name: 'Open with a greeting' })).toBeChecked();
  await expect(greeting).toContainText('Hi Hannah');
  const mark = review(panel).locator('mark').first();
  await expect(mark).toContainText(/you should have/i);

  await review(panel).locator('button.primary').first().click();
  await expect.poll(() => draftOf(page)).not.toContain('You should have called');
  await expect(review(panel).locator('mark')).toHaveCount(0);
  const mended = await draftOf(page);
  expect(mended.startsWith('Hi Hannah,\n')).toBe(true);

  await composer(page).press('Control+End');
  const phrase = await insertPhrase(panel, 'anything else');
  await expect.poll(() => draftOf(page)).toContain(phrase.trim().split('\n').at(-1));
  await page.keyboard.type(' Bye.');
  await expect.poll(() => draftOf(page)).toMatch(/ Bye\.$/);
  await composer(page).press('Control+z');
  await panel.getByRole('button', { name: 'Undo insert' }).click();
  await expect.poll(async () => (await draftOf(page)).trim()).toBe(mended.trim());
});

test('a note is neither reviewed nor rated; a reply that went out is', async ({ desk }) => {
  const { page, panel } = desk;
  await openNote(page);
  await typeDraft(page, 'You should have seen this one. ');
  await expect(review(panel)).toContainText('Internal note');
  await expect(review(panel).locator('mark')).toHaveCount(0);
  await send(page);
  await expect(page.locator('.ticket-details__privatenote').last()).toContainText('seen this one');
  await expect(afterSending(panel)).toHaveCount(0);

  await openReply(page);
  await typeDraft(page, KIND);
  await send(page);
  const line = afterSending(panel);
  await expect(line).toContainText('#352184');
  await line.getByRole('button', { name: 'Confirm ratings' }).click();
  await expect(line).toContainText('ratings confirmed');
  const log = desk.helpdesks.desk(FRESHDESK).getLog(352184);
  expect(log.slice(-2).map((message) => message.public)).toEqual([false, true]);
});

test('a reply that could not be sent is none', async ({ desk }) => {
  const { page, panel, helpdesks } = desk;
  helpdesks.switches.submitFails = true;
  await openReply(page);
  await typeDraft(page, KIND);
  await send(page);
  await expect(page.getByRole('alert')).toContainText('could not be sent');
  await expect(afterSending(panel)).toHaveCount(0);
  helpdesks.switches.submitFails = false;
  await send(page);
  await expect(afterSending(panel)).toBeVisible();
});

test('a prefilled greeting and a canned response are judged as a macro', async ({ desk }) => {
  const { page, panel, helpdesks } = desk;
  helpdesks.switches.prefilled = true;
  // Whoever comes too late to see it filled in takes it for the agent's.
  await expect(heading(panel)).toHaveText(SUBJECT);
  await openReply(page);
  await page.getByRole('button', { name: 'Canned responses' }).click();
  await page.getByRole('option', { name: 'Returns › Outside 30 days' }).click();
  await expect(review(panel)).toContainText('in the macro');
  const greeting = await openMoment(panel, 'Greeting');
  await expect(greeting.getByRole('checkbox', { checked: true })).toHaveCount(0);
});

const VARIANTS: readonly (readonly [string, Partial<Switches>])[] = [
  ['v2 has had enough: its own interface is asked', { restStatus: 429 }],
  ['forbidden: the page is read', { restStatus: 403 }],
  ['forbidden, subject out of reach', { restStatus: 403, subjectShown: 'closed' }],
  ['forbidden, names of 2021', { restStatus: 403, oldAttributes: true, contactShown: 'light' }],
];
for (const [name, switches] of VARIANTS) {
  test(name, async () => {
    const desk = await deskWith(switches);
    const { page, panel } = desk;
    await expect(heading(panel)).toHaveText(SUBJECT);
    await expect(panel.locator('header')).toContainText('Hannah Whitcombe');
    await expect(connection(panel)).toContainText('Connected');
    await openReply(page);
    await typeDraft(page, 'Calm down. ');
    await expect(review(panel).locator('mark').first()).toContainText(/calm down/i);
    await expect(connection(panel)).toContainText('Connected');
    await desk.close();
  });
}

test('where nothing says whether it is a reply or a note, the panel says so', async () => {
  const desk = await deskWith({ oldAttributes: true, composerOpens: 'reply' });
  await expect(connection(desk.panel)).toContainText('Partly connected');
  await expect(desk.panel.locator('header')).toContainText('#352184');
  await desk.close();
});
