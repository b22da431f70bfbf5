import { beforeEach, describe, expect, test, vi } from 'vitest';
import background from '../../../../entrypoints/background/index.ts';
import { helloAnswer } from '../../../../lib/messages/hello.ts';
import { AGENT_PAGES } from '../../../../lib/policy/manifest.ts';
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
    fire: (...args: unknown[]) => {
      for (const listener of listeners) listener(...(args as never[]));
    },
  };
}

const onMessage = createEvent();
const onCommand = createEvent();
const onInstalled = createEvent();
const open = vi.fn();
const setPopup = vi.fn();
const openPopup = vi.fn();
const executeScript = vi.fn();
const query = vi.fn();
const setAccessLevel = vi.fn();

function toBrowser(more: object = {}): object {
  return {
    runtime: { id: 'our-id', onMessage, onInstalled },
    commands: { onCommand },
    sidePanel: { open },
    action: { setPopup, openPopup },
    scripting: { executeScript },
    tabs: { query },
    storage: { local: { setAccessLevel } },
    i18n: { getUILanguage: () => 'en-GB' },
    ...more,
  };
}
host.browser = toBrowser();
background.main();
const accessAtStart = [...setAccessLevel.mock.calls];

beforeEach(() => {
  host.browser = toBrowser();
  for (const call of [open, setPopup, openPopup, executeScript]) {
    call.mockReset().mockResolvedValue(undefined);
  }
  query.mockReset().mockResolvedValue([]);
});

const PAGE = {
  id: 'our-id',
  origin: 'https://acme.zendesk.com',
  tab: { id: 1, windowId: 3 },
};
/** Says something as the sender; gives what was answered at once, or undefined. */
function say(raw: unknown, sender: object = PAGE): unknown {
  const answer = vi.fn();
  onMessage.fire(raw, sender, answer);
  return answer.mock.lastCall?.[0];
}

describe('a hello', () => {
  const helloFrom = (sender: object) => {
    const read = helloAnswer.safeParse(say({ kind: 'hello' }, { ...PAGE, ...sender }));
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
  ])('from %s is answered with the adapter for its origin', (_, sender, id) => {
    expect(helloFrom(sender)).toEqual({ id, launcher: 'Open Five Moments' });
  });

  test('names no launcher where the browser lets no page open the panel', () => {
    host.browser = toBrowser({ sidePanel: undefined });
    expect(helloFrom({})?.launcher).toBeNull();
  });

  test.each([
    ['another extension', { id: 'other-id' }],
    ['no tab', { tab: undefined }],
  ])('from %s is not answered', (_, sender) => {
    expect(helloFrom(sender)).toBeNull();
  });

  test('that is something else is not answered', () => {
    expect(say({ kind: 'hello', ticket: 1 })).toBeUndefined();
    expect(say('hello')).toBeUndefined();
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
