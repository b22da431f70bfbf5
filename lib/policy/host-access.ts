import { browser } from 'wxt/browser';
import { isBundledHost, originsOf } from './custom-hosts.ts';

/** Whether the browser lets us at a host's pages just now. */
export async function hasAccess(host: string): Promise<boolean> {
  if (isBundledHost(host)) return true;
  return browser.permissions.contains({ origins: [...originsOf(host)] });
}

/**
 * Asks the person for hosts. Must run in the very turn of their click: any `await` before it, and the
 * browser refuses. False where they said no.
 */
export async function askForAccess(hosts: readonly string[]): Promise<boolean> {
  const origins = hosts.filter((host) => !isBundledHost(host)).flatMap(originsOf);
  if (origins.length === 0) return true;
  return browser.permissions.request({ origins });
}

/** Gives a host back; the browser forgets that it was ever allowed. */
export async function giveBackAccess(host: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [...originsOf(host)] });
}
