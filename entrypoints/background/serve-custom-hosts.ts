import { browser } from 'wxt/browser';
import type { WhoIsThere } from '../../lib/messages/hello.ts';
import { customHostsOf, pagesOf } from '../../lib/policy/custom-hosts.ts';
import { hasAccess } from '../../lib/policy/host-access.ts';
import { getAdaptersInForce } from './kept-adapters.ts';

export const SCRIPT = 'content-scripts/helpdesk.js';
const ID = 'custom-helpdesks';

/** One after the other: two at once would register the same script twice. */
let running: Promise<readonly string[]> = Promise.resolve([]);

/**
 * Makes the browser wake the content script on the helpdesks that were taught and are allowed, and on
 * no other. Called at start, after each change, and when a permission comes or goes: Chromium forgets
 * registered scripts at an update. Gives the addresses that were not served before.
 */
export function serveCustomHosts(): Promise<readonly string[]> {
  running = running.then(serve, serve);
  return running;
}

async function serve(): Promise<readonly string[]> {
  const adapters = await getAdaptersInForce();
  const allowed = new Set<string>();
  for (const host of customHostsOf(adapters)) if (await hasAccess(host)) allowed.add(host);
  const wanted = pagesOf(adapters, (host) => allowed.has(host));
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  const known = registered?.matches ?? [];
  const script = { id: ID, js: [SCRIPT], matches: [...wanted], runAt: 'document_idle' as const };
  if (wanted.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  } else if (!registered) await browser.scripting.registerContentScripts([script]);
  else if (known.join() !== wanted.join()) await browser.scripting.updateContentScripts([script]);
  return wanted.filter((page) => !known.includes(page));
}

/**
 * Has every page of ours say hello again, so that it hears what has changed: another adapter, or that
 * its host is none of ours any more. Others do not listen.
 */
export async function tellPages(): Promise<void> {
  const question: WhoIsThere = { kind: 'whoIsThere' };
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.map(async ({ id, discarded }) => {
      if (id !== undefined && !discarded) {
        await browser.tabs.sendMessage(id, question, { frameId: 0 });
      }
    }),
  );
}
