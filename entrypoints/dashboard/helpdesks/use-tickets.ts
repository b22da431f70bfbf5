import { useEffect, useState } from 'preact/hooks';
import { type Browser, browser } from 'wxt/browser';
import { isHostOf } from '../../../lib/helpdesk/adapter/host.ts';
import { findTicket } from '../../../lib/helpdesk/adapter/route.ts';
import type { Adapter } from '../../../lib/helpdesk/adapter/schema.ts';

/** A tab that shows a ticket of the helpdesk. */
export interface OpenTicket {
  readonly tabId: number;
  readonly windowId: number;
  readonly number: string;
  readonly title: string;
}

/** The open tickets of a helpdesk, the one that was looked at last first; followed. */
export function useTickets(adapter: Pick<Adapter, 'hosts' | 'tickets'>): readonly OpenTicket[] {
  const [tickets, setTickets] = useState<readonly OpenTicket[]>([]);
  const key = JSON.stringify([adapter.hosts, adapter.tickets]);
  useEffect(() => {
    let isGone = false;
    const [hosts = [], routes = []]: string[][] = JSON.parse(key);
    const look = async () => {
      const tabs = await browser.tabs.query({});
      if (isGone) return;
      const found = tabs
        .sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))
        .flatMap((tab) => toTicket(tab, hosts, routes));
      setTickets((last) => (JSON.stringify(last) === JSON.stringify(found) ? last : found));
    };
    const changed = () => void look();
    changed();
    browser.tabs.onUpdated.addListener(changed);
    browser.tabs.onRemoved.addListener(changed);
    browser.tabs.onActivated.addListener(changed);
    return () => {
      isGone = true;
      browser.tabs.onUpdated.removeListener(changed);
      browser.tabs.onRemoved.removeListener(changed);
      browser.tabs.onActivated.removeListener(changed);
    };
  }, [key]);
  return tickets;
}

function toTicket(tab: Browser.tabs.Tab, hosts: string[], routes: string[]): OpenTicket[] {
  // Without the browser's leave for its host there is no address.
  if (tab.id === undefined || !tab.url || !URL.canParse(tab.url)) return [];
  const url = new URL(tab.url);
  if (!hosts.some((host) => isHostOf(host, url.host))) return [];
  const ticket = findTicket({ tickets: routes }, url);
  if (!ticket) return [];
  const { id: tabId, windowId, title = '' } = tab;
  return [{ tabId, windowId, number: ticket.number, title }];
}
