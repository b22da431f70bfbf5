import { type Browser, chromium, expect, type Page, test } from '@playwright/test';
import { buildHelpdesks } from '../helpdesks/build.ts';
import { type Helpdesks, startHelpdesks } from '../helpdesks/serve.ts';
import { findChromium } from '../setup/find-chromium.mjs';

/** The replica itself: what the other journeys rely on has to be so. */

const HOST = 'acme.freshdesk.com';
const TITLE = '[#352184] Third delivery date missed, still no sofa : Acme Home';

let helpdesks: Helpdesks;
let browser: Browser;
let page: Page;
const complaints: string[] = [];

test.beforeAll(async () => {
  await buildHelpdesks();
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
  helpdesks.switches.renderDelayMs = 30;
  helpdesks.switches.submitDelayMs = 10;
  complaints.length = 0;
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.on('pageerror', (error) => complaints.push(String(error)));
});
test.afterEach(async () => {
  await page.close();
  expect(complaints).toEqual([]);
});

async function open(path = '/a/tickets/352184'): Promise<void> {
  await page.goto(helpdesks.origin(HOST) + path);
  await expect(page.locator('#ticket-details, .lines').first()).toBeVisible();
}
const items = () => page.locator('.messages .ticket-details__item');
const editable = () => page.locator('.fr-element[contenteditable="true"]');

test.use({ testIdAttribute: 'data-test-id' });

test('one ticket at a time is there, and its nodes go with it', async () => {
  await open();
  await expect(page).toHaveTitle(TITLE);
  await expect(items()).toHaveCount(6);
  await page.evaluate(() =>
    Object.assign(window, { before: document.getElementById('ticket-details') }),
  );
  await page.getByRole('link', { name: 'Deliveries, urgent' }).click();
  await expect(page).toHaveURL(/\/a\/tickets\/filters\/\d+$/);
  await expect(page).toHaveTitle('Deliveries, urgent : Acme Home');
  await page.getByRole('link', { name: /all over the new floor/ }).click();
  await expect(page.locator('.ticket-subject-heading')).toContainText('Washing machine');
  await expect(page.locator('#ticket-details')).toHaveCount(1);
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveTitle(TITLE);
  const isOld = () =>
    page.evaluate(
      () => 'before' in window && window.before === document.getElementById('ticket-details'),
    );
  expect(await isOld()).toBe(false);
});

test('the header names the list that the agent came from, not the subject', async () => {
  await open();
  await expect(page.locator('[data-test-title="main-title"]')).toHaveText('Deliveries, urgent');
  await expect(page.locator('.breadcrumb__item.active')).toHaveText('352184');
});

test('the composer is not there until it is asked for', async () => {
  await open();
  await expect(page.getByTestId('ticket-action-reply')).toBeVisible();
  await expect(editable()).toHaveCount(0);
  await page.getByTestId('add-note').click();
  await expect(page.locator('[data-test-notify-to]')).toBeVisible();
  await page.locator('[data-test-email-action="reply"]').click();
  await expect(page.locator('[data-test-notify-to]')).toHaveCount(0);
  await expect(editable()).toBeFocused();
});

test('the editor takes commands and real keys, and no paste that nobody made', async () => {
  await open();
  await page.getByTestId('ticket-action-reply').click();
  await page.keyboard.type('Hello');
  await page.keyboard.press('Enter');
  await page.keyboard.type('there');
  await expect(editable().locator('p')).toHaveCount(2);
  const isPrevented = await editable().evaluate((element) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'pasted');
    clipboardData.setData('text/html', '<b>pasted</b>');
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    return !element.dispatchEvent(event);
  });
  expect(isPrevented).toBe(false);
  await expect(editable()).not.toContainText('pasted');
  await editable().evaluate(() => document.execCommand('insertText', false, ' you'));
  await expect(editable()).toContainText('there you');
  await page.keyboard.press('Control+z');
  await expect(editable()).not.toContainText('you');
  await expect(editable().locator('p').first()).toHaveText('Hello');
});

test('what was begun is kept with its ticket', async () => {
  await open();
  await page.getByTestId('ticket-action-reply').click();
  await page.keyboard.type('Hi Hannah');
  await page.getByRole('link', { name: 'Deliveries, urgent' }).click();
  await page.getByRole('link', { name: /still no sofa/ }).click();
  await expect(editable()).toHaveText('Hi Hannah');
});

