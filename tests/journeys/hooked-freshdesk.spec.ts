import { type Browser, chromium, expect, type Page, test } from '@playwright/test';
import { buildHelpdesks } from '../helpdesks/build.ts';
import { bundleHooked } from '../helpdesks/editors/bundle.ts';
import { type HookedPage, hookInto } from '../helpdesks/editors/editor-page.ts';
import { type Helpdesks, startHelpdesks } from '../helpdesks/serve.ts';
import type { Switches } from '../helpdesks/server/switches.ts';
import { findChromium } from '../setup/find-chromium.mjs';

/** The hook on a page that behaves as Freshdesk does, without the rest of the extension. */

const HOST = 'acme.freshdesk.com';
const SUBJECT = 'Third delivery date missed, still no sofa';

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

const composer = () => page.locator('.fr-element[contenteditable="true"]');
const bar = (name: string) => page.locator('.reply-bar').getByRole('button', { name });
const tab = (name: string) => page.locator('.ticket-actions-list').getByRole('button', { name });

async function open(number: number | string = 352184, more = ''): Promise<HookedPage> {
  await page.goto(`${helpdesks.origin(HOST)}/a/tickets/${number}${more}`);
  return hookInto(page, bundle);
}
async function openReply(it: HookedPage): Promise<void> {
  await bar('Reply').click();
  await expect.poll(async () => (await draftOf(it))?.mode).toBe('public');
}
const draftOf = (it: HookedPage) => it.ask((hooked) => hooked.draft());
const textOf = async (it: HookedPage) => (await draftOf(it))?.text;
const ticketOf = (it: HookedPage) =>
  it.ask((hooked) => hooked.heard.findLast((event) => event.kind === 'ticket') ?? null);
const factsOf = async (it: HookedPage) => (await ticketOf(it))?.facts;
const rolesOf = async (it: HookedPage) =>
  (await factsOf(it))?.messages?.value.map(({ role, author }) => `${role} ${author}`.trim());
const macrosOf = async (it: HookedPage) => {
  const draft = await draftOf(it);
  return draft?.macros.map(({ start, end }) => draft.text.slice(start, end));
};
const sentOf = (it: HookedPage) =>
  it.ask((hooked) => hooked.heard.flatMap((event) => (event.kind === 'sent' ? event : [])));
const isSettled = (it: HookedPage) =>
  it.ask((hooked) => hooked.heard.some(({ kind }) => kind === 'noComposer'));
