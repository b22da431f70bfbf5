import { type BrowserContext, chromium, expect, type Page, test } from '@playwright/test';
import { bundleHooked } from '../helpdesks/editors/bundle.ts';
import { type HookedPage, hookInto } from '../helpdesks/editors/editor-page.ts';
import { LOGIN, startTracker, type Tracker } from '../helpdesks/request-tracker/tracker.ts';
import { findChromium } from '../setup/find-chromium.mjs';

/** A helpdesk that somebody else wrote, read and written by the adapter that docs/ offers for it. */

let tracker: Tracker;
let context: BrowserContext;
let page: Page;
let bundle = '';

test.beforeAll(async () => {
  const executablePath = findChromium() ?? undefined;
  [tracker, bundle] = await Promise.all([startTracker(), bundleHooked()]);
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox', ...tracker.chromiumArgs],
  });
  context = await browser.newContext();
  page = await context.newPage();
  await page.goto(tracker.origin);
  await page.fill('input[name=user]', LOGIN.user);
  await page.fill('input[name=pass]', LOGIN.pass);
  await page.click('input[type=submit]');
  await page.locator('a[href*="Logout"]').waitFor({ state: 'attached' });
});
test.afterAll(async () => {
  await context?.browser()?.close();
  await tracker?.close();
});

async function open(path: string): Promise<HookedPage> {
  await page.goto(`${tracker.origin}${path}`);
  return hookInto(page, bundle);
}

const factsOf = (it: HookedPage) =>
  it.ask((hooked) => hooked.heard.findLast((event) => event.kind === 'ticket') ?? null);
const draftOf = (it: HookedPage) => it.ask((hooked) => hooked.draft());

/** The editor's own idea of the text, and what the form would send. */
const modelOf = () =>
  page.evaluate(() => {
    const { CKEDITOR } = globalThis as unknown as {
      CKEDITOR: { instances: Record<string, { getData(): string }> };
    };
    // The page keeps an empty paragraph at the end of what is written.
    return (CKEDITOR.instances.UpdateContent?.getData() ?? '').replace(/<p>&nbsp;<\/p>\s*$/, '');
  });

async function openReply(path = '/Ticket/Update.html?Action=Respond;id=1'): Promise<HookedPage> {
  const it = await open(path);
  await expect.poll(async () => (await draftOf(it)) !== null).toBe(true);
  return it;
}
const box = () => page.frameLocator('iframe.cke_wysiwyg_frame').locator('body');

test('reads a ticket whose messages come late, and who wrote them', async () => {
  const it = await open('/Ticket/Display.html?id=1');
  await expect
    .poll(async () => (await factsOf(it))?.facts.messages?.value.length, { timeout: 20_000 })
    .toBe(3);
  const told = await factsOf(it);
  expect(told?.facts).toMatchObject({
    subject: { value: 'Fourth parcel lost, and STILL no answer!!' },
    requester: { value: { name: 'Leonie Brandt' } },
    status: { value: 'open' },
  });
  const messages = told?.facts.messages?.value ?? [];
  expect(messages.map(({ role }) => role)).toEqual(['customer', 'agent', 'customer']);
  expect(messages[0]?.text).toContain('I am furious.');
  // What was quoted is nobody's new word.
  expect(messages[2]?.text).toContain('Are you joking?');
  expect(messages[2]?.text).not.toContain('You should have given');
});

test('a comment is a note, and an umlaut stays one', async () => {
  const it = await open('/Ticket/Display.html?id=2');
  await expect
    .poll(async () => (await factsOf(it))?.facts.messages?.value.map(({ role }) => role))
    .toEqual(['customer', 'agent', 'note']);
  expect((await factsOf(it))?.facts.subject?.value).toBe('Adresse ändern: Köln');
});

