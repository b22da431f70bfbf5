import { type Browser, chromium, expect, type Locator, type Page, test } from '@playwright/test';
import { buildHelpdesks } from '../helpdesks/build.ts';
import { type Helpdesks, startHelpdesks } from '../helpdesks/serve.ts';

/** The replica itself: what the other journeys rely on has to be so. */

let helpdesks: Helpdesks;
let browser: Browser;
let page: Page;

test.beforeAll(async () => {
  await buildHelpdesks();
  helpdesks = await startHelpdesks();
  browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--disable-quic',
      ...helpdesks.chromiumArgs,
    ],
  });
});

test.afterAll(async () => {
  await browser.close();
  await helpdesks.close();
});

const complaints: string[] = [];

test.beforeEach(async () => {
  helpdesks.reset();
  helpdesks.switches.renderDelayMs = 30;
  helpdesks.switches.submitDelayMs = 10;
  complaints.length = 0;
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    const isRefusal = message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && !isRefusal) complaints.push(message.text());
  });
});

test.afterEach(async () => {
  await page.close();
  expect(complaints).toEqual([]);
});

const pane = (id: number): Locator => page.locator(`[data-ticket-id="${id}"]`);
const part = (id: number, testId: string): Locator => pane(id).getByTestId(testId);
const composer = (id: number): Locator =>
  pane(id).locator('[data-test-id^="omnicomposer-"][contenteditable="true"]');

async function open(path = '/agent/tickets/20418', id = 20418): Promise<void> {
  await page.goto(helpdesks.origin() + path);
  await expect(composer(id)).toBeVisible();
}

async function chooseChannel(id: number, channel: string): Promise<void> {
  await part(id, 'omnichannel-channel-switcher-button').click();
  await part(id, `omnichannel-channel-switcher-menuitem-${channel}`).click();
}

/** A paste such as an extension makes. */
const paste = (target: Locator, data: Record<string, string>): Promise<void> =>
  target.evaluate((element, entries) => {
    const clipboardData = new DataTransfer();
    for (const [type, text] of Object.entries(entries)) clipboardData.setData(type, text);
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, data);

test.use({ testIdAttribute: 'data-test-id' });

test('three tickets are mounted at once, the hidden ones with boxes and equal test ids', async () => {
  await open();
  await expect(page.getByTestId('omni-header-subject')).toHaveCount(3);
  await expect(page.locator('[data-test-id="omnicomposer-rich-text-ckeditor"]')).toHaveCount(3);
  // The ticket on top is not the first in the document.
  const subjects = await page
    .getByTestId('omni-header-subject')
    .evaluateAll((all) => all.map((it) => (it as HTMLInputElement).value));
  expect(subjects[0]).not.toBe('Charged twice and nobody answers!!!');

  const hidden = await part(20431, 'omni-log-container').evaluate((element) => ({
    boxes: element.getClientRects().length,
    hasParent: (element as HTMLElement).offsetParent !== null,
    visible: element.checkVisibility({ visibilityProperty: true }),
    visibility: getComputedStyle(element).visibility,
  }));
  expect(hidden).toEqual({ boxes: 1, hasParent: true, visible: false, visibility: 'hidden' });
  await expect(part(20418, 'omni-header-subject')).toHaveValue(
    'Charged twice and nobody answers!!!',
  );
  await expect(page.locator('.ticket-panes-grid-layout[data-is-active="true"]')).toHaveAttribute(
    'data-test-id',
    'ticket-20418-custom-layout',
  );
  await expect(page.locator('[data-test-id="header-tab"][aria-current="page"]')).toHaveAttribute(
    'data-entity-id',
    '20418',
  );
});

test('the route moves by pushState, takes suffixes, and leaves tickets mounted', async () => {
  await open('/agent/tickets/20418/events?comment=2026-11-21');
  await page.evaluate(() => Object.assign(window, { notLoadedAnew: true }));
  await page.locator('[data-test-id="header-tab"][data-entity-id="20431"]').click();
  await expect(page).toHaveURL(/\/agent\/tickets\/20431$/);
  await expect(composer(20431)).toBeVisible();
  await expect(composer(20418)).toBeHidden();
  await expect(composer(20418)).toBeAttached();
  await page.getByRole('link', { name: 'Views' }).click();
  await expect(page).toHaveURL(/\/agent\/filters\/1$/);
  await expect(page.getByTestId('omni-header-subject').filter({ visible: true })).toHaveCount(0);
  await page.getByRole('link', { name: /How do gift cards work/ }).click();
  await expect(composer(20480)).toBeVisible();
  await page.goBack();
  await page.goBack();
  await expect(composer(20431)).toBeVisible();
  await page.getByRole('button', { name: 'Add' }).click();
  await expect(page).toHaveURL(/\/agent\/tickets\/new\/1$/);
  await expect(page.locator('[contenteditable="true"]').filter({ visible: true })).toHaveCount(1);
  expect(await page.evaluate(() => 'notLoadedAnew' in window)).toBe(true);
});

test('a ticket appears bit by bit', async () => {
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    const parts = ['omni-header-subject', 'omni-log-comment-item', 'editor-view'];
    new MutationObserver(() => {
      const there = parts.filter((id) =>
        document.querySelector(`[data-ticket-id="20418"] [data-test-id="${id}"]`),
      );
      if (there.length > seen.length) seen.push(there.join());
    }).observe(document, { subtree: true, childList: true });
  });
  await open();
  expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([
    'omni-header-subject',
    'omni-header-subject,omni-log-comment-item',
    'omni-header-subject,omni-log-comment-item,editor-view',
  ]);
});