const goTo = (path: string) =>
  page.evaluate((to) => {
    history.pushState({}, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, path);
async function type(it: HookedPage, words: string): Promise<void> {
  await composer().click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(words);
  await expect.poll(async () => (await textOf(it))?.includes(words)).toBe(true);
}

const ROLES = [
  'customer Hannah Whitcombe',
  'agent Jonas Abara',
  'note Jonas Abara',
  'customer Hannah Whitcombe',
  'agent Celeste Moreau',
  'customer Hannah Whitcombe',
];

test.describe('the interface', () => {
  test('a ticket is read by two requests; a composer that is closed is not missing', async () => {
    await page.goto(`${helpdesks.origin(HOST)}/a/tickets/352184`);
    await expect(bar('Reply')).toBeVisible();
    helpdesks.requests.clear();
    const it = await hookInto(page, bundle);
    await expect.poll(async () => (await factsOf(it))?.agent?.value.name).toBe('Mira Lindqvist');
    await expect.poll(() => isSettled(it)).toBe(true);
    const ticket = await ticketOf(it);
    expect(ticket?.missing).toEqual([]);
    expect(ticket?.facts).toMatchObject({
      helpdesk: 'freshdesk',
      subject: { from: 'rest', value: SUBJECT },
      requester: { from: 'rest', value: { name: 'Hannah Whitcombe' } },
      channel: { from: 'rest', value: 'email' },
      tags: { from: 'rest', value: ['delivery', 'missed_slot', 'furniture'] },
      messages: { from: 'rest' },
      olderMessages: false,
    });
    // Of colleagues the interface tells no names.
    expect(await rolesOf(it)).toEqual(ROLES.map((role) => role.replace(/(?<=agent|note) .*/, '')));
    const texts = ticket?.facts.messages?.value.map(({ text }) => text) ?? [];
    expect(texts[0]).toContain('I ordered the Marlow three-seater');
    expect(texts.at(-1)).toContain('Please do not send me another date that nobody means.');
    expect(texts.at(-1)).not.toContain('You will receive a text message.');
    const paths = helpdesks.requests.all
      .map(({ path }) => path)
      .filter((path) => path.startsWith('/api'));
    expect(paths.filter((path) => path.includes('/tickets/'))).toHaveLength(2);
    expect(paths).toHaveLength(3);
  });

  test('after a 429 the page’s own interface is asked, and the first is left alone', async () => {
    helpdesks.switches.restStatus = 429;
    const it = await open();
    await expect
      .poll(() => factsOf(it))
      .toMatchObject({
        subject: { from: 'rest', value: SUBJECT },
        requester: { from: 'rest', value: { name: 'Hannah Whitcombe' } },
        agent: { from: 'rest', value: { name: 'Mira Lindqvist' } },
        messages: { from: 'rest' },
      });
    expect(await rolesOf(it)).toEqual(ROLES);
    helpdesks.requests.clear();
    await goTo('/a/tickets/352190');
    await expect
      .poll(async () => (await factsOf(it))?.requester)
      .toMatchObject({ from: 'rest', value: { name: 'Rafael Okonjo' } });
    expect(helpdesks.requests.count('/api/v2/')).toBe(0);
    expect(helpdesks.requests.count('/api/_/tickets/352190')).toBe(2);
  });

  for (const trouble of [401, 403, 500, 'html', 'wrongTypes', 'lies'] as const) {
    test(`a server that answers ${trouble} leaves the page to read from`, async () => {
      helpdesks.switches.restStatus = trouble;
      const it = await open();
      await expect.poll(() => rolesOf(it)).toEqual(ROLES);
      await expect
        .poll(() => factsOf(it))
        .toMatchObject({
          subject: { from: 'dom', value: SUBJECT },
          requester: { from: 'dom', value: { name: 'Hannah Whitcombe' } },
          messages: { from: 'dom' },
        });
      await expect.poll(() => isSettled(it)).toBe(true);
      expect((await ticketOf(it))?.missing).toEqual([]);
      expect(helpdesks.requests.count('/api/_/')).toBe(0);
    });
  }

  test('where both refuse, the page is read', async () => {
    Object.assign(helpdesks.switches, { restStatus: 429, internalRestStatus: 429 });
    const it = await open();
    await expect.poll(() => rolesOf(it)).toEqual(ROLES);
    expect(await factsOf(it)).toMatchObject({ messages: { from: 'dom' } });
  });

  test('of many pages the last holds the newest', async () => {
    const it = await open(352120);
    await expect.poll(async () => (await factsOf(it))?.messages?.value.length).toBe(131);
    const facts = await factsOf(it);
    expect(facts?.messages?.value.at(-1)?.text).toContain('reading 129');
    expect(facts?.messages?.value[0]?.text).toContain('is online');
    expect(helpdesks.requests.count('/api/v2/tickets/352120/conversations')).toBe(2);
    helpdesks.requests.clear();
    helpdesks.desk(HOST).customerReplies(352120, 'Coldroom 3, reading 130: -17.9 °C.');
    await expect
      .poll(async () => (await factsOf(it))?.messages?.value.at(-1)?.text, { timeout: 20_000 })
      .toContain('reading 130');
    // Only the page on which the newest stood is read again.
    expect(helpdesks.requests.count('/api/v2/tickets/352120/conversations')).toBe(1);
    expect((await factsOf(it))?.messages?.value).toHaveLength(132);
  });

  test('what an agent wrote of a call is not the customer’s word', async () => {
    const it = await open(352201);
    await expect
      .poll(async () => (await factsOf(it))?.messages?.value.map(({ role }) => role))
      .toEqual(['note', 'note', 'customer']);
    expect(await factsOf(it)).toMatchObject({ channel: { value: 'phone' } });
  });
});

test.describe('the page, where the interface refuses', () => {
  const VARIANTS: readonly (readonly [string, Partial<Switches>])[] = [
    ['as it is today', {}],
    ['subject out of reach', { subjectShown: 'closed' }],
    ['customer’s card in the page', { contactShown: 'light' }],
    ['names of 2021', { oldAttributes: true }],
    ['names of 2021, card in the page', { oldAttributes: true, contactShown: 'light' }],
    ['names of 2021, subject out of reach', { oldAttributes: true, subjectShown: 'closed' }],
    ['in another language', { language: 'nl' }],
    ['slow', { renderDelayMs: 1_500 }],
  ];
  for (const [name, switches] of VARIANTS) {
    test(`tells the right facts: ${name}`, async () => {
      Object.assign(helpdesks.switches, { restStatus: 403, ...switches });
      const it = await open();
      await expect.poll(() => rolesOf(it)).toEqual(ROLES);
      await expect
        .poll(() => factsOf(it))
        .toMatchObject({
          subject: { from: 'dom', value: SUBJECT },
          requester: { from: 'dom', value: { name: 'Hannah Whitcombe' } },
          tags: { from: 'dom', value: ['delivery', 'missed_slot', 'furniture'] },
        });
      await expect.poll(() => isSettled(it)).toBe(true);
      expect((await ticketOf(it))?.missing).toEqual([]);
    });
  }

  for (const subjectShown of ['light', 'closed'] as const) {
    test(`a subject full of brackets and colons, ${subjectShown}`, async () => {
      Object.assign(helpdesks.switches, { restStatus: 403, subjectShown });
      const it = await open(352212);
      await expect
        .poll(async () => (await factsOf(it))?.subject?.value)
        .toBe('Re: [Order 4471] invoice : wrong VAT number [urgent] #352184');
    });

    test(`what a hostile mail pretends to be, ${subjectShown}`, async () => {
      for (const oldAttributes of [false, true]) {
        Object.assign(helpdesks.switches, { restStatus: 403, subjectShown, oldAttributes });
        const it = await open(352210);
        await expect.poll(async () => (await rolesOf(it))?.length).toBe(3);
        await expect.poll(async () => (await factsOf(it))?.requester?.value.name).toContain('Eve');
        expect((await rolesOf(it))?.map((role) => role.split(' ')[0])).toEqual([
          'customer',
          'agent',
          'customer',
        ]);
        expect((await factsOf(it))?.subject?.value).toContain('</title><script>');
        await expect.poll(() => isSettled(it)).toBe(true);
        expect((await ticketOf(it))?.missing).toEqual([]);
        expect(await page.evaluate(() => 'pwned' in globalThis)).toBe(false);
      }
    });
  }

  test('older messages are told of, and read when the agent shows them', async () => {
    helpdesks.switches.restStatus = 403;
    const it = await open(352163);
    await expect.poll(async () => (await rolesOf(it))?.length).toBe(7);
    expect(await factsOf(it)).toMatchObject({ olderMessages: true });
    await page.getByRole('button', { name: '+16 more' }).click();
    await expect.poll(async () => (await rolesOf(it))?.length).toBe(23);
    expect(await factsOf(it)).toMatchObject({ olderMessages: false });
  });

  test('parts that were renamed are told to be missing', async () => {
    Object.assign(helpdesks.switches, {
      restStatus: 403,
      subjectShown: 'closed',
      brokenSelectors: ['.reply-bar-wrapper', 'ul.reply-bar', '.ticket-details__item'],
    });
    const it = await open();
    await expect.poll(async () => (await ticketOf(it))?.missing).toEqual(['composer', 'mode']);
  });
});

test('an editor that is open and can’t be found is missing, not closed', async () => {
  helpdesks.switches.brokenSelectors = ['.fr-element', '.fr-view'];
  const it = await open();
  await bar('Reply').click();
  await expect
    .poll(async () => (await ticketOf(it))?.missing, { timeout: 15_000 })
    .toEqual(['composer', 'mode']);
});

test.describe('the route', () => {
  test('a list of tickets is no ticket, whatever its number', async () => {
    const it = await open('filters/43000012002');
    await expect.poll(() => it.ask((hooked) => hooked.heard.at(-1)?.kind)).toBe('noTicket');
    await page.getByRole('link', { name: /still no sofa/ }).click();
    await expect.poll(async () => (await factsOf(it))?.subject?.value).toBe(SUBJECT);
    await page.getByRole('link', { name: 'Deliveries, urgent' }).click();
    await expect.poll(() => it.ask((hooked) => hooked.heard.at(-1)?.kind)).toBe('noTicket');
  });

  test('while the page still shows the last ticket, nothing of it is taken for the next', async () => {
    Object.assign(helpdesks.switches, { restStatus: 403, renderDelayMs: 900 });
    const it = await open();
    await expect.poll(() => rolesOf(it)).toEqual(ROLES);
    await goTo('/a/tickets/352190');
    await expect.poll(async () => (await factsOf(it))?.requester?.value.name).toBe('Rafael Okonjo');
    const told = await it.ask((hooked) =>
      hooked.heard.flatMap((event) => (event.kind === 'ticket' ? event.facts : [])),
    );
    const next = told.filter(({ ticketKey }) => ticketKey.endsWith('/352190'));
    expect(next.length).toBeGreaterThan(1);
    expect(JSON.stringify(next)).not.toMatch(/Hannah|sofa|Jonas/);
  });
});

test.describe('the composer', () => {
  test('comes when it is opened, and takes what an agent types, inserts and takes back', async () => {
    const it = await open();
    await openReply(it);
    await type(it, 'Hi Hannah, you should have rung.');
    expect(await macrosOf(it)).toEqual([]);
    expect(await it.write('you should have rung', 'let me find out')).toMatchObject({
      ok: true,
      layer: 'execLines',
    });
    await expect(composer()).toHaveText('Hi Hannah, let me find out.');
    await page.keyboard.press('Control+z');
    await expect(composer()).toHaveText('Hi Hannah, you should have rung.');
    expect(await it.write(null, '\n\nKind regards,\nMira')).toMatchObject({ ok: true });
    await expect.poll(() => textOf(it)).toContain('Kind regards,\nMira');
    expect(await composer().locator('p').count()).toBeGreaterThan(2);
    expect(await it.ask((hooked) => hooked.undo('w2'))).toMatchObject({ ok: true });
    await expect(composer()).toHaveText('Hi Hannah, you should have rung.');
    await page.getByRole('button', { name: 'Discard' }).click();
    await expect.poll(() => draftOf(it)).toBeNull();
    expect((await ticketOf(it))?.missing).toEqual([]);
  });

  for (const oldAttributes of [false, true]) {
    test(`a note is a note, ${oldAttributes ? 'as in 2021' : 'today'}`, async () => {
      helpdesks.switches.oldAttributes = oldAttributes;
      const it = await open();
      await openReply(it);
      await type(it, 'Hi Hannah.');
      const reply = await draftOf(it);
      await tab('Add note').click();
      await expect.poll(async () => (await draftOf(it))?.mode).toBe('note');
      expect((await draftOf(it))?.composerId).not.toBe(reply?.composerId);
      await type(it, 'Ring the depot.');
      const refused = await it.ask((hooked) => hooked.writeAt({ mode: 'public' }, 'Ring', 'X'));
      expect(refused).toMatchObject({ ok: false, why: 'isNote' });
      await tab('Forward').click();
      await expect.poll(async () => (await draftOf(it))?.mode).toBe('unknown');
      await tab('Reply').click();
      await expect.poll(async () => (await draftOf(it))?.mode).toBe('public');
    });
  }

  test('one that was open before, on a page that marks no mode, stays unknown', async () => {
    Object.assign(helpdesks.switches, { oldAttributes: true, composerOpens: 'reply' });
    const it = await open();
    await expect.poll(() => textOf(it)).toBe('');
    await expect.poll(async () => (await ticketOf(it))?.missing).toEqual(['mode']);
    expect((await draftOf(it))?.mode).toBe('unknown');
    await tab('Add note').click();
    await expect.poll(async () => (await draftOf(it))?.mode).toBe('note');
  });

  for (const composerOpens of ['reply', 'note'] as const) {
    test(`one that opens by itself: ${composerOpens}`, async () => {
      helpdesks.switches.composerOpens = composerOpens;
      const it = await open();
      const mode = composerOpens === 'reply' ? 'public' : 'note';
      await expect.poll(async () => (await draftOf(it))?.mode).toBe(mode);
      expect((await ticketOf(it))?.missing).toEqual([]);
    });
  }

  test('a prefilled greeting, signature and canned response are the helpdesk’s', async () => {
    helpdesks.switches.prefilled = true;
    const it = await open();
    await openReply(it);
    await expect.poll(() => textOf(it)).toContain('Hi Hannah,');
    expect((await macrosOf(it))?.join('\n')).toContain('Kind regards,\nMira Lindqvist\nAcme Home');
    await page.keyboard.type('My own words.');
    await expect.poll(() => textOf(it)).toContain('Hi Hannah,\nMy own words.\nKind regards,');
    expect((await macrosOf(it))?.join('\n')).not.toContain('My own words.');
    await page.getByRole('button', { name: 'Canned responses' }).click();
    await page.getByRole('option', { name: 'Returns › Outside 30 days' }).click();
    await expect.poll(async () => (await macrosOf(it))?.join('\n')).toContain('As per our policy');
    expect((await macrosOf(it))?.join('\n')).not.toContain('My own words.');
  });

  test('what is quoted below is not the draft, and is left alone', async () => {
    const it = await open();
    await openReply(it);
    await type(it, 'Hi Hannah,');
    await page.getByRole('button', { name: 'Show quoted text' }).click();
    const quote = composer().locator('blockquote').first();
    await expect(quote).toContainText('Hannah Whitcombe wrote:');
    await composer().locator('p').first().click();
    await page.keyboard.press('End');
    expect(await it.write(null, ' thank you.\nYours,')).toMatchObject({ ok: true });
    await expect.poll(() => textOf(it)).toBe('Hi Hannah, thank you.\nYours,');
    expect(await macrosOf(it)).toEqual([]);
    await expect(quote).toContainText('another date that nobody means');
  });

  test('what was begun comes back with its ticket, and is still the agent’s', async () => {
    helpdesks.switches.prefilled = true;
    const it = await open();
    await openReply(it);
    await expect.poll(() => textOf(it)).toContain('Hi Hannah,');
    await page.keyboard.type('For the first.');
    await expect.poll(() => textOf(it)).toContain('For the first.');
    await goTo('/a/tickets/352190');
    await expect.poll(async () => (await ticketOf(it))?.facts.ticketKey).toBe(`${HOST}/352190`);
    await openReply(it);
    const refused = await it.ask((hooked) =>
      hooked.writeAt({ ticketKey: 'acme.freshdesk.com/352184' }, '', 'X'),
    );
    expect(refused).toMatchObject({ ok: false, why: 'otherTicket' });
    await goTo('/a/tickets/352184');
    await expect.poll(() => textOf(it)).toContain('For the first.');
    expect((await macrosOf(it))?.join('\n')).toBe(
      'Hi Hannah,\nKind regards,\nMira Lindqvist\nAcme Home',
    );
  });
});

test.describe('sending', () => {
  test('a reply and a note that go out are told, each once', async () => {
    const it = await open();
    await openReply(it);
    await type(it, 'Hi Hannah, your sofa is on the van.');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await expect.poll(async () => (await sentOf(it)).length).toBe(1);
    await bar('Add note').click();
    await type(it, 'Rang her, all well.');
    await page.keyboard.press('Control+Enter');
    await expect.poll(async () => (await sentOf(it)).length).toBe(2);
    expect(await sentOf(it)).toMatchObject([
      { mode: 'public', text: 'Hi Hannah, your sofa is on the van.' },
      { mode: 'note', text: 'Rang her, all well.' },
    ]);
  });

  test('with a status, from a menu that stands elsewhere on the page', async () => {
    const it = await open();
    await openReply(it);
    await type(it, 'Hi Hannah, it is there.');
    await page.getByRole('button', { name: 'Send and set as' }).click();
    await page.getByRole('menuitem', { name: /Resolved/ }).click();
    await expect.poll(async () => (await sentOf(it)).length).toBe(1);
  });

  test('one that fails is no sending, and saving the properties is none', async () => {
    helpdesks.switches.submitFails = true;
    const it = await open();
    await openReply(it);
    await type(it, 'Hi Hannah.');
    await page.getByRole('button', { name: 'Update' }).click();
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await expect(page.getByRole('alert')).toContainText('could not be sent');
    await expect(composer()).toHaveText('Hi Hannah.');
    expect(await sentOf(it)).toEqual([]);
    helpdesks.switches.submitFails = false;
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await expect.poll(async () => (await sentOf(it)).length).toBe(1);
  });
});
