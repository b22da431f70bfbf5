// As much of a browser as the link to the page needs: tabs, hellos, ports.
import { createFakeStorage } from './fake-storage.ts';

type Listener = (...args: never[]) => unknown;

class Event<L extends Listener> {
  readonly listeners = new Set<L>();
  addListener = (listener: L) => void this.listeners.add(listener);
  removeListener = (listener: L) => void this.listeners.delete(listener);
  fire(...args: Parameters<L>): void {
    for (const listener of [...this.listeners]) listener(...args);
  }
}

export interface FakeTab {
  id: number;
  windowId: number;
  active: boolean;
  url?: string | undefined;
}

/** Our end of a port; `heard` is what the page was told. */
export class FakePort {
  readonly onMessage = new Event<(raw: unknown) => void>();
  readonly onDisconnect = new Event<() => void>();
  readonly heard: unknown[] = [];
  isOpen = true;
  readonly target: { readonly tabId: number; readonly documentId?: string | undefined };

  constructor(target: FakePort['target']) {
    this.target = target;
  }
  postMessage = (message: unknown) => {
    if (!this.isOpen) throw new Error('Attempting to use a disconnected port object');
    this.heard.push(message);
  };
  disconnect = () => {
    this.isOpen = false;
  };
  /** The page says something. */
  say(raw: unknown): void {
    this.onMessage.fire(raw);
  }
  /** The page is gone: the port is dead at once, and we are told. */
  break(): void {
    this.isOpen = false;
    this.onDisconnect.fire();
  }
}

interface Sender {
  readonly tab?: { readonly id?: number; readonly url?: string | undefined };
  readonly frameId?: number;
  readonly documentId?: string;
  readonly url?: string;
}

export class FakeBrowser {
  readonly all: FakeTab[] = [];
  readonly ports: FakePort[] = [];
  /** Ids of the tabs that were asked to say hello. */
  readonly asked: number[] = [];
  readonly runtime = {
    onMessage: new Event<(raw: unknown, sender: Sender) => unknown>(),
    sendMessage: async () => undefined,
  };
  readonly storage = createFakeStorage();
  readonly tabs = {
    onActivated: new Event<(info: { tabId: number; windowId: number }) => void>(),
    onUpdated: new Event<(tabId: number, change: object, tab: FakeTab) => void>(),
    query: async ({ windowId = 1 }: { windowId?: number }) =>
      this.all.filter((tab) => tab.active && tab.windowId === windowId).map((tab) => ({ ...tab })),
    sendMessage: async (tabId: number) => {
      this.asked.push(tabId);
      throw new Error('Could not establish connection. Receiving end does not exist.');
    },
    connect: (tabId: number, { documentId }: { documentId?: string }) => {
      const port = new FakePort({ tabId, documentId });
      this.ports.push(port);
      return port;
    },
  };

  get port(): FakePort {
    const port = this.ports.at(-1);
    if (!port) throw new Error('Nobody has connected yet.');
    return port;
  }
  /** The tab comes on top in its window. */
  activate(tab: FakeTab): void {
    if (!this.all.includes(tab)) this.all.push(tab);
    for (const other of this.all) {
      if (other.windowId === tab.windowId) other.active = other === tab;
    }
    this.tabs.onActivated.fire({ tabId: tab.id, windowId: tab.windowId });
  }
  /** The tab shows another address; none where we may not see it. */
  navigate(tab: FakeTab, url: string | undefined): void {
    tab.url = url;
    this.tabs.onUpdated.fire(tab.id, {}, { ...tab });
  }
  /** The page in a tab says hello, from its main frame where nothing else is told. */
  hello(
    tab: FakeTab,
    documentId: string,
    { frameId = 0, raw = { kind: 'hello' } as unknown } = {},
  ) {
    const sender = { tab: { id: tab.id, url: tab.url }, frameId, documentId };
    this.runtime.onMessage.fire(raw, sender);
  }
}
