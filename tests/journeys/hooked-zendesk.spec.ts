import { type Browser, chromium, expect, type Page, test } from '@playwright/test';
import { buildHelpdesks } from '../helpdesks/build.ts';
import { bundleHooked } from '../helpdesks/editors/bundle.ts';
import { type HookedPage, hookInto } from '../helpdesks/editors/editor-page.ts';
import { type Helpdesks, startHelpdesks } from '../helpdesks/serve.ts';
import { findChromium } from '../setup/find-chromium.mjs';

/** The hook on a page that behaves as Zendesk does, without the rest of the extension. */

let helpdesks: Helpdesks;
let browser: Browser;
let bundle = '';
let page: Page;

test.beforeAll(async () => {
  await buildHelpdesks();
  bundle = await bundleHooked();
  helpdesks = await startHelpdesks();
  const executablePath = findChromium() ?? undefined;
  browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox', ...helpdesks.chromiumArgs],
  });
});
test.afterAll(async () => {
  await browser.close();
  await helpdesks.close();
});
test.beforeEach(async () => {
  helpdesks.reset();
  helpdesks.switches.renderDelayMs = 60;
  helpdesks.switches.submitDelayMs = 40;
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
});
test.afterEach(() => page.close());

const COMPOSER = '[data-test-id^="omnicomposer-"][contenteditable="true"]';
const composer = () => page.locator(COMPOSER).filter({ visible: true });
const byTestId = (id: string) => page.locator(`[data-test-id="${id}"]`).filter({ visible: true });

async function open(number = 20418): Promise<HookedPage> {
  await page.goto(`${helpdesks.origin()}/agent/tickets/${number}`);
  return hookInto(page, bundle);
}
const draftOf = (it: HookedPage) => it.ask((hooked) => hooked.draft());
const textOf = async (it: HookedPage) => (await draftOf(it))?.text;
const ticketOf = (it: HookedPage) =>
  it.ask((hooked) => hooked.heard.findLast((event) => event.kind === 'ticket') ?? null);
const macrosOf = async (it: HookedPage) => {
  const draft = await draftOf(it);
  return draft?.macros.map(({ start, end }) => draft.text.slice(start, end));
};
const goTo = (number: number | string) =>
  page.evaluate((path) => {
    history.pushState({}, '', path);
    dispatchEvent(new PopStateEvent('popstate'));
  }, `/agent/tickets/${number}`);
async function type(it: HookedPage, words: string): Promise<void> {
  await composer().click();
  await page.keyboard.type(words);
  await expect.poll(async () => (await textOf(it))?.includes(words)).toBe(true);
}

test('a ticket is read by two requests, and nothing is missing', async () => {
  await page.goto(`${helpdesks.origin()}/agent/tickets/20418`);
  await expect(composer()).toBeVisible();
  helpdesks.requests.clear();
  const it = await hookInto(page, bundle);
  await expect.poll(async () => (await ticketOf(it))?.facts.agent).not.toBeNull();
  await expect.poll(() => textOf(it)).toBe('');
  const ticket = await ticketOf(it);
  expect(ticket?.missing).toEqual([]);
  expect(ticket?.facts).toMatchObject({
    subject: { from: 'rest' },
    requester: { from: 'rest' },
    channel: { from: 'rest' },
    messages: { from: 'rest' },
    agent: { from: 'rest' },
  });
  expect(ticket?.facts.messages?.value.some(({ role }) => role === 'customer')).toBe(true);
  const paths = helpdesks.requests.all
    .map(({ path }) => path)
    .filter((path) => path.startsWith('/api'));
  expect(paths.filter((path) => path.includes('/tickets/'))).toHaveLength(2);
  expect(paths).toHaveLength(3);
});

for (const trouble of [401, 403, 429, 500, 'html', 'wrongTypes', 'lies'] as const) {
  test(`a server that answers ${trouble} leaves the page to read from`, async () => {
    helpdesks.switches.restStatus = trouble;
    const it = await open();
    await expect
      .poll(async () => (await ticketOf(it))?.facts)
      .toMatchObject({ subject: { from: 'dom' }, messages: { from: 'dom' } });
    await expect.poll(() => textOf(it)).toBe('');
    expect((await ticketOf(it))?.facts.subject?.value).not.toBe('');
  });
}

test('what an agent types, inserts and takes back', async () => {
  const it = await open();
  await expect.poll(() => textOf(it)).toBe('');
  await type(it, 'Hi Dana, you should have checked.');
  expect(await macrosOf(it)).toEqual([]);
  expect(await it.write('you should have checked', 'let us look together')).toMatchObject({
    ok: true,
  });
  await expect(composer()).toHaveText('Hi Dana, let us look together.');
  await page.keyboard.press('Control+z');
  await expect(composer()).toHaveText('Hi Dana, you should have checked.');
  expect(await it.write(null, '\n\nKind regards,\nTom')).toMatchObject({ ok: true });
  await expect.poll(() => textOf(it)).toContain('Kind regards,\nTom');
  expect(await it.ask((hooked) => hooked.undo('w2'))).toMatchObject({ ok: true });
  await expect(composer()).toHaveText('Hi Dana, you should have checked.');
});

test('an editor that wants markup gets it', async () => {
  helpdesks.switches.ignorePlainPaste = true;
  const it = await open();
  await expect.poll(() => textOf(it)).toBe('');
  await type(it, 'Hi Dana, ');
  expect(await it.write(null, 'thank you for <waiting>')).toMatchObject({
    ok: true,
    layer: 'pasteHtml',
  });
  await expect(composer()).toHaveText('Hi Dana, thank you for <waiting>');
});

