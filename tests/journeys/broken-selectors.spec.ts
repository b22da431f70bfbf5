import type { Page } from '@playwright/test';
import { selectorsFor } from '../../lib/helpdesk/adapter/for-ticket.ts';
import { FRESHDESK } from '../../lib/helpdesk/adapter/freshdesk.ts';
import type { Adapter, Place } from '../../lib/helpdesk/adapter/schema.ts';
import { ZENDESK } from '../../lib/helpdesk/adapter/zendesk.ts';
import { openDesk } from '../drive/desk.ts';
import { connection } from '../drive/panel.ts';
import { expect, test } from './on-desk.ts';

/**
 * A helpdesk's new release takes away one thing after the other that an adapter finds its page by.
 * What the panel then says is held against the page itself, by a reading of its own.
 */

const DESKS = [
  { adapter: ZENDESK, number: '20418', url: 'https://acme.zendesk.com/agent/tickets/20418' },
  { adapter: FRESHDESK, number: '352184', url: 'https://acme.freshdesk.com/a/tickets/352184' },
] as const;

/** What the panel calls each part that it misses. */
const PARTS = {
  subject: 'the subject',
  requester: 'the requester',
  conversation: 'the conversation',
  composer: 'the reply box',
} as const;
type Part = keyof typeof PARTS;

/** Every selector that the adapter reads the page by, once. */
function selectorsOf({ page: { composer, log, submit, ...page } }: Adapter): readonly string[] {
  const places = [...page.activeNumber, ...page.subject, ...page.requester, ...page.status];
  const lists = [page.root, page.panes, log.item, log.body, log.author, log.older];
  const all = [
    ...lists.flat(),
    ...[...places, ...page.tags, ...log.at, ...log.id, ...composer.mode].map(({ css }) => css),
    ...log.roles.map(({ css }) => css),
    ...(composer.signs ?? []).map(({ css }) => css),
    ...[...composer.editable, ...(composer.closed ?? []), ...submit],
  ];
  return [...new Set(all)].filter((css) => !css.startsWith(':scope'));
}

/** What can still be found on the page, looked up by the browser alone. */
function findLeft(page: Page, adapter: Adapter, number: string): Promise<Record<Part, boolean>> {
  const at = selectorsFor(adapter.page, number);
  const { subject, requester, log, composer } = at;
  const places = { subject, requester, conversation: toPlaces(log.item) };
  return page.evaluate(
    ({ places, composer }) => {
      const isThere = ({ css, pierce = [] }: Place) => {
        let within: (Document | ShadowRoot)[] = [document];
        for (const host of pierce) {
          within = within
            .flatMap((root) => [...root.querySelectorAll(host)])
            .flatMap((one) => one.shadowRoot ?? []);
        }
        return within.some((root) => root.querySelector(css) !== null);
      };
      return {
        subject: places.subject.some(isThere),
        requester: places.requester.some(isThere),
        conversation: places.conversation.some(isThere),
        composer: composer.some(isThere),
      };
    },
    { places, composer: toPlaces(composer.editable) },
  );
}

function toPlaces(anyOf: readonly string[]): Place[] {
  return anyOf.map((css) => ({ css }));
}

for (const { adapter, number, url } of DESKS) {
  test(`${adapter.label}: with any one selector broken, the panel says what is missing`, async () => {
    test.setTimeout(300_000);
    const desk = await openDesk({ url });
    const { page, panel, helpdesks } = desk;
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(`page: ${error.message}`));
    panel.on('pageerror', (error) => faults.push(`panel: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error' && message.text().includes('chrome-extension')) {
        faults.push(message.text());
      }
    });
    helpdesks.switches.restStatus = 403;
    helpdesks.switches.internalRestStatus = 403;
    helpdesks.switches.composerOpens = 'reply';
    await page.reload();
    await expect(connection(panel)).toContainText(/connected/i);
    // What finds nothing here is an older or newer page's, and can't be broken.
    const shown: string[] = [];
    for (const css of selectorsOf(adapter)) {
      const filled = css.replaceAll('{id}', number);
      if ((await page.locator(filled).count()) > 0) shown.push(filled);
    }
    expect(shown.length).toBeGreaterThan(10);
    const { root, activeNumber } = adapter.page;
    const proving = new Set(
      [...root, ...activeNumber.map(({ css }) => css)].map((css) => css.replaceAll('{id}', number)),
    );
    for (const css of shown) {
      await test.step(css, async () => {
        helpdesks.switches.brokenSelectors = [css];
        await page.reload();
        await expect(panel.locator('header')).toContainText(`#${number}`);
        const status = connection(panel);
        await expect(status).not.toContainText(/asleep|looking/i);
        const wrong = async () => {
          const left = await findLeft(page, adapter, number);
          const said = ((await status.textContent()) ?? '').toLowerCase();
          // Where the page no longer proves which ticket it shows, nothing of it is believed.
          if (said.includes('by hand')) return proving.has(css) ? [] : ['by hand'];
          const parts = Object.keys(PARTS) as Part[];
          return parts.filter((part) => said.includes(PARTS[part]) === left[part]);
        };
        await expect.poll(wrong, css).toEqual([]);
        await expect(panel.getByRole('searchbox', { name: 'Find a phrase' })).toBeEnabled();
      });
    }
    expect(faults).toEqual([]);
    await desk.close();
  });
}
