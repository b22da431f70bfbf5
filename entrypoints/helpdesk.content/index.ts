import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { hookPage } from '../../lib/helpdesk/page/hook-page.ts';
import { helloAnswer, whoIsThere } from '../../lib/messages/hello.ts';
import { say } from '../../lib/messages/say.ts';
import { AGENT_PAGES } from '../../lib/policy/manifest.ts';
import { createLauncher } from './launcher.ts';
import { servePorts } from './serve-ports.ts';

/** How often an orphan looks whether its extension is still there; an update tells it nothing. */
const HEARTBEAT_MS = 5_000;

export default defineContentScript({
  matches: [...AGENT_PAGES],
  runAt: 'document_idle',
  // The page need not know that we are here.
  noScriptStartedPostMessage: true,

  async main(ctx) {
    const { signal } = ctx;
    ctx.setInterval(() => ctx.isValid, HEARTBEAT_MS);

    const sayHello = () => {
      if (ctx.isValid) say({ kind: 'hello' }).catch(() => undefined);
    };
    const answer = helloAnswer.safeParse(await say({ kind: 'hello' }).catch(() => null));
    if (!answer.success || !answer.data.adapter || signal.aborted) return;
    const { adapter, launcher } = answer.data;

    const hook = hookPage({ adapter, window, signal });
    const button = createLauncher(launcher, signal);
    hook.watchRoute((route) => {
      button.show(route.isAgentPage);
      sayHello();
    }, signal);
    ctx.addEventListener(window, 'pageshow', sayHello);
    servePorts(hook, signal);

    const onQuestion = (raw: unknown): undefined => {
      if (whoIsThere.safeParse(raw).success) sayHello();
    };
    browser.runtime.onMessage.addListener(onQuestion);
    signal.addEventListener('abort', () => {
      browser.runtime.onMessage?.removeListener(onQuestion);
    });
  },
});