test('a change of channel makes another composer with the same words', async () => {
  await open();
  await composer(20418).click();
  await page.keyboard.type('Hi Dana');
  const before = await composer(20418).elementHandle();
  const switcher = part(20418, 'omnichannel-channel-switcher-button');
  await expect(switcher).toHaveAttribute('data-channel', 'web');
  await chooseChannel(20418, 'internal');
  await expect(switcher).toHaveAttribute('data-channel', 'internal');
  await expect(composer(20418)).toHaveText('Hi Dana');
  expect(await before?.evaluate((element) => element.isConnected)).toBe(false);
});

test('a conversation has a plain composer and a button to send', async () => {
  await open('/agent/tickets/20467', 20467);
  await expect(composer(20467)).toHaveAttribute('data-test-id', 'omnicomposer-plain-text-ckeditor');
  await expect(part(20467, 'omnichannel-channel-switcher-button')).toHaveAttribute(
    'data-channel',
    'native_messaging',
  );
  await composer(20467).click();
  await page.keyboard.type('Still here, Kofi.');
  await part(20467, 'omnichannel-omnicomposer-send-button').click();
  await expect(part(20467, 'omni-log-comment-item').last()).toContainText('Still here, Kofi.');
  await expect(composer(20467)).toHaveText('');
});

test('a macro fills the composer without an input event; "/" opens the menu', async () => {
  await open();
  await composer(20418).evaluate((element) => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    for (const type of ['input', 'beforeinput']) {
      element.addEventListener(type, () => seen.push(type));
    }
  });
  await composer(20418).click();
  await page.keyboard.press('/');
  await expect(part(20418, 'ticket-footer-macro-menu-autocomplete-input')).toBeFocused();
  expect(await pane(20418).getByRole('option').count()).toBeGreaterThanOrEqual(6);
  await page.keyboard.type('duplicate');
  await page.keyboard.press('Enter');
  await expect(composer(20418)).toContainText('Hi Dana,');
  await expect(composer(20418)).toContainText('Tom Berger');
  expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([]);
  await expect(part(20418, 'submit_button-button').locator('strong')).toHaveText('Pending');
});

