import { type Browser, browser } from 'wxt/browser';
import { ADAPTERS } from '../../lib/helpdesk/adapter/adapters.ts';
import { findAdapter } from '../../lib/helpdesk/adapter/for-origin.ts';
import type { HelloAnswer } from '../../lib/messages/hello.ts';
import { page } from '../../lib/words/english.ts';
import { chooseLocale } from '../../lib/words/language.ts';
import { createWords } from '../../lib/words/words.ts';
import { canPageOpenPanel } from './open-panel.ts';

/** How the page that said hello is read. The origin is the browser's word, not the page's. */
export function answerHello(sender: Browser.runtime.MessageSender): HelloAnswer {
  const wishes = { policy: null, setting: null, browser: [browser.i18n.getUILanguage()] };
  const { t } = createWords({ page }, chooseLocale(wishes));
  return {
    adapter: findAdapter(ADAPTERS, originOf(sender)),
    launcher: canPageOpenPanel() ? t('page.launcher') : null,
  };
}

function originOf({ origin, url }: Browser.runtime.MessageSender): string {
  if (origin) return origin;
  return url && URL.canParse(url) ? new URL(url).origin : '';
}
