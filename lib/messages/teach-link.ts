import { type Browser, browser } from 'wxt/browser';
import { type FromTaught, fromTaught, TEACH_PORT, type ToTaught } from './teach.ts';

export interface TeachLink {
  send(message: ToTaught): void;
  stop(): void;
}

/** A port to the page of a tab; what it says is decoded, and what can't be is dropped. */
export function teachTab(
  tabId: number,
  onMessage: (message: FromTaught) => void,
  onGone: () => void,
): TeachLink {
  const port: Browser.runtime.Port = browser.tabs.connect(tabId, { frameId: 0, name: TEACH_PORT });
  port.onMessage.addListener((raw: unknown) => {
    const message = fromTaught.safeParse(raw);
    if (message.success) onMessage(message.data);
  });
  port.onDisconnect.addListener(() => {
    // The browser reports "no such page" here; it is not an error to us.
    void browser.runtime.lastError;
    onGone();
  });
  return {
    send(message) {
      try {
        port.postMessage(message);
      } catch {
        onGone();
      }
    },
    stop: () => port.disconnect(),
  };
}
