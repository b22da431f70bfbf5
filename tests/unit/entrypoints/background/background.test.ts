import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import background from '../../../../entrypoints/background/index.ts';
import type { Adapter } from '../../../../lib/helpdesk/adapter/schema.ts';
import { ZENDESK } from '../../../../lib/helpdesk/adapter/zendesk.ts';
import { helloAnswer } from '../../../../lib/messages/hello.ts';
import { AGENT_PAGES } from '../../../../lib/policy/manifest.ts';
import { NO_PAUSES } from '../../../../lib/policy/pause.ts';
import { getPauses, setPauses } from '../../../../lib/policy/pause-storage.ts';
import { keepAdapter, removeAdapter } from '../../../../lib/store/adapters.ts';
import type { Notebook } from '../../../../lib/store/notebook.ts';
import { isRefused, openNotebook } from '../../../../lib/store/open.ts';
import { addPromise, duePromises, withdrawPromise } from '../../../../lib/store/promises.ts';
import { ensureTicket } from '../../../../lib/store/tickets.ts';
import { createFakeStorage } from '../../messages/fake-storage.ts';
import { until } from '../fixture.ts';

type Listener = (...args: never[]) => unknown;

const host = vi.hoisted(() => ({ browser: null as unknown }));
vi.mock('wxt/browser', () => ({
  get browser() {
    return host.browser;
  },
}));

function createEvent() {
  const listeners: Listener[] = [];
  return {
    addListener: (listener: Listener) => listeners.push(listener),
    fire: (...args: unknown[]) => listeners.map((listener) => listener(...(args as never[]))),
  };
}

const onMessage = createEvent();
const onCommand = createEvent();
const onInstalled = createEvent();
const onStartup = createEvent();
const onAdded = createEvent();
const onRemoved = createEvent();
const scripts = {
  getRegisteredContentScripts: vi.fn(),
  registerContentScripts: vi.fn(),
  unregisterContentScripts: vi.fn(),
  updateContentScripts: vi.fn(),
};
const onAlarm = createEvent();
const createAlarm = vi.fn().mockResolvedValue(undefined);
const getAlarm = vi.fn().mockResolvedValue(undefined);
const setBadgeText = vi.fn().mockResolvedValue(undefined);
const setBadgeBackgroundColor = vi.fn().mockResolvedValue(undefined);
const onTabRemoved = createEvent();
const storage = createFakeStorage();
const contains = vi.fn();
const sendMessage = vi.fn();
const open = vi.fn();
const setPopup = vi.fn();
const openPopup = vi.fn();
const executeScript = vi.fn();
const query = vi.fn();
const setAccessLevel = vi.fn();

function toBrowser(more: object = {}): object {
  return {
    runtime: {
      id: 'our-id',
      onMessage,
      onInstalled,
      onStartup,
      getURL: (path: string) => `chrome-extension://our-id${path}`,
    },
    commands: { onCommand },
    sidePanel: { open },
    action: { setPopup, openPopup, setBadgeText, setBadgeBackgroundColor },
    alarms: { onAlarm, create: createAlarm, get: getAlarm },
    scripting: { executeScript, ...scripts },
    permissions: { contains, onAdded, onRemoved },
    tabs: { query, sendMessage, onRemoved: onTabRemoved },
    storage: { ...storage, local: { ...storage.local, setAccessLevel } },
    i18n: { getUILanguage: () => 'en-GB' },
    ...more,
  };
}
host.browser = toBrowser();
background.main();
const accessAtStart = [...setAccessLevel.mock.calls];

beforeEach(() => {
  host.browser = toBrowser();
  for (const call of [open, setPopup, openPopup, executeScript, ...Object.values(scripts)]) {
    call.mockReset().mockResolvedValue(undefined);
  }
  query.mockReset().mockResolvedValue([]);
  scripts.getRegisteredContentScripts.mockResolvedValue([]);
  contains.mockReset().mockResolvedValue(false);
  sendMessage.mockReset().mockResolvedValue(undefined);
});

