import type { Browser } from 'wxt/browser';
import { browser } from 'wxt/browser';
import { type FromPage, fromPage } from './from-page.ts';
import { hello, type WhoIsThere } from './hello.ts';
import { isOfTab } from './of-tab.ts';
import { TICKET_PORT } from './ticket-port.ts';
import type { ToPage } from './to-page.ts';

/** What the link knows of the tab it follows; every part comes from the browser, not from the page. */
export interface LinkedTab {
  readonly tabId: number;
  /** Null where the browser does not show us the address: no permission for that host. */
  readonly url: string | null;
}

export interface LinkEvents {
  /** Another tab, or another address in the same tab. Called before anything of it is read. */
  onTab(tab: LinkedTab | null): void;
  /** The port to the page opened or closed. */
  onConnected(isConnected: boolean): void;
  onMessage(message: FromPage): void;
  /**
   * A message that could not be decoded was dropped. Called once a connection: a page that keeps on
   * saying what we can't read would otherwise be asked again for ever.
   */
  onUnreadable(): void;
}

export interface TicketLink {
  /** False where no page is connected: nothing was sent. */
  send(message: ToPage): boolean;
  stop(): void;
}

/**
 * Follows the active tab of this window and keeps one port open to the helpdesk page in it.
 * The page says hello; we connect to exactly that document, so that a page loaded meanwhile in the
 * same tab can never receive what was meant for another.
 */
export function followActiveTab(events: LinkEvents): TicketLink {
  let tab: LinkedTab | null = null;
  let port: Browser.runtime.Port | null = null;
  let documentId: string | undefined;
  let windowId: number | undefined;
  let isStopped = false;

  function disconnect(): void {
    const old = port;
    port = null;
    old?.disconnect();
    if (old) events.onConnected(false);
  }

  function connect(tabId: number, toDocument: string | undefined): void {
    disconnect();
    documentId = toDocument;
    const target = documentId === undefined ? { frameId: 0 } : { frameId: 0, documentId };
    const next = browser.tabs.connect(tabId, { ...target, name: TICKET_PORT });
    port = next;
    let hasComplained = false;
    next.onMessage.addListener((raw: unknown) => {
      if (port !== next) return;
      const message = fromPage.safeParse(raw);
      if (message.success) {
        if (isOfTab(message.data, tab?.url ?? null)) events.onMessage(message.data);
      } else if (!hasComplained) {
        hasComplained = true;
        events.onUnreadable();
      }
    });
    next.onDisconnect.addListener(() => {
      // The browser reports "no such page" here; it is not an error to us.
      void browser.runtime.lastError;
      if (port === next) disconnect();
    });
    events.onConnected(true);
  }

  function follow(next: Browser.tabs.Tab | undefined): void {
    if (isStopped) return;
    disconnect();
    tab = next?.id === undefined ? null : { tabId: next.id, url: next.url ?? null };
    events.onTab(tab);
    if (tab?.url) ask(tab.tabId);
  }

  function ask(tabId: number): void {
    const question: WhoIsThere = { kind: 'whoIsThere' };
    // Nobody there (a discarded tab, a page without our script): stays unconnected until a hello.
    browser.tabs.sendMessage(tabId, question, { frameId: 0 }).catch(() => undefined);
  }

  async function followCurrent(): Promise<void> {
    const query = windowId === undefined ? { currentWindow: true } : { windowId };
    const [active] = await browser.tabs.query({ active: true, ...query });
    windowId ??= active?.windowId;
    follow(active);
  }

  const onActivated = (info: Browser.tabs.OnActivatedInfo): void => {
    if (windowId === undefined || info.windowId === windowId) void followCurrent();
  };

  // The address is left out for hosts that are none of ours: that too is another address.
  const onUpdated = (
    tabId: number,
    _change: Browser.tabs.OnUpdatedInfo,
    updated: Browser.tabs.Tab,
  ): void => {
    const url = updated.url ?? null;
    if (tabId !== tab?.tabId || url === tab.url) return;
    tab = { tabId, url };
    events.onTab(tab);
  };

  const onHello = (raw: unknown, sender: Browser.runtime.MessageSender): undefined => {
    if (sender.tab?.id === undefined || sender.tab.id !== tab?.tabId || sender.frameId !== 0)
      return;
    if (!hello.safeParse(raw).success) return;
    const url = sender.tab.url ?? sender.url ?? null;
    if (url !== tab.url) {
      tab = { tabId: tab.tabId, url };
      events.onTab(tab);
    }
    // A route change keeps the document and with it the port.
    if (!port || documentId !== sender.documentId) connect(tab.tabId, sender.documentId);
  };

  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.runtime.onMessage.addListener(onHello);
  void followCurrent();

  return {
    send(message) {
      try {
        port?.postMessage(message);
      } catch {
        // The page went away, and the browser has not told us yet.
        disconnect();
      }
      return port !== null;
    },
    stop() {
      isStopped = true;
      browser.tabs.onActivated.removeListener(onActivated);
      browser.tabs.onUpdated.removeListener(onUpdated);
      browser.runtime.onMessage.removeListener(onHello);
      disconnect();
    },
  };
}
