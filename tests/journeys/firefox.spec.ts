import { expect, test } from '@playwright/test';
import { ticketUrl } from '../drive/desk.ts';
import { type FirefoxDesk, openFirefox } from '../drive/firefox.ts';

/** The main path in Firefox: its own sidebar beside a ticket, what it reads, writes and keeps. */

test.skip(
  process.platform !== 'linux' && process.env.FIVE_MOMENTS_FIREFOX === undefined,
  'FIVE_MOMENTS_FIREFOX does not name a Firefox',
);
// Starting Firefox is what takes the time: once for all.
test.describe.configure({ mode: 'default' });

const COMPOSER = '.pane[style*="visible"] [contenteditable="true"]';

let desk: FirefoxDesk;
test.beforeAll(async () => {
  test.setTimeout(120_000);
  desk = await openFirefox(ticketUrl(20418));
  await desk.page.waitForSelector(COMPOSER);
  await desk.showSidebar();
});
test.afterAll(() => desk?.close());

const textOf = (css: string) =>
  desk.inSidebar((document, it) => document.querySelector(it)?.textContent ?? '', css);
const draft = () => desk.page.$eval(COMPOSER, (box) => (box.textContent ?? '').replace(/\s/g, ' '));

/** Clicks the first button whose words begin so; false while there is none to be clicked. */
const click = (words: string) =>
  desk.inSidebar((document, start) => {
    const buttons = [...document.querySelectorAll('button')];
    const button = buttons.find((it) => it.textContent?.startsWith(start) && !it.disabled);
    button?.click();
    return button !== undefined;
  }, words);

function fill(css: string, text: string): Promise<void> {
  return desk.inSidebar(
    (document, both) => {
      const [where, what] = JSON.parse(both) as [string, string];
      const box = document.querySelector(where) as HTMLTextAreaElement;
      box.value = what;
      const page = document.defaultView as Window & typeof globalThis;
      box.dispatchEvent(new page.InputEvent('input', { bubbles: true }));
    },
    JSON.stringify([css, text]),
  );
}

const NOTE = '.note-line textarea';
const noteOf = () =>
  desk.inSidebar(
    (document, css) => (document.querySelector(css) as HTMLTextAreaElement | null)?.value ?? null,
    NOTE,
  );

test('the sidebar is connected to the ticket in the tab, and the page shows no launcher', async () => {
  await expect.poll(() => textOf('header')).toContain('Connected');
  expect(await textOf('header')).toContain('#20418');
  expect(await textOf('h1')).toBe('Charged twice and nobody answers!!!');
  expect(await desk.page.$('#five-moments-launcher')).toBeNull();
  expect(desk.faults).toEqual([]);
});

test('the draft is read as it is typed; a kinder wording goes in and comes out again', async () => {
  const { page } = desk;
  const own = 'Hello Dana. We reply as soon as possible. ';
  await page.click(COMPOSER);
  await page.keyboard.type(own);
  await expect.poll(() => textOf('.finding mark')).toBe('as soon as possible');
  expect(await click('Use')).toBe(true);
  await expect.poll(() => textOf('.phrase-outcome')).toContain('Replaced in #20418');
  expect(await draft()).not.toContain('as soon as possible');
  expect(await click('Undo insert')).toBe(true);
  await expect.poll(() => textOf('.phrase-outcome')).toContain('Taken back');
  expect(await draft()).toBe(own);
});

test('a phrase goes into the draft', async () => {
  await fill('[role=search] input', 'thank you for waiting');
  await expect.poll(() => textOf('[role=option][aria-selected=true] bdi')).toContain('waiting');
  const phrase = await textOf('[role=option][aria-selected=true] bdi');
  expect(await click('Insert')).toBe(true);
  await expect.poll(() => textOf('.phrase-outcome')).toContain('Inserted into #20418');
  expect(await draft()).toContain(phrase);
});

test('the note of each ticket survives the sidebar and the page', async () => {
  const { page } = desk;
  await fill(NOTE, 'Call before 3 pm.');
  await expect.poll(() => textOf('.note-status')).toBe('Saved');
  await desk.hideSidebar();
  await page.goto(ticketUrl(20431), { waitUntil: 'domcontentloaded' });
  await desk.showSidebar();
  await expect.poll(() => textOf('header')).toContain('#20431');
  await expect.poll(noteOf).toBe('');
  await page.goto(ticketUrl(20418), { waitUntil: 'domcontentloaded' });
  await expect.poll(() => textOf('header')).toContain('#20418');
  await expect.poll(noteOf).toBe('Call before 3 pm.');
  await expect.poll(() => textOf('header')).toContain('Connected');
  expect(desk.faults).toEqual([]);
});
