import { type Browser, browser } from 'wxt/browser';
import { findAdapter } from '../../lib/helpdesk/adapter/for-origin.ts';
import type { HelloAnswer } from '../../lib/messages/hello.ts';
import { hasAccess } from '../../lib/policy/host-access.ts';
import { findPause } from '../../lib/policy/pause.ts';
import { getPauses } from '../../lib/policy/pause-storage.ts';
import { launcherShown } from '../../lib/store/setting-list.ts';
import { getSetting } from '../../lib/store/settings.ts';
import { page } from '../../lib/words/english.ts';
import { chooseLocale } from '../../lib/words/language.ts';
import { createWords } from '../../lib/words/words.ts';
import { getAdaptersInForce } from './kept-adapters.ts';
import { findNotebook } from './notebook.ts';
import { canPageOpenPanel } from './open-panel.ts';

/** How the page that said hello is read. The origin is the browser's word, not the page's. */
export async function answerHello(sender: Browser.runtime.MessageSender): Promise<HelloAnswer> {
  const wishes = { policy: null, setting: null, browser: [browser.i18n.getUILanguage()] };
  const { t } = createWords({ page }, chooseLocale(wishes));
  const origin = originOf(sender);
  const found = findAdapter(await getAdaptersInForce(), origin);
  const host = found && new URL(origin).host;
  const isPaused = findPause(
    await getPauses(),
    { tabId: sender.tab?.id ?? null, host },
    Date.now(),
  );
  return {
    // A page that was served may still run when its host is taken back.
    adapter: host !== null && !isPaused && (await hasAccess(host)) ? found : null,
    launcher: canPageOpenPanel() && (await isLauncherShown()) ? t('page.launcher') : null,
  };
}

async function isLauncherShown(): Promise<boolean> {
  try {
    const notebook = await findNotebook();
    return notebook === null || (await getSetting(notebook, launcherShown));
  } catch {
    return launcherShown.fallback;
  }
}

function originOf({ origin, url }: Browser.runtime.MessageSender): string {
  if (origin) return origin;
  return url && URL.canParse(url) ? new URL(url).origin : '';
}
