import { type Browser, browser } from 'wxt/browser';
import type { PageHook } from '../../lib/helpdesk/page/hook-page.ts';
import type { FromPage } from '../../lib/messages/from-page.ts';
import { TICKET_PORT } from '../../lib/messages/ticket-port.ts';
import { toPage } from '../../lib/messages/to-page.ts';

/**
 * Serves every panel and palette that connects; two windows may show two panels on one page.
 * Reading starts with the first port and ends with the last.
 */
export function servePorts(hook: PageHook, signal: AbortSignal): void {
  const onConnect = (port: Browser.runtime.Port) => {
    if (port.name === TICKET_PORT) servePort(port, hook, signal);
  };
  browser.runtime.onConnect.addListener(onConnect);
  signal.addEventListener('abort', () => browser.runtime.onConnect?.removeListener(onConnect));
}

function servePort(port: Browser.runtime.Port, hook: PageHook, signal: AbortSignal): void {
  const gone = new AbortController();
  let watching = new AbortController();
  const tell = (message: FromPage) => {
    if (!gone.signal.aborted) port.postMessage(message);
  };
  /** A new listener is told all that is known first, the whole draft too. */
  const watchAnew = () => {
    const last = watching;
    watching = new AbortController();
    hook.watch((event) => tell(event), AbortSignal.any([signal, gone.signal, watching.signal]));
    last.abort();
  };
  port.onDisconnect.addListener(() => gone.abort());
  // The page is read no more: whoever listened is told so, and waits for the next hello.
  signal.addEventListener('abort', () => port.disconnect(), { signal: gone.signal });
  port.onMessage.addListener(async (raw: unknown) => {
    const wish = toPage.safeParse(raw);
    if (!wish.success) return;
    if (wish.data.kind === 'write') tell(await hook.write(wish.data));
    else if (wish.data.kind === 'undo') tell(await hook.undo(wish.data));
    else if (wish.data.kind === 'highlight') hook.highlight(wish.data);
    else if (wish.data.kind === 'tellAll') watchAnew();
    else if (wish.data.kind === 'diagnose') tell({ kind: 'diagnosis', ...hook.diagnose() });
    else hook.refresh();
  });
  watchAnew();
}