const PAGE = {
  id: 'our-id',
  origin: 'https://acme.zendesk.com',
  tab: { id: 1, windowId: 3 },
};
/** Says something as the sender; gives the answer, or undefined where none was promised. */
function say(raw: unknown, sender: object = PAGE): Promise<unknown> {
  return new Promise((resolve) => {
    if (!onMessage.fire(raw, sender, resolve).includes(true)) resolve(undefined);
  });
}

describe('a hello', () => {
  const helloFrom = async (sender: object) => {
    const said = await say({ kind: 'hello' }, { ...PAGE, ...sender });
    const read = helloAnswer.safeParse(said);
    return read.success
      ? { id: read.data.adapter?.id ?? null, launcher: read.data.launcher }
      : null;
  };

  test.each([
    ['a helpdesk of ours', { origin: 'https://acme.zendesk.com' }, 'zendesk'],
    ['another page', { origin: 'https://example.org' }, null],
    ['a host that only ends alike', { origin: 'https://evilzendesk.com' }, null],
    ['a page without an origin', { origin: 'null', url: 'about:blank' }, null],
    ['only an address', { origin: undefined, url: 'https://acme.zendesk.com/agent/' }, 'zendesk'],
    ['neither', { origin: undefined, url: undefined }, null],
  ])('from %s is answered with the adapter for its origin', async (_, sender, id) => {
    expect(await helloFrom(sender)).toEqual({ id, launcher: 'Open Five Moments' });
  });

  test('names no launcher where the browser lets no page open the panel', async () => {
    host.browser = toBrowser({ sidePanel: undefined });
    expect((await helloFrom({}))?.launcher).toBeNull();
  });

  test.each([
    ['another extension', { id: 'other-id' }],
    ['no tab', { tab: undefined }],
  ])('from %s is not answered', async (_, sender) => {
    expect(await helloFrom(sender)).toBeNull();
  });

  test('that is something else is not answered', async () => {
    expect(await say({ kind: 'hello', ticket: 1 })).toBeUndefined();
    expect(await say('hello')).toBeUndefined();
  });
});

describe('a helpdesk that was taught', () => {
  const DESK: Adapter = { ...ZENDESK, id: 'desk', hosts: ['desk.example.com'], area: '/cases' };
  const FROM_DESK = { ...PAGE, origin: 'https://desk.example.com' };
  const PAGES = ['https://desk.example.com/cases*'];
  const DASHBOARD = { ...PAGE, url: 'chrome-extension://our-id/dashboard.html' };

  let notebook: Notebook;
  beforeAll(async () => {
    const opened = await openNotebook();
    if (isRefused(opened)) throw new Error(opened.message);
    notebook = opened;
    await keepAdapter(notebook, DESK);
  });
  afterAll(async () => {
    await removeAdapter(notebook, DESK.id);
    notebook.close();
  });

  test('is read by its adapter where it is allowed', async () => {
    contains.mockResolvedValue(true);
    expect(await say({ kind: 'hello' }, FROM_DESK)).toMatchObject({ adapter: { id: 'desk' } });
    expect(contains.mock.calls).toEqual([[{ origins: ['https://desk.example.com/*'] }]]);
  });

  test('is not read any more once its host was taken back', async () => {
    expect(await say({ kind: 'hello' }, FROM_DESK)).toMatchObject({ adapter: null });
  });

  test('is woken on, its open tabs too, and every page hears of it', async () => {
    contains.mockResolvedValue(true);
    query.mockResolvedValue([{ id: 7 }]);
    await say({ kind: 'helpdesksChanged' }, DASHBOARD);
    expect(scripts.registerContentScripts.mock.calls[0]?.[0]).toMatchObject([{ matches: PAGES }]);
    expect(query.mock.calls).toEqual([[{ url: PAGES }], [{}]]);
    expect(executeScript).toHaveBeenCalledOnce();
    expect(sendMessage.mock.calls[0]).toEqual([7, { kind: 'whoIsThere' }, { frameId: 0 }]);
  });

  test('is registered once, not again', async () => {
    contains.mockResolvedValue(true);
    scripts.getRegisteredContentScripts.mockResolvedValue([{ matches: PAGES }]);
    await say({ kind: 'helpdesksChanged' }, DASHBOARD);
    expect(scripts.registerContentScripts).not.toHaveBeenCalled();
    expect(scripts.updateContentScripts).not.toHaveBeenCalled();
    expect(executeScript).not.toHaveBeenCalled();
  });

  test('is woken on no more once its host was taken back', async () => {
    scripts.getRegisteredContentScripts.mockResolvedValue([{ matches: PAGES }]);
    onRemoved.fire({ origins: ['https://desk.example.com/*'] });
    await until(() => expect(scripts.unregisterContentScripts).toHaveBeenCalledOnce());
  });

  test('is looked after at start, too', async () => {
    contains.mockResolvedValue(true);
    onStartup.fire();
    await until(() => expect(scripts.registerContentScripts).toHaveBeenCalledOnce());
  });

  test('can’t be announced by a page', async () => {
    expect(await say({ kind: 'helpdesksChanged' }, { ...PAGE, url: 'https://evil.example/' })).toBe(
      undefined,
    );
    expect(scripts.getRegisteredContentScripts).not.toHaveBeenCalled();
  });
});

