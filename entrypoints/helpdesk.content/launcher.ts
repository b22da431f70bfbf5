import { showLauncher } from '../../lib/helpdesk/page/launcher.ts';
import { say } from '../../lib/messages/say.ts';

/** The launcher is there on agents' pages, where a label was given, and nowhere else. */
export function createLauncher(label: string | null, signal: AbortSignal) {
  let shown: AbortController | null = null;
  return {
    show(isWanted: boolean): void {
      if (!isWanted || label === null) {
        shown?.abort();
        shown = null;
      } else if (!shown) {
        shown = new AbortController();
        const clicked = () => void say({ kind: 'openPanel' }).catch(() => undefined);
        const until = AbortSignal.any([signal, shown.signal]);
        showLauncher({ document, label, clicked, signal: until });
      }
    },
  };
}
