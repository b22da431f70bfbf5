import { expect, type Page, test } from '@playwright/test';
import { composer, draftOf, expectOnTicket, goToTicket } from '../drive/desk.ts';
import { noteStatus, notes, review } from '../drive/panel.ts';
import { type DeskWindow, openWindow } from '../drive/window.ts';

/** Who has the keyboard, and what then happens to the words: with a real mouse and real keys. */

test.skip(process.platform !== 'linux', 'needs an X server');
// One window for all, one ticket for each.
test.describe.configure({ mode: 'default' });

let desk: DeskWindow;
test.beforeAll(async () => {
  desk = await openWindow(20418);
});
test.afterAll(() => desk?.close());
test.afterEach(async ({ browserName: _ }, info) => {
  if (info.status === info.expectedStatus) return;
  await desk.screen.screenshot(info.outputPath('screen.png'));
});

const hasKeyboard = (surface: Page) => surface.evaluate(() => document.hasFocus());
const writeStatus = (panel: Page) => panel.getByRole('status', { name: 'Writing into the draft' });

/** The draft as the editor has it and would send it: what is only shown does not count. */
const modelOf = (page: Page) =>
  composer(page).evaluate((element) => {
    const { ckeditorInstance } = element as unknown as { ckeditorInstance: { getData(): string } };
    // A blank between an insertion and what follows it is the panel's to add.
    return ckeditorInstance.getData().replaceAll('&nbsp;', ' ').replace(' END', 'END');
  });

async function openPanel(): Promise<Page> {
  if (!(await desk.isPanelOpen())) {
    await desk.click(desk.page, desk.page.locator('#five-moments-launcher'));
  }
  return desk.findPanel();
}

/** The ticket on top, its panel beside it, and the keyboard in its empty reply. */
async function open(ticket: number): Promise<Page> {
  const panel = await openPanel();
  await goToTicket(desk.page, ticket);
  await expect(
    desk.page.locator(`[data-ticket-id="${ticket}"] [contenteditable="true"]`),
  ).toBeVisible();
  await expectOnTicket(panel, ticket);
  await desk.click(desk.page, composer(desk.page));
  await expect.poll(() => hasKeyboard(desk.page)).toBe(true);
  expect(await draftOf(desk.page)).toBe('');
  return panel;
}

/** Without the filler that the editor holds a caret with. */
const shownDraft = async () => (await draftOf(desk.page)).replaceAll('\u2060', '');

/** By real keys, `**` around what is bold. */
async function type(text: string): Promise<void> {
  for (const [at, part] of text.split('**').entries()) {
    if (at > 0) await desk.screen.key('ctrl+b');
    await desk.screen.type(part);
  }
  await expect.poll(() => shownDraft()).toBe(text.replaceAll('**', ''));
}

test('Alt+Shift+M opens the side panel beside the ticket', async () => {
  const { page, screen } = desk;
  await page.locator('#five-moments-launcher').waitFor({ state: 'attached' });
  await desk.click(page, composer(page));
  await type('Hi Dana, ');
  expect(await desk.isPanelOpen()).toBe(false);
  await screen.key('alt+shift+m');
  const panel = await desk.findPanel();
  await expectOnTicket(panel, 20418);
  await expect(panel.getByRole('status', { name: 'Connection' })).toContainText('Connected');
  expect(await draftOf(page)).toBe('Hi Dana, ');
});

test('a kinder wording takes exactly the flagged words’ place, bold or not; Ctrl+Z takes it back', async () => {
  const panel = await open(20431);
  const { page, screen } = desk;
  await type('Thank you, Aisha. We **will** do it as so**on as pos**sible. **Bye**. ');
  const before = await modelOf(page);
  expect(before).toContain('as so<strong>on as pos</strong>sible');
  await expect(review(panel).locator('mark')).toHaveText('as soon as possible');
  const use = review(panel).getByRole('button', { name: /^Use/ }).first();
  const instead = /“(.*)”/.exec((await use.textContent()) ?? '')?.[1] ?? '';
  expect(instead).not.toBe('');

  await desk.click(panel, use);
  await expect(writeStatus(panel)).toContainText('Replaced in #20431');
  expect(await hasKeyboard(page), 'the click left the keyboard in the panel').toBe(false);
  const after = before.replace('as so<strong>on as pos</strong>sible', instead);
  expect(await modelOf(page)).toBe(after);
  await expect(review(panel).locator('mark')).toHaveCount(0);

  await desk.click(page, composer(page));
  await screen.key('ctrl+z');
  await expect.poll(() => modelOf(page)).toBe(before);
});

