// A whole panel beside a helpdesk page that the test speaks for.
import { cleanup, configure, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach } from 'vitest';
// The lazy parts, so that no test waits for them to be made ready.
import '../../../../entrypoints/on-ticket/engine.ts';
import '../../../../entrypoints/on-ticket/phrase-book.ts';
import '../../../../entrypoints/on-ticket/rewordings.ts';
import '../../../../entrypoints/on-ticket/store.ts';
import { followOwnPhrases } from '../../../../entrypoints/on-ticket/own-phrases.ts';
import { createPhraseFinder } from '../../../../entrypoints/on-ticket/phrase-finder.ts';
import { createPanel } from '../../../../entrypoints/sidepanel/create-panel.ts';
import { PanelView } from '../../../../entrypoints/sidepanel/panel.tsx';
import type { FromPage } from '../../../../lib/messages/from-page.ts';
import type { Draft } from '../../../../lib/moments/draft.ts';
import type { TicketFacts } from '../../../../lib/moments/facts.ts';
import { createDates } from '../../../../lib/words/dates.ts';
import type { SurfaceWords } from '../../../../lib/words/surface.ts';
import type { FakeBrowser, FakeTab } from '../../messages/fake-browser.ts';
import { ticketMessage, toDraft, urlOf, words } from '../fixture.ts';

// Other work on the same computer may make any of this slow; what never comes still fails.
configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);

/** Opens the panel on a tab that shows the address. */
export async function openPanel(browser: FakeBrowser, url: string, spoken: SurfaceWords = words) {
  const tab: FakeTab = { id: 11, windowId: 1, active: false, url };
  browser.activate(tab);
  const panel = createPanel(spoken);
  const phrases = createPhraseFinder({
    facts: panel.onTop.facts,
    ticketKey: panel.onTop.ticketKey,
    words: spoken,
    own: followOwnPhrases(panel.access),
    likeness: () => ({ moment: null, isUpset: false }),
  });
  render(
    <PanelView panel={panel} phrases={phrases} words={spoken} dates={createDates('en', 'UTC')} />,
  );
  await waitFor(() => {
    if (!panel.coach.isReady.value || !panel.access.open.value || !phrases.isReady.value) {
      throw new Error('The lazy parts have not come yet.');
    }
  });
  browser.hello(tab, 'doc-a');
  const say = (message: FromPage) => browser.port.say(message);
  return {
    panel,
    tab,
    say,
    /** The address changes, and the page tells of its ticket. */
    open(key: string, more: Partial<TicketFacts> = {}) {
      browser.navigate(tab, urlOf(key));
      browser.hello(tab, 'doc-a');
      say(ticketMessage(key, more));
    },
    /** The whole draft of a ticket, as typed. */
    type(ticketKey: string, text: string, more: Partial<Draft> = {}) {
      say({ kind: 'draft', ...toDraft(text, { ticketKey, ...more }) });
    },
    /** What the page was asked to do, of one kind. */
    asked: (kind: string) =>
      browser.port.heard.filter((wish) => (wish as { kind: string }).kind === kind),
  };
}

export const region = (name: string) => screen.getByRole('region', { name });
export const inRegion = (name: string) => within(region(name));
export const status = (name: string) => screen.getByRole('status', { name }).textContent;
