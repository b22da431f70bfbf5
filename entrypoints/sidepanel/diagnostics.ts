import { browser } from 'wxt/browser';
import { allSelectors } from '../../lib/helpdesk/adapter/all-selectors.ts';
import { teachTab } from '../../lib/messages/teach-link.ts';
import { isBundledHost } from '../../lib/policy/custom-hosts.ts';
import type { OnTop } from '../on-ticket/on-top.ts';

/** How long a page may take to count. */
const PATIENCE_MS = 1_500;

type Counts = readonly (number | null)[];

/**
 * All that a report needs, and nothing of the ticket: versions, the state of the connection, where each
 * fact came from, and how often each selector matches. No text of the page, no name, no address.
 */
export async function toDiagnostics(onTop: OnTop): Promise<string> {
  const adapter = onTop.adapter.peek();
  const ticket = onTop.ticket.peek();
  const facts = onTop.facts.peek();
  const { tabId, host } = onTop.place.peek();
  const selectors = adapter && ticket ? allSelectors(adapter, ticket.number) : [];
  const counts = tabId === null || selectors.length === 0 ? null : await countIn(tabId, selectors);
  const hidden = (text: string) => (ticket ? text.replaceAll(ticket.number, '{id}') : text);
  const report = {
    product: `Five Moments ${browser.runtime.getManifest().version}`,
    browser: navigator.userAgent,
    helpdesk: adapter && { id: adapter.id, version: adapter.version },
    host: host === null ? null : isBundledHost(host) ? 'bundled' : 'own',
    connection: onTop.connection.peek(),
    missing: onTop.missing.peek(),
    from: facts && {
      subject: facts.subject?.from ?? null,
      requester: facts.requester?.from ?? null,
      channel: facts.channel?.from ?? null,
      status: facts.status?.from ?? null,
      messages: facts.messages?.from ?? null,
      agent: facts.agent?.from ?? null,
    },
    matches:
      counts &&
      Object.fromEntries(
        selectors.map(({ path, css }, at) => [`${path} ${hidden(css)}`, counts[at] ?? null]),
      ),
  };
  return JSON.stringify(report, null, 2);
}

/** Null where the page does not answer. */
function countIn(
  tabId: number,
  selectors: readonly { readonly css: string; readonly pierce?: readonly string[] | undefined }[],
): Promise<Counts | null> {
  return new Promise((resolve) => {
    const done = (counts: Counts | null) => {
      clearTimeout(timer);
      link.stop();
      resolve(counts);
    };
    const link = teachTab(
      tabId,
      (message) => {
        if (message.kind === 'counts') done(message.counts);
      },
      () => done(null),
    );
    const timer = setTimeout(() => done(null), PATIENCE_MS);
    link.send({
      kind: 'count',
      places: selectors.map(({ css, pierce }) => ({ css, ...(pierce && { pierce: [...pierce] }) })),
    });
  });
}