test('“Undo insert” takes the new words back', async () => {
  const panel = await open(20402);
  const { page } = desk;
  await type('Good morning. We will write as soon as possible. Bye. ');
  const before = await modelOf(page);
  await desk.click(panel, review(panel).getByRole('button', { name: /^Use/ }).first());
  await expect(writeStatus(panel)).toContainText('Replaced in #20402');
  expect(await modelOf(page)).not.toBe(before);
  await desk.click(panel, panel.getByRole('button', { name: 'Undo insert' }));
  await expect(writeStatus(panel)).toContainText('Taken back');
  expect(await modelOf(page)).toBe(before);
});

test('a phrase found by typing in the panel goes where the caret stood', async () => {
  const panel = await open(20480);
  const { page, screen } = desk;
  await type('Hello. END');
  for (const _ of 'END') await screen.key('Left');
  await desk.click(panel, panel.getByRole('searchbox', { name: 'Find a phrase' }));
  await screen.type('thank you for waiting');
  const chosen = panel.getByRole('option', { selected: true }).locator('bdi');
  await expect(chosen).toContainText('waiting');
  const phrase = await chosen.textContent();
  await screen.key('Return');
  await expect(writeStatus(panel)).toContainText('Inserted into #20480');
  expect(await hasKeyboard(page)).toBe(false);
  expect(await modelOf(page)).toBe(`<p>Hello. ${phrase}END</p>`);
});

/** Opens the note over the reply and waits until the keyboard is in it. */
async function openNote(panel: Page): Promise<void> {
  await desk.screen.key('alt+shift+j');
  await expect
    .poll(() => desk.findPopup(panel))
    .toMatchObject({ view: '#notes', typingInto: 'Notes' });
  expect(await hasKeyboard(desk.page)).toBe(false);
}

async function expectKept(panel: Page, note: string): Promise<void> {
  await expect.poll(() => desk.findPopup(panel)).toBeNull();
  await expect(notes(panel)).toHaveValue(note);
  await expect(noteStatus(panel)).toHaveText('Saved');
}

for (const { key, name, ticket } of [
  { key: 'Escape', name: 'Escape', ticket: 20482 },
  { key: 'ctrl+Return', name: 'Ctrl+Enter', ticket: 20484 },
]) {
  test(`Alt+Shift+J takes the keyboard for a note; ${name} keeps it and gives the keyboard back`, async () => {
    const panel = await open(ticket);
    const { page, screen, helpdesks } = desk;
    await type('Hello, ');
    const sent = helpdesks.desk().getLog(ticket).length;
    await openNote(panel);
    await screen.type('Call before 3 pm.');
    // At once: nothing may wait for a pause that the popup does not live to see.
    await screen.key(key);
    await expectKept(panel, 'Call before 3 pm.');
    await expect.poll(() => hasKeyboard(page)).toBe(true);
    await screen.type('again');
    await expect.poll(shownDraft).toBe('Hello, again');
    expect(helpdesks.desk().getLog(ticket)).toHaveLength(sent);
  });
}

test('a click beside the note closes it, and what it called saved is kept', async () => {
  const panel = await open(20486);
  const { page, screen } = desk;
  await openNote(panel);
  await screen.type('Call before 3 pm.');
  await expect
    .poll(() => desk.findPopup(panel))
    .toMatchObject({ typed: 'Call before 3 pm.', status: 'Saved' });
  await desk.click(page, composer(page));
  await expectKept(panel, 'Call before 3 pm.');
  expect(await shownDraft()).toBe('');
});

test('Alt+Shift+F finds a phrase, inserts it at the caret, and gives the keyboard back', async () => {
  const panel = await open(20488);
  const { page, screen } = desk;
  await type('Hello. END');
  for (const _ of 'END') await screen.key('Left');
  await screen.key('alt+shift+f');
  await expect
    .poll(() => desk.findPopup(panel))
    .toMatchObject({
      view: '#phrases',
      typingInto: 'Find a phrase',
    });
  await screen.type('thank you for waiting');
  await expect.poll(async () => (await desk.findPopup(panel))?.chosen).toContain('waiting');
  const phrase = (await desk.findPopup(panel))?.chosen;
  await screen.key('Return');
  await expect.poll(() => desk.findPopup(panel)).toBeNull();
  await expect.poll(() => modelOf(page)).toBe(`<p>Hello. ${phrase}END</p>`);
  await expect.poll(() => hasKeyboard(page)).toBe(true);
  await screen.type(' So');
  await expect.poll(() => modelOf(page)).toBe(`<p>Hello. ${phrase} SoEND</p>`);
});

test('one Escape closes the phrases, whatever was typed, and the reply stays as it was', async () => {
  const panel = await open(20477);
  const { page, screen } = desk;
  await screen.key('alt+shift+f');
  await expect.poll(async () => (await desk.findPopup(panel))?.typingInto).toBe('Find a phrase');
  await screen.type('sorry');
  await screen.key('Escape');
  await expect.poll(() => desk.findPopup(panel)).toBeNull();
  await expect.poll(() => hasKeyboard(page)).toBe(true);
  expect(await shownDraft()).toBe('');
});
