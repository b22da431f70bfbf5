import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { hello, helpdesksChanged, openPanel, promisesChanged } from '../../lib/messages/hello.ts';
import { AGENT_PAGES } from '../../lib/policy/manifest.ts';
import { answerHello } from './answer-hello.ts';
import { keepBadge, showBadge } from './badge.ts';
import { followPauses } from './follow-pauses.ts';
import { openPalette } from './open-palette.ts';
import { openPanelIn } from './open-panel.ts';
import { serveCustomHosts, tellPages } from './serve-custom-hosts.ts';
import { serveOpenTabs } from './serve-open-tabs.ts';

/** Keeps no state: it may be ended between any two events, and nobody must notice. */
export default defineBackground({
  type: 'module',
  main() {
    keepBadge();

    browser.runtime.onMessage.addListener((raw: unknown, sender, answer) => {
      if (sender.id !== browser.runtime.id) return;
      // The panel and the popup belong to no tab.
      if (promisesChanged.safeParse(raw).success && isOurs(sender.url)) void showBadge();
      if (!sender.tab) return;
      if (openPanel.safeParse(raw).success) openPanelIn(sender.tab.windowId);
      if (hello.safeParse(raw).success) {
        answerHello(sender).then(answer, () => answer(null));
        return true;
      }
      if (helpdesksChanged.safeParse(raw).success && isOurs(sender.url)) {
        followHelpdesks().then(answer, () => answer(null));
        return true;
      }
    });

    browser.commands.onCommand.addListener((command, tab) => {
      if (command === 'open-panel') openPanelIn(tab?.windowId);
      else void openPalette(command);
    });

    browser.runtime.onInstalled.addListener(() => {
      void serveCustomHosts().then((pages) => serveOpenTabs([...AGENT_PAGES, ...pages]));
    });
    browser.runtime.onStartup.addListener(() => void serveCustomHosts());
    browser.permissions.onAdded.addListener(() => void followHelpdesks());
    browser.permissions.onRemoved.addListener(() => void followHelpdesks());

    followPauses();

    // Neither settings nor policy are any page script's business.
    void browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
  },
});

/** After a change of helpdesks or permissions: where the script wakes, and what open pages know. */
async function followHelpdesks(): Promise<true> {
  await serveOpenTabs(await serveCustomHosts());
  await tellPages();
  return true;
}

function isOurs(url: string | undefined): boolean {
  return url?.startsWith(browser.runtime.getURL('/')) ?? false;
}
