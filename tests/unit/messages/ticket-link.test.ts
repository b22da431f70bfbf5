import { beforeEach, describe, expect, test, vi } from 'vitest';
import { followActiveTab, type TicketLink } from '../../../lib/messages/ticket-link.ts';
import { FakeBrowser, type FakeTab } from './fake-browser.ts';
import { FROM_PAGE } from './samples.ts';

const host = vi.hoisted(() => ({ browser: null as unknown }));
vi.mock('wxt/browser', () => ({
  get browser() {
    return host.browser;
  },
}));

const TICKET = 'https://acme.zendesk.com/agent/tickets/20418';
const NEXT = 'https://acme.zendesk.com/agent/tickets/20431';

let browser: FakeBrowser;
let ticketTab: FakeTab;
let otherTab: FakeTab;
/** What the panel was told, in its order. */
let told: string[];
let link: TicketLink;

/** Lets queries of tabs be answered. */
const settle = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(async () => {
  browser = new FakeBrowser();
  host.browser = browser;
  ticketTab = { id: 11, windowId: 1, active: false, url: TICKET };
  otherTab = { id: 12, windowId: 1, active: false, url: NEXT };
  browser.activate(otherTab);
  browser.activate(ticketTab);
  told = [];
  link = followActiveTab({
    onTab: (tab) => told.push(tab ? `tab ${tab.tabId} ${tab.url}` : 'no tab'),
    onConnected: (isConnected) => told.push(isConnected ? 'connected' : 'disconnected'),
    onMessage: ({ kind }) => told.push(kind),
    onUnreadable: () => told.push('unreadable'),
  });
  await settle();
});

describe('whom it connects to', () => {
  test('at first it says which tab is on top, and asks it for a hello', () => {
    expect(told).toEqual([`tab 11 ${TICKET}`]);
    expect(browser.asked).toEqual([11]);
    expect(browser.ports).toEqual([]);
  });

  test('to exactly the document that said hello', () => {
    browser.hello(ticketTab, 'doc-a');
    expect(browser.ports.map(({ target }) => target)).toEqual([{ tabId: 11, documentId: 'doc-a' }]);
    expect(told.at(-1)).toBe('connected');
  });

  test.each([
    ['another tab', () => browser.hello(otherTab, 'doc-b')],
    ['a frame within the page', () => browser.hello(ticketTab, 'doc-b', { frameId: 4 })],
    [
      'something that is no hello',
      () => browser.hello(ticketTab, 'doc-b', { raw: { kind: 'hi' } }),
    ],
    ['no tab at all', () => browser.runtime.onMessage.fire({ kind: 'hello' }, { frameId: 0 })],
  ])('not to %s', (_, speak) => {
    const before = [...told];
    speak();
    expect(browser.ports).toEqual([]);
    expect(told).toEqual(before);
  });

  test('a second hello of the same document keeps the port: the route changed, not the page', () => {
    browser.hello(ticketTab, 'doc-a');
    browser.hello(ticketTab, 'doc-a');
    expect(browser.ports).toHaveLength(1);
  });

  test('after a reload, to the new document', () => {
    browser.hello(ticketTab, 'doc-a');
    browser.port.break();
    browser.hello(ticketTab, 'doc-b');
    expect(browser.ports.map(({ target }) => target.documentId)).toEqual(['doc-a', 'doc-b']);
    expect(told.slice(-3)).toEqual(['connected', 'disconnected', 'connected']);
  });

  test('the new document may say hello before the old one is known to be gone', () => {
    browser.hello(ticketTab, 'doc-a');
    const [old] = browser.ports;
    browser.hello(ticketTab, 'doc-b');
    expect(old?.isOpen).toBe(false);
    old?.say(FROM_PAGE.noTicket);
    old?.break();
    expect(told.slice(-3)).toEqual(['connected', 'disconnected', 'connected']);
  });
});