test('the editor is a real CKEditor: it takes pastes and keeps out insertText', async () => {
  await open();
  await composer(20418).click();
  await page.keyboard.type('Hello');
  await paste(composer(20418), { 'text/plain': ' Dana' });
  await expect(composer(20418)).toHaveText('Hello Dana');
  await page.evaluate(() => document.execCommand('insertText', false, ' again'));
  await page.keyboard.type('!');
  await expect(composer(20418)).toHaveText('Hello Dana!');
});

test('where plain pastes are ignored, those with HTML are taken', async () => {
  helpdesks.switches.ignorePlainPaste = true;
  await open();
  await composer(20418).click();
  await paste(composer(20418), { 'text/plain': 'plain words' });
  await paste(composer(20418), { 'text/plain': 'with markup', 'text/html': '<b>with markup</b>' });
  await expect(composer(20418)).toHaveText('with markup');
});

test('prefilled words stand in a composer that nobody touched', async () => {
  helpdesks.switches.prefilled = true;
  await open();
  await expect(composer(20418)).toContainText('Hello Dana,');
  await expect(composer(20418)).toContainText('Kind regards,');
});

test('the editable is swapped while somebody types', async () => {
  helpdesks.switches.replaceEditable = true;
  await open();
  const before = await composer(20418).elementHandle();
  await composer(20418).click();
  await page.keyboard.type('Thank you for your patience, Dana.');
  await expect.poll(() => before?.evaluate((element) => element.isConnected)).toBe(false);
  await expect(composer(20418)).toHaveText('Thank you for your patience, Dana.');
  await expect(composer(20418)).toBeFocused();
});

test('submitting appends to the log and to REST, and empties the composer', async () => {
  await open();
  const updatedAt = () =>
    page.evaluate(async () => {
      const answer = await fetch('/api/v2/tickets/20418.json');
      return (await answer.json()).ticket.updated_at as string;
    });
  const before = await updatedAt();
  await composer(20418).click();
  await page.keyboard.type('Hi Dana, I am on it.');
  await page.keyboard.press('Control+Enter');
  const last = part(20418, 'omni-log-comment-item').last();
  await expect(last).toContainText('I am on it.');
  await expect(last.getByTestId('omni-log-item-message')).toHaveAttribute('type', 'agent');
  await expect(composer(20418)).toHaveText('');
  expect(await updatedAt()).not.toBe(before);
  expect(helpdesks.desk().getLog(20418).at(-1)).toMatchObject({
    author: 'Tom Berger',
    public: true,
    text: 'Hi Dana, I am on it.',
  });

  await chooseChannel(20418, 'internal');
  await composer(20418).click();
  await page.keyboard.type('Refund approved.');
  await part(20418, 'submit_button-menu-button').click();
  await part(20418, 'submit_button-menu-pending').click();
  await expect(last).toContainText('Refund approved.');
  await expect(last.getByTestId('omni-log-internal-note-tag')).toBeVisible();
  await expect(pane(20418).locator('..').locator('.ticket_status_label')).toHaveText('Pending');
  expect(helpdesks.desk().getLog(20418).at(-1)?.public).toBe(false);
});

test('a submission that fails leaves the text and says so', async () => {
  helpdesks.switches.submitFails = true;
  await open();
  const length = await part(20418, 'omni-log-comment-item').count();
  await composer(20418).click();
  await page.keyboard.type('Hi Dana');
  await part(20418, 'submit_button-button').click();
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(composer(20418)).toHaveText('Hi Dana');
  expect(await part(20418, 'omni-log-comment-item').count()).toBe(length);
});

test('what the customer does meanwhile shows up in the open page', async () => {
  await open();
  helpdesks.desk().customerReplies(20418, 'Thank you, that is all I wanted to know.');
  await expect(part(20418, 'omni-log-comment-item').last()).toContainText('all I wanted to know');
  helpdesks.desk().customerRates(20418, 'good', 'In the end you were kind.');
  await expect(pane(20418)).toContainText('In the end you were kind.');
});