describe('a pause', () => {
  afterEach(() => setPauses(NO_PAUSES));
  const read = async () => (await say({ kind: 'hello' })) as { adapter: unknown };

  test.each([
    ['of this tab', { tabs: [1] }, true],
    ['of another tab', { tabs: [2] }, false],
    ['of this site', { sites: ['acme.zendesk.com'] }, true],
    ['of another site', { sites: ['other.zendesk.com'] }, false],
    ['for an hour', { until: Date.now() + 3_600_000 }, true],
    ['for an hour that is over', { until: Date.now() - 1 }, false],
  ])('%s', async (_, pauses, isPaused) => {
    await setPauses({ ...NO_PAUSES, ...pauses });
    expect((await read()).adapter === null).toBe(isPaused);
  });

  test('is heard of by open pages at once, and so is its end', async () => {
    query.mockResolvedValue([{ id: 7 }]);
    const end = Date.now() + 3_600_000;
    await setPauses({ ...NO_PAUSES, until: end });
    await until(() => expect(sendMessage).toHaveBeenCalled());
    expect(createAlarm).toHaveBeenCalledWith('pause-over', { when: end });
    await until(() => expect(sendMessage.mock.calls.length).toBeGreaterThan(1));
    sendMessage.mockClear();
    onAlarm.fire({ name: 'pause-over' });
    await until(() => expect(sendMessage).toHaveBeenCalledOnce());
  });

  test('of a tab ends with the tab', async () => {
    await setPauses({ ...NO_PAUSES, tabs: [1, 2] });
    onTabRemoved.fire(1);
    await until(async () => expect((await getPauses()).tabs).toEqual([2]));
  });
});

describe('the panel', () => {
  test('is opened by the launcher, in the launcher’s window, in that very turn', () => {
    say({ kind: 'openPanel' });
    expect(open.mock.calls).toEqual([[{ windowId: 3 }]]);
  });

  test('is opened by its key', () => {
    onCommand.fire('open-panel', { windowId: 4 });
    expect(open.mock.calls).toEqual([[{ windowId: 4 }]]);
  });

  test.each([
    ['another extension asks', () => say({ kind: 'openPanel' }, { ...PAGE, id: 'other-id' })],
    ['no window is known', () => onCommand.fire('open-panel', undefined)],
  ])('is not opened where %s', (_, ask) => {
    ask();
    expect(open).not.toHaveBeenCalled();
  });

  test('a browser that refuses breaks nothing', async () => {
    open.mockRejectedValue(new Error('No gesture.'));
    say({ kind: 'openPanel' });
    await Promise.resolve();
    expect(open).toHaveBeenCalledOnce();
  });
});

