import { type Browser, browser } from 'wxt/browser';
import { watchCounts } from '../../lib/helpdesk/page/match-counts.ts';
import { startPicker } from '../../lib/helpdesk/page/picker.ts';
import { type FromTaught, type Target, TEACH_PORT, toTaught } from '../../lib/messages/teach.ts';

const KINDS = {
  composer: 'box',
  number: 'one',
  subject: 'one',
  requester: 'one',
  submit: 'one',
  customer: 'many',
  agent: 'many',
} as const satisfies Record<Target, 'box' | 'many' | 'one'>;

/** Serves the dashboard while somebody teaches how this page is read. Until then it does nothing. */
export function serveTeaching(signal: AbortSignal): void {
  const onConnect = (port: Browser.runtime.Port) => {
    if (port.name === TEACH_PORT) serve(port, signal);
  };
  browser.runtime.onConnect.addListener(onConnect);
  signal.addEventListener('abort', () => browser.runtime.onConnect?.removeListener(onConnect));
}

function serve(port: Browser.runtime.Port, signal: AbortSignal): void {
  const gone = new AbortController();
  const until = AbortSignal.any([signal, gone.signal]);
  let counting = new AbortController();
  let picking = new AbortController();
  const tell = (message: FromTaught) => {
    if (!gone.signal.aborted) port.postMessage(message);
  };
  port.onDisconnect.addListener(() => gone.abort());
  signal.addEventListener('abort', () => port.disconnect(), { signal: gone.signal });
  port.onMessage.addListener((raw: unknown) => {
    const wish = toTaught.safeParse(raw);
    if (!wish.success) return;
    if (wish.data.kind === 'count') {
      counting.abort();
      counting = new AbortController();
      const report = (counts: (number | null)[]) => tell({ kind: 'counts', counts });
      const stop = AbortSignal.any([until, counting.signal]);
      watchCounts(document, wish.data.places, report, stop);
      return;
    }
    picking.abort();
    if (wish.data.kind === 'stopPicking') return;
    picking = new AbortController();
    const { target, labels } = wish.data;
    startPicker({
      document,
      kind: KINDS[target],
      labels,
      picked: (suggestions, sample) =>
        tell({ kind: 'picked', target, suggestions: [...suggestions], sample }),
      left: () => tell({ kind: 'pickEnded' }),
      signal: AbortSignal.any([until, picking.signal]),
    });
  });
}