test('an invitation to write is no draft, and a greeting goes into it', async () => {
  const it = await openReply();
  expect(await draftOf(it)).toMatchObject({ text: '', mode: 'public' });
  expect(await it.write(null, 'Dear Leonie,\n\nthank you for writing again.')).toMatchObject({
    ok: true,
  });
  await page.keyboard.type(' I am sorry.');
  await expect
    .poll(async () => (await draftOf(it))?.text.replace(/\n+/g, '\n'))
    .toBe('Dear Leonie,\nthank you for writing again. I am sorry.');
  expect((await modelOf()).replace(/\s+/g, ' ').trim()).toBe(
    '<p>Dear Leonie,</p> <p>thank you for writing again. I am sorry.</p>',
  );
});

test('replaces a flagged phrase within its paragraph, and one undo takes it back', async () => {
  const it = await openReply();
  await box().click();
  await page.keyboard.type('Hello, you should have checked this. Sorry!');
  await expect.poll(async () => (await draftOf(it))?.text).toContain('Sorry!');
  expect(await it.write('you should have checked', 'let us look at')).toMatchObject({ ok: true });
  await expect.poll(modelOf).toMatch(/^<p>Hello, let us look at this\. Sorry!<\/p>\s*$/);
  await page.keyboard.press('Control+z');
  await expect.poll(modelOf).toMatch(/^<p>Hello, you should have checked this\. Sorry!<\/p>\s*$/);
  await it.ask((hooked) => hooked.underline('you should have checked'));
  const shown = await page.evaluate(() => {
    const frame = document.querySelector<HTMLIFrameElement>('iframe.cke_wysiwyg_frame');
    const view = frame?.contentWindow as (Window & typeof globalThis) | null;
    return Array.from(view?.CSS.highlights.values() ?? [], (one) =>
      Array.from(one, (range) => range.toString()),
    );
  });
  expect(shown).toEqual([['you should have checked']]);
});

test('a comment says that it is one; a page that is swapped for another ticket gets nothing', async () => {
  const it = await openReply('/Ticket/Update.html?id=1&Action=Comment');
  expect(await draftOf(it)).toMatchObject({ text: '', mode: 'note' });
  await page.selectOption('select[name=UpdateType]', 'response', { force: true });
  await expect
    .poll(() => it.ask((hooked) => hooked.writeAt({ ticketKey: 'desk.tracker.test/2' }, '', 'x')))
    .toMatchObject({ ok: false, why: 'otherTicket' });
});

test('an editor that swaps its frame’s document is found again', async () => {
  const it = await openReply();
  await page.evaluate(() => {
    const { CKEDITOR } = globalThis as unknown as {
      CKEDITOR: { instances: Record<string, { setData(html: string): void }> };
    };
    CKEDITOR.instances.UpdateContent?.setData('<p>Set by the page</p>');
  });
  await expect.poll(async () => (await draftOf(it))?.text).toBe('Set by the page');
  await box().click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(', and typed on');
  await expect.poll(async () => (await draftOf(it))?.text).toBe('Set by the page, and typed on');
  expect(await it.write('typed', 'written')).toMatchObject({ ok: true });
});

test('what is sent arrives, and the sending is told', async () => {
  const it = await openReply();
  await box().click();
  await page.keyboard.type('We found your parcel.');
  await expect.poll(async () => (await draftOf(it))?.text).toBe('We found your parcel.');
  await it.ask((hooked) => {
    addEventListener('pagehide', () => {
      sessionStorage.setItem('heard', hooked.heard.at(-1)?.kind ?? '');
    });
  });
  await page.click('input[name=SubmitTicket]');
  await page.waitForURL(/Display\.html/);
  // The page that was written in is gone: nobody saw it arrive.
  expect(await page.evaluate(() => sessionStorage.getItem('heard'))).toBe('sentUnsure');
  const again = await hookInto(page, bundle);
  await expect
    .poll(async () => (await factsOf(again))?.facts.messages?.value.at(-1))
    .toMatchObject({ role: 'agent', text: 'We found your parcel.' });
});