test('a long log shows its newest messages and brings the older ones when asked', async () => {
  await open('/agent/tickets/20390', 20390);
  const items = part(20390, 'omni-log-comment-item');
  await expect(items).toHaveCount(15);
  await part(20390, 'convolog-show-more-button').click();
  await expect(items).toHaveCount(60);
});

test('selectors that are switched off find nothing, in what is there and in what comes', async () => {
  await open();
  const broken = '[data-test-id="omni-header-subject"]';
  helpdesks.switches.brokenSelectors = [broken, '.ck-editor__editable', '[data-ticket-id]'];
  await expect(page.locator(broken)).toHaveCount(0);
  await page.locator('[data-test-id="header-tab"][data-entity-id="20402"]').click();
  await expect(page.locator('[data-renamed-test-id="omni-header-subject"]')).toHaveCount(3);
  await expect(page.locator('.ck-editor__editable, [data-ticket-id]')).toHaveCount(0);
});

test('labels follow the language; what scripts read does not', async () => {
  await open('/agent/tickets/20418?lang=nl');
  const switcher = part(20418, 'omnichannel-channel-switcher-button');
  await expect(switcher).toHaveAttribute('aria-label', 'E-mail');
  await expect(switcher).toHaveAttribute('data-channel', 'web');
  await expect(part(20418, 'omni-header-subject')).toHaveAttribute('aria-label', 'Onderwerp');
});

test('hostile markup stays text', async () => {
  await open('/agent/tickets/20460', 20460);
  await expect(part(20460, 'omni-header-subject')).toHaveValue(/<script>/);
  await expect(page.locator('main script, main img, main iframe')).toHaveCount(0);
  expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
});

interface Answer {
  status: number;
  headers: Record<string, string>;
  // Whatever came; each test says what it expects.
  body: unknown;
}

const ask = (path: string, credentials: RequestCredentials = 'same-origin'): Promise<Answer> =>
  page.evaluate(
    async ([url, cookies]) => {
      const response = await fetch(url, { credentials: cookies });
      const text = await response.text();
      const headers = Object.fromEntries(response.headers);
      const isJson = headers['content-type']?.includes('json');
      return { status: response.status, headers, body: isJson ? JSON.parse(text) : text };
    },
    [path, credentials] as const,
  );

