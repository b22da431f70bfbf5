import { beforeEach, describe, expect, test, vi } from 'vitest';
import { servePorts } from '../../../../entrypoints/helpdesk.content/serve-ports.ts';
import type { PageHook } from '../../../../lib/helpdesk/page/hook-page.ts';
import type { PageEvent } from '../../../../lib/helpdesk/page/page-events.ts';
import { fromPage } from '../../../../lib/messages/from-page.ts';
import { FROM_PAGE, TO_PAGE } from '../../messages/samples.ts';
import { until } from '../fixture.ts';

const host = vi.hoisted(() => ({ browser: null as unknown }));
vi.mock('wxt/browser', () => ({
  get browser() {
    return host.browser;
  },
}));

type Raw = (raw: unknown) => unknown;

/** The page's end of a port; `told` is what the panel heard. */
function createPort(name = 'five-moments-ticket') {
  const listeners: Raw[] = [];
  const gone: (() => void)[] = [];
  const told: unknown[] = [];
  let isOpen = true;
  return {
    name,
    told,
    onMessage: { addListener: (listener: Raw) => listeners.push(listener) },
    onDisconnect: { addListener: (listener: () => void) => gone.push(listener) },
    postMessage(message: unknown) {
      if (!isOpen) throw new Error('Attempting to use a disconnected port object');
      told.push(message);
    },
    hear: (raw: unknown) => {
      for (const listener of listeners) listener(raw);
    },
    close: () => {
      isOpen = false;
      for (const call of gone) call();
    },
    /** From this side; the browser then tells only the other one. */
    disconnect: () => {
      isOpen = false;
    },
    get isOpen() {
      return isOpen;
    },
  };
}

/** A hook that counts who watches, and answers as a page would. */
function createHook() {
  const watchers = new Map<(event: PageEvent) => void, AbortSignal>();
  let starts = 0;
  const hook = {
    write: vi.fn(async () => FROM_PAGE.written),
    undo: vi.fn(async () => FROM_PAGE.written),
    highlight: vi.fn(),
    refresh: vi.fn(),
    diagnose: vi.fn(() => {
      const { kind: _, ...counts } = FROM_PAGE.diagnosis;
      return counts as never;
    }),
    watch(listener: (event: PageEvent) => void, signal: AbortSignal) {
      if (watching() === 0) starts++;
      watchers.set(listener, signal);
      listener({ kind: 'noTicket' });
    },
  };
  const watching = () => [...watchers.values()].filter(({ aborted }) => !aborted).length;
  return {
    hook: hook as unknown as PageHook & typeof hook,
    watching,
    starts: () => starts,
    say: (event: PageEvent) => {
      for (const [listener, { aborted }] of watchers) if (!aborted) listener(event);
    },
  };
}

let page: ReturnType<typeof createHook>;
let over: AbortController;
let connect: (port: ReturnType<typeof createPort>) => void;
let connecting: Set<(port: never) => void>;

beforeEach(() => {
  connecting = new Set();
  host.browser = {
    runtime: {
      onConnect: {
        addListener: (listener: (port: never) => void) => connecting.add(listener),
        removeListener: (listener: (port: never) => void) => connecting.delete(listener),
      },
    },
  };
  page = createHook();
  over = new AbortController();
  servePorts(page.hook, over.signal);
  connect = (port) => {
    for (const listener of connecting) listener(port as never);
  };
});

describe('reading', () => {
  test('begins with the first port and ends with the last', () => {
    expect(page.watching()).toBe(0);
    const [one, two] = [createPort(), createPort()];
    connect(one);
    connect(two);
    expect(page.watching()).toBe(2);
    one.close();
    expect(page.watching()).toBe(1);
    two.close();
    expect(page.watching()).toBe(0);
  });

  test('is not begun by a port of another name', () => {
    connect(createPort('someone-else'));
    expect(page.watching()).toBe(0);
  });

  test('ends with the script, and whoever listened is told so', () => {
    const port = createPort();
    connect(port);
    over.abort();
    expect(port.isOpen).toBe(false);
    expect(page.watching()).toBe(0);
    expect(connecting.size).toBe(0);
  });

  test('tells every port what the page tells, as messages that can be read', () => {
    const [one, two] = [createPort(), createPort()];
    connect(one);
    connect(two);
    page.say(FROM_PAGE.ticket as PageEvent);
    for (const { told } of [one, two]) {
      expect(told).toEqual([FROM_PAGE.noTicket, FROM_PAGE.ticket]);
      expect(told.every((message) => fromPage.safeParse(message).success)).toBe(true);
    }
  });

  test('begun anew on request, without a moment of not reading', () => {
    const port = createPort();
    connect(port);
    port.hear(TO_PAGE.tellAll);
    expect(port.told).toEqual([FROM_PAGE.noTicket, FROM_PAGE.noTicket]);
    expect(page.watching()).toBe(1);
    expect(page.starts()).toBe(1);
    page.say(FROM_PAGE.ticket as PageEvent);
    expect(port.told).toHaveLength(3);
  });
});

describe('wishes', () => {
  test.each([
    ['write', TO_PAGE.write],
    ['undo', TO_PAGE.undo],
  ] as const)(
    '%s is carried out, and its answer goes to the port that asked',
    async (kind, wish) => {
      const [one, two] = [createPort(), createPort()];
      connect(one);
      connect(two);
      one.hear(wish);
      await until(() => expect(one.told).toContainEqual(FROM_PAGE.written));
      expect(page.hook[kind].mock.calls).toEqual([[wish]]);
      expect(two.told).not.toContainEqual(FROM_PAGE.written);
    },
  );

  test('highlight and refresh are carried out', () => {
    const port = createPort();
    connect(port);
    port.hear(TO_PAGE.highlight);
    port.hear(TO_PAGE.refresh);
    expect(page.hook.highlight.mock.calls).toEqual([[TO_PAGE.highlight]]);
    expect(page.hook.refresh).toHaveBeenCalledOnce();
  });

  test.each([[null], ['write'], [{ kind: 'eval', code: '1' }], [{ ...TO_PAGE.write, more: 1 }]])(
    '%o is none',
    (raw) => {
      const port = createPort();
      connect(port);
      port.hear(raw);
      for (const call of [
        page.hook.write,
        page.hook.undo,
        page.hook.highlight,
        page.hook.refresh,
      ]) {
        expect(call).not.toHaveBeenCalled();
      }
    },
  );

  test('an answer for a panel that is gone goes nowhere', async () => {
    const port = createPort();
    connect(port);
    port.hear(TO_PAGE.write);
    port.close();
    await until(() => expect(page.hook.write).toHaveBeenCalled());
    await Promise.resolve();
    expect(port.told).toEqual([FROM_PAGE.noTicket]);
  });
});