describe('the palette', () => {
  const popups = () => setPopup.mock.calls.map(([{ popup }]) => popup);

  test.each([
    ['find-phrase', 'popup.html#phrases'],
    ['write-note', 'popup.html#notes'],
  ])('%s opens on its view; the toolbar’s own popup is then as it was', async (command, view) => {
    onCommand.fire(command);
    await until(() => expect(popups()).toEqual([view, 'popup.html']));
    expect(openPopup).toHaveBeenCalledOnce();
  });

  test('that the browser refuses leaves the toolbar’s popup as it was', async () => {
    openPopup.mockRejectedValue(new Error('Window is not focused.'));
    onCommand.fire('find-phrase');
    await until(() => expect(popups().at(-1)).toBe('popup.html'));
    expect(popups()).toHaveLength(2);
  });

  test('has no view for a command that it does not know', async () => {
    onCommand.fire('unknown');
    await Promise.resolve();
    expect(setPopup).not.toHaveBeenCalled();
  });
});

describe('after install and update', () => {
  test('every helpdesk tab that is awake is served, whatever one of them does', async () => {
    query.mockResolvedValue([
      { id: 1 },
      { id: 2, discarded: true },
      { discarded: false },
      { id: 3 },
    ]);
    executeScript.mockRejectedValueOnce(new Error('The tab is gone.'));
    onInstalled.fire();
    await until(() => expect(executeScript).toHaveBeenCalledTimes(2));
    expect(query.mock.calls).toEqual([[{ url: AGENT_PAGES }]]);
    expect(executeScript.mock.calls.map(([{ target }]) => target)).toEqual([
      { tabId: 1 },
      { tabId: 3 },
    ]);
  });
});

test('neither settings nor policy are any page script’s business', () => {
  expect(accessAtStart).toEqual([[{ accessLevel: 'TRUSTED_CONTEXTS' }]]);
});

describe('the badge', () => {
  const badge = () => setBadgeText.mock.lastCall?.[0]?.text;
  const DUE = { words: 'We will write again', who: 'team', from: 'draft' } as const;
  const OURS = { id: 'our-id', url: 'chrome-extension://our-id/sidepanel.html' };

  test('counts what is due today or overdue, equal promises as one; told by a page, an alarm, a start', async () => {
    const opened = await openNotebook();
    if (isRefused(opened)) throw new Error(opened.message);
    const [y, m, d] = new Date().toISOString().slice(0, 10).split('-');
    const due = { date: `${Number(y) - 1}-${m}-${d === '29' ? '28' : d}`, time: null };
    for (const number of ['1', '2', '3']) {
      const ref = { host: 'acme.zendesk.com', number, helpdesk: 'zendesk' };
      await addPromise(opened, await ensureTicket(opened, ref), { ...DUE, due });
    }
    await say({ kind: 'promisesChanged' }, OURS);
    await until(() => expect(badge()).toBe('1'));

    const ref = { host: 'acme.zendesk.com', number: '9', helpdesk: 'zendesk' };
    const uid = await ensureTicket(opened, ref);
    await addPromise(opened, uid, { ...DUE, words: 'I will call', due });
    onAlarm.fire({ name: 'another' });
    onAlarm.fire({ name: 'badge' });
    await until(() => expect(badge()).toBe('2'));

    for (const { promiseId } of await duePromises(opened, '9999-12-31')) {
      await withdrawPromise(opened, promiseId);
    }
    onStartup.fire();
    await until(() => expect(badge()).toBe(''));
    opened.close();
  });

  test('is reckoned again within half an hour, whatever the clock does meanwhile', async () => {
    createAlarm.mockClear();
    setBadgeText.mockClear();
    const before = Date.now();
    onStartup.fire();
    await until(() => expect(setBadgeText).toHaveBeenCalled());
    const [name, { when, periodInMinutes }] = createAlarm.mock.lastCall ?? [];
    expect(name).toBe('badge');
    expect(when).toBeGreaterThan(before);
    expect(when).toBeLessThanOrEqual(Date.now() + 30 * 60_000);
    expect(periodInMinutes).toBe(30);
  });

  test('no helpdesk page has a say in it', async () => {
    setBadgeText.mockClear();
    await say({ kind: 'promisesChanged' }, { ...PAGE, url: 'https://acme.zendesk.com/agent' });
    await say({ kind: 'hello' }, PAGE);
    expect(setBadgeText).not.toHaveBeenCalled();
  });
});
