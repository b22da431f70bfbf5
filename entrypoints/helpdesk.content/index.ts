import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { removeLauncher } from '../../lib/helpdesk/page/launcher.ts';
import { type HelloAnswer, helloAnswer, whoIsThere } from '../../lib/messages/hello.ts';
import { say } from '../../lib/messages/say.ts';
import { AGENT_PAGES } from '../../lib/policy/manifest.ts';
import { startLife } from './life.ts';

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
    // Firefox tells an old script nothing, not even that it has ended: what it left goes first.
    removeLauncher(document);

    let known = '';
    let life: AbortController | null = null;
    /** How this page is read may change while it is open: taught anew, taken back, put to rest. */
    const adopt = (answer: HelloAnswer) => {
      const next = JSON.stringify(answer);
      if (next === known || signal.aborted) return;
      known = next;
      life?.abort();
      life = null;
      if (!answer.adapter) return;
      life = new AbortController();
      startLife({
        adapter: answer.adapter,
        launcher: answer.launcher,
        sayHello,
        signal: AbortSignal.any([signal, life.signal]),
      });
    };
    const sayHello = () => {
      if (!ctx.isValid) return;
      say({ kind: 'hello' }).then(
        (raw) => {
          const answer = helloAnswer.safeParse(raw);
          if (answer.success) adopt(answer.data);
        },
        () => undefined,
      );
    };

    const onQuestion = (raw: unknown): undefined => {
      if (whoIsThere.safeParse(raw).success) sayHello();
    };
    browser.runtime.onMessage.addListener(onQuestion);
    signal.addEventListener('abort', () => {
      browser.runtime.onMessage?.removeListener(onQuestion);
    });
    ctx.addEventListener(window, 'pageshow', sayHello);
    sayHello();
  },
});