test.describe('REST', () => {
  test('tells of the ticket, its people and who is signed in', async () => {
    await open();
    const { status, headers, body } = await ask('/api/v2/tickets/20418.json?include=users');
    expect(status).toBe(200);
    expect(headers).toMatchObject({ 'x-rate-limit': '700', 'x-rate-limit-remaining': '699' });
    expect(body).toMatchObject({
      ticket: {
        id: 20418,
        subject: 'Charged twice and nobody answers!!!',
        status: 'open',
        via: { channel: 'email' },
        requester_id: 7001,
      },
      users: [
        { id: 7001, name: 'Dana Okafor', role: 'end-user' },
        { id: 9001, name: 'Tom Berger', role: 'agent' },
      ],
    });
    const me = await ask('/api/v2/users/me.json');
    expect(me.body).toMatchObject({ user: { name: 'Tom Berger', role: 'agent' } });
    const dana = await ask('/api/v2/users/7001.json');
    expect(dana.body).toMatchObject({ user: { name: 'Dana Okafor' } });
    expect((await ask('/api/v2/tickets/1.json')).status).toBe(404);
    expect(helpdesks.requests.count('/api/v2/tickets/20418')).toBe(1);
  });

  test('cuts comments into pages, by number and by cursor', async () => {
    await open();
    interface Comments {
      comments: { id: number; public: boolean; plain_body: string }[];
      count?: number;
      next_page?: string | null;
      meta?: { has_more: boolean; after_cursor: string };
      users?: unknown[];
    }
    const read = async (path: string) => (await ask(path)).body as Comments;
    const start = '/api/v2/tickets/20390/comments.json';

    const first = await read(`${start}?include=users&sort_order=desc&per_page=25`);
    expect(first).toMatchObject({ count: 60 });
    expect(first.comments).toHaveLength(25);
    expect(first.comments[0]?.plain_body).toContain('eleven orders now');
    expect(first.comments.some((it) => !it.public)).toBe(true);
    expect(first.users?.length).toBeGreaterThan(1);
    const second = await read(first.next_page ?? '');
    const third = await read(second.next_page ?? '');
    expect(third.comments).toHaveLength(10);
    expect(third.next_page).toBeNull();

    const byCursor = await read(`${start}?page[size]=45`);
    expect(byCursor.meta?.has_more).toBe(true);
    const rest = await read(`${start}?page[size]=45&page[after]=${byCursor.meta?.after_cursor}`);
    expect(rest.meta?.has_more).toBe(false);
    const ids = [...byCursor.comments, ...rest.comments].map((it) => it.id);
    expect(new Set(ids).size).toBe(60);
  });

  test('holds back the turns of a conversation that still goes on', async () => {
    await open('/agent/tickets/20467', 20467);
    const { body } = await ask('/api/v2/tickets/20467/comments.json');
    expect((body as { comments: unknown[] }).comments).toHaveLength(1);
    expect(await part(20467, 'omni-log-comment-item').count()).toBe(11);
  });

  test('refuses who never visited the app', async () => {
    await open();
    expect((await ask('/api/v2/tickets/20418.json', 'omit')).status).toBe(401);
  });

  for (const status of [401, 403, 429, 500] as const) {
    test(`answers ${status} on demand`, async () => {
      await open();
      helpdesks.switches.restStatus = status;
      const { status: seen, headers } = await ask('/api/v2/tickets/20418.json');
      expect(seen).toBe(status);
      if (status === 429) expect(headers['retry-after']).toBe('38');
    });
  }

  test('answers with a page, other types and lies on demand', async () => {
    await open();
    helpdesks.switches.restStatus = 'html';
    expect((await ask('/api/v2/tickets/20418.json')).body).toContain('<!doctype html>');
    helpdesks.switches.restStatus = 'wrongTypes';
    expect((await ask('/api/v2/tickets/20418.json?include=users')).body).toMatchObject({
      ticket: { id: [20418], subject: 35, tags: 'a list was here' },
      users: [{ name: 11 }, {}],
    });
    helpdesks.switches.restStatus = 'lies';
    expect((await ask('/api/v2/tickets/20418.json')).body).toMatchObject({
      ticket: { id: 999_999 },
    });
  });

  test('counts what it was asked, host by host, and can be set from the page', async () => {
    await open();
    await ask('/api/v2/users/me.json');
    const { body } = await ask('/replica/requests');
    const paths = (body as { path: string; host: string }[]).filter((it) =>
      it.path.startsWith('/api/'),
    );
    expect(paths).toMatchObject([{ path: '/api/v2/users/me.json', host: 'acme.zendesk.com' }]);

    await page.evaluate(() =>
      fetch('/replica/switches', { method: 'POST', body: JSON.stringify({ restStatus: 403 }) }),
    );
    expect(helpdesks.switches.restStatus).toBe(403);
    await page.evaluate(() => fetch('/replica/reset', { method: 'POST' }));
    expect(helpdesks.switches.restStatus).toBe(200);
  });
});

test('tenants have the same tickets and a state of their own', async () => {
  await open();
  helpdesks.desk('other.zendesk.com').customerReplies(20418, 'Only there.');
  expect(helpdesks.desk('other.zendesk.com').getLog(20418)).toHaveLength(6);
  expect(helpdesks.desk().getLog(20418)).toHaveLength(5);
  await page.goto(`${helpdesks.origin('other.zendesk.com')}/agent/tickets/20418`);
  await expect(part(20418, 'omni-log-comment-item').last()).toContainText('Only there.');
});