test('older messages come on demand, between the request and the rest', async () => {
  await open('/a/tickets/352163');
  await expect(items()).toHaveCount(7);
  await expect(items().first()).toHaveAttribute('data-test-id', 'ticket-description');
  await page.locator('[data-test-button="load-more"]').click();
  await expect(items()).toHaveCount(23);
});

test('parts that are elsewhere, and parts that have no names', async () => {
  Object.assign(helpdesks.switches, { subjectShown: 'closed' });
  await open();
  await expect(page.locator('.ticket-subject-heading')).toHaveCount(0);
  const card = page.locator('mfe-application[app-id="fw-unified-mfe--contact-info"] a');
  await expect(card).toHaveText('Hannah Whitcombe');
  Object.assign(helpdesks.switches, { oldAttributes: true, contactShown: 'light' });
  await expect(page.locator('.widget-requestor-info')).toBeVisible();
  await expect(page.locator('[data-test-id]')).toHaveCount(0);
  await expect(page.locator('[data-test-email-action-btn="reply"]')).toBeVisible();
});

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: unknown;
}
const ask = (
  path: string,
  init: { method?: string; credentials?: RequestCredentials } = {},
): Promise<Answer> =>
  page.evaluate(
    async ([to, how]) => {
      const response = await fetch(to, how);
      const text = await response.text();
      const isJson = response.headers.get('content-type')?.includes('json') && text !== '';
      return {
        status: response.status,
        headers: Object.fromEntries(response.headers),
        body: isJson ? JSON.parse(text) : text,
      };
    },
    [path, init] as const,
  );

test.describe('REST', () => {
  test.beforeEach(() => open());

  test('tells a ticket by its number, the request with it and the rest in pages', async () => {
    const ticket = await ask('/api/v2/tickets/352184?include=requester');
    expect(ticket.headers).toMatchObject({ 'x-ratelimit-total': '400' });
    expect(Number(ticket.headers['x-ratelimit-remaining'])).toBeLessThan(400);
    expect(ticket.body).toMatchObject({
      id: 352184,
      source: 1,
      status: 2,
      description_text: expect.stringContaining('Marlow'),
      requester: { name: 'Hannah Whitcombe' },
    });
    const first = await ask('/api/v2/tickets/352120/conversations?per_page=100&page=1');
    const second = await ask('/api/v2/tickets/352120/conversations?per_page=100&page=2');
    expect(first.body).toHaveLength(100);
    expect(first.headers.link).toContain('page=2');
    expect(second.body).toHaveLength(30);
    expect(second.headers.link).toBeUndefined();
    expect((await ask('/api/v2/tickets/352120/conversations')).body).toHaveLength(30);
    expect((await ask('/api/v2/tickets/7')).status).toBe(404);
  });

  test('tells the direction by two flags, and of notes the same source as of replies', async () => {
    const { body } = await ask('/api/v2/tickets/352184/conversations');
    const list = body as { private: boolean; incoming: boolean; source: number }[];
    expect(list.map((one) => [one.private, one.incoming, one.source])).toEqual([
      [false, false, 2],
      [true, false, 2],
      [false, true, 0],
      [false, false, 2],
      [false, true, 0],
    ]);
  });

  test('has a second interface that is not limited, and names who wrote', async () => {
    helpdesks.switches.restStatus = 429;
    const limited = await ask('/api/v2/tickets/352184');
    expect(limited).toMatchObject({ status: 429, headers: { 'retry-after': '38' } });
    expect((await ask('/api/_/tickets/352184')).body).toMatchObject({ ticket: { id: 352184 } });
    expect((await ask('/api/_/tickets/352184/conversations')).body).toMatchObject({
      conversations: [{ requester: { name: 'Jonas Abara' } }, {}, {}, {}, {}],
    });
    expect((await ask('/api/_/bootstrap/me')).body).toMatchObject({
      agent: { contact: { name: 'Mira Lindqvist' } },
      meta: { csrf_token: expect.any(String) },
    });
  });

  test('refuses who is not signed in, and every writing', async () => {
    expect((await ask('/api/v2/tickets/352184', { credentials: 'omit' })).status).toBe(401);
    expect((await ask('/api/_/tickets/352184', { credentials: 'omit' })).status).toBe(401);
    expect((await ask('/api/v2/tickets/352184', { method: 'PUT' })).status).toBe(405);
    for (const status of [401, 403, 500] as const) {
      helpdesks.switches.restStatus = status;
      expect((await ask('/api/v2/tickets/352184')).status).toBe(status);
    }
    helpdesks.switches.restStatus = 'lies';
    expect((await ask('/api/v2/tickets/352184')).body).toMatchObject({ id: 999_999 });
  });
});