test('a prefilled greeting and a macro are the helpdesk’s; typed words are not', async () => {
  helpdesks.switches.prefilled = true;
  const it = await open();
  await expect.poll(() => textOf(it)).toContain('Kind regards,');
  expect((await macrosOf(it))?.join('\n')).toContain('Kind regards,');
  await type(it, ' My own words.');
  expect((await macrosOf(it))?.join('\n')).not.toContain('My own words.');
  const before = (await macrosOf(it))?.length ?? 0;
  await byTestId('ticket-footer-macro-menu-autocomplete-input').click();
  await page.getByRole('option').first().click();
  await expect.poll(async () => (await macrosOf(it))?.length).toBeGreaterThan(before);
});

test('a note is a note: nothing that was meant for a reply goes in', async () => {
  const it = await open();
  await expect.poll(() => textOf(it)).toBe('');
  await type(it, 'Hi Dana.');
  const reply = await draftOf(it);
  await byTestId('omnichannel-channel-switcher-button').click();
  await byTestId('omnichannel-channel-switcher-menuitem-internal').click();
  await expect.poll(async () => (await draftOf(it))?.mode).toBe('note');
  const note = await draftOf(it);
  expect(note?.composerId).not.toBe(reply?.composerId);
  expect(await macrosOf(it)).toEqual([]);
  await page.keyboard.type('x');
  await composer().click();
  const refused = await it.ask((hooked) => hooked.writeAt({ mode: 'public' }, 'Hi', 'X'));
  expect(refused).toMatchObject({ ok: false, why: 'isNote' });
  const gone = await it.ask((hooked) => hooked.writeAt({ composerId: 'old' }, 'Hi', 'X'));
  expect(gone).toMatchObject({ ok: false, why: 'stale' });
});

test('each ticket keeps its own draft, and writes go to none but the one on top', async () => {
  const it = await open();
  await expect.poll(() => textOf(it)).toBe('');
  await type(it, 'For the first.');
  await goTo(20431);
  await expect.poll(async () => (await draftOf(it))?.ticketKey).toBe('acme.zendesk.com/20431');
  const refused = await it.ask((hooked) =>
    hooked.writeAt({ ticketKey: 'acme.zendesk.com/20418' }, '', 'X'),
  );
  expect(refused).toMatchObject({ ok: false, why: 'otherTicket' });
  await type(it, 'For the second.');
  await goTo(20418);
  await expect.poll(() => textOf(it)).toBe('For the first.');
  expect(await macrosOf(it)).toEqual([]);
  await goTo('new/1');
  await expect.poll(() => it.ask((hooked) => hooked.heard.at(-1)?.kind)).toBe('noTicket');
});

test('an editable that is swapped under the typing is followed', async () => {
  helpdesks.switches.replaceEditable = true;
  const it = await open();
  await expect.poll(() => textOf(it)).toBe('');
  const first = (await draftOf(it))?.composerId;
  await composer().click();
  await page.keyboard.type('Hello Dana, thank you for writing to us about this charge.');
  await expect.poll(async () => (await draftOf(it))?.composerId).not.toBe(first);
  const shown = async () =>
    ((await composer().textContent()) ?? '').replaceAll('\u00a0', ' ').trim();
  await expect.poll(async () => (await textOf(it)) === (await shown())).toBe(true);
  expect(await macrosOf(it)).toEqual([]);
});

test('a reply and a note that go out are told, each once', async () => {
  const it = await open();
  await expect.poll(() => textOf(it)).toBe('');
  const sent = () =>
    it.ask((hooked) => hooked.heard.flatMap((event) => (event.kind === 'sent' ? event : [])));
  await type(it, 'Hi Dana, your refund is on its way.');
  await byTestId('submit_button-button').click();
  await expect.poll(async () => (await sent()).length).toBe(1);
  await byTestId('omnichannel-channel-switcher-button').click();
  await byTestId('omnichannel-channel-switcher-menuitem-internal').click();
  await expect.poll(async () => (await draftOf(it))?.mode).toBe('note');
  await type(it, 'Refunded by hand.');
  await page.keyboard.press('Control+Enter');
  await expect.poll(async () => (await sent()).length).toBe(2);
  expect(await sent()).toMatchObject([
    { mode: 'public', text: 'Hi Dana, your refund is on its way.' },
    { mode: 'note', text: 'Refunded by hand.' },
  ]);
});

test('a submit that fails is no sending', async () => {
  helpdesks.switches.submitFails = true;
  const it = await open();
  await expect.poll(() => textOf(it)).toBe('');
  await type(it, 'Hi Dana.');
  await byTestId('submit_button-button').click();
  await expect(composer()).toHaveText('Hi Dana.');
  helpdesks.switches.submitFails = false;
  await byTestId('submit_button-button').click();
  const sent = () => it.ask((hooked) => hooked.heard.filter(({ kind }) => kind === 'sent').length);
  await expect.poll(sent).toBe(1);
});

test('a helpdesk that renamed its parts is told to be partly read', async () => {
  helpdesks.switches.restStatus = 403;
  helpdesks.switches.brokenSelectors = [
    '[data-test-id^="omnicomposer-"]',
    '.zendesk-editor--rich-text-container',
    '[data-test-id="omni-header-subject"]',
  ];
  const it = await open();
  await expect
    .poll(async () => (await ticketOf(it))?.missing)
    .toEqual(['subject', 'composer', 'mode']);
});