describe('what it follows', () => {
  test('another tab on top: the last one is left before anything is read of the next', async () => {
    browser.hello(ticketTab, 'doc-a');
    browser.activate(otherTab);
    await settle();
    expect(browser.ports[0]?.isOpen).toBe(false);
    expect(told.slice(-2)).toEqual(['disconnected', `tab 12 ${NEXT}`]);
    expect(browser.asked.at(-1)).toBe(12);
  });

  test('tabs of another window are none of its business', async () => {
    const before = [...told];
    browser.activate({ id: 21, windowId: 2, active: false, url: NEXT });
    await settle();
    expect(told).toEqual(before);
  });

  test('another address in the same tab, before the page says so', () => {
    browser.hello(ticketTab, 'doc-a');
    browser.navigate(ticketTab, NEXT);
    expect(told.at(-1)).toBe(`tab 11 ${NEXT}`);
    expect(browser.port.isOpen).toBe(true);
  });

  test('another address that only a hello tells', () => {
    ticketTab.url = NEXT;
    browser.hello(ticketTab, 'doc-a');
    expect(told.slice(-2)).toEqual([`tab 11 ${NEXT}`, 'connected']);
  });

  test('an address that we may not see is another address, of which nothing is known', () => {
    browser.navigate(ticketTab, undefined);
    expect(told.at(-1)).toBe('tab 11 null');
  });

  test('a change that is none is not told, and neither is one in a tab below', () => {
    const before = [...told];
    browser.navigate(ticketTab, TICKET);
    browser.navigate(otherTab, TICKET);
    expect(told).toEqual(before);
  });

  test('a tab whose address we may not see is not asked for a hello', async () => {
    const asked = browser.asked.length;
    browser.activate({ id: 13, windowId: 1, active: false });
    await settle();
    expect(told.at(-1)).toBe('tab 13 null');
    expect(browser.asked).toHaveLength(asked);
  });
});

describe('what it carries', () => {
  beforeEach(() => browser.hello(ticketTab, 'doc-a'));

  test('messages of the page, decoded', () => {
    browser.port.say(FROM_PAGE.ticket);
    expect(told.at(-1)).toBe('ticket');
  });

  test('no message about a ticket of another host', () => {
    browser.port.say({ ...FROM_PAGE.sent, ticketKey: 'other.zendesk.com/20418' });
    expect(told.at(-1)).toBe('connected');
  });

  test('what can’t be read is dropped, and said', () => {
    browser.port.say({ kind: 'ticket', facts: 'none' });
    expect(told.at(-1)).toBe('unreadable');
  });

  test('a page that goes on saying nonsense is complained of once, or it would be asked for ever', () => {
    browser.port.say('nonsense');
    browser.port.say(FROM_PAGE.noTicket);
    browser.port.say('nonsense');
    expect(told.filter((one) => one === 'unreadable')).toHaveLength(1);
    browser.hello(ticketTab, 'doc-b');
    browser.port.say('nonsense');
    expect(told.filter((one) => one === 'unreadable')).toHaveLength(2);
  });

  test('wishes to the page; without one, it says that nothing was sent', () => {
    expect(link.send({ kind: 'refresh' })).toBe(true);
    expect(browser.port.heard).toEqual([{ kind: 'refresh' }]);
    browser.port.break();
    expect(link.send({ kind: 'refresh' })).toBe(false);
  });

  test('a port that died without a word counts as gone', () => {
    browser.port.isOpen = false;
    expect(link.send({ kind: 'refresh' })).toBe(false);
    expect(told.at(-1)).toBe('disconnected');
  });
});

test('once stopped it hears nothing and holds nothing', async () => {
  browser.hello(ticketTab, 'doc-a');
  browser.activate(otherTab);
  link.stop();
  await settle();
  const before = [...told];
  browser.activate(ticketTab);
  browser.navigate(ticketTab, NEXT);
  browser.hello(ticketTab, 'doc-b');
  await settle();
  expect(told).toEqual(before);
  expect(link.send({ kind: 'refresh' })).toBe(false);
  expect(browser.ports.every(({ isOpen }) => !isOpen)).toBe(true);
});
