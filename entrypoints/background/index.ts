import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { hello, openPanel } from '../../lib/messages/hello.ts';
import { answerHello } from './answer-hello.ts';
import { openPalette } from './open-palette.ts';
import { openPanelIn } from './open-panel.ts';
import { serveOpenTabs } from './serve-open-tabs.ts';

/** Keeps no state: it may be ended between any two events, and nobody must notice. */
export default defineBackground({
  type: 'module',
  main() {
    browser.runtime.onMessage.addListener((raw: unknown, sender, answer) => {
      if (sender.id !== browser.runtime.id || !sender.tab) return;
      if (openPanel.safeParse(raw).success) openPanelIn(sender.tab.windowId);
      if (hello.safeParse(raw).success) answer(answerHello(sender));
    });

    browser.commands.onCommand.addListener((command, tab) => {
      if (command === 'open-panel') openPanelIn(tab?.windowId);
      else void openPalette(command);
    });

    browser.runtime.onInstalled.addListener(() => {
      void serveOpenTabs();
    });

    // Neither settings nor policy are any page script's business.
    void browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
  },
});
