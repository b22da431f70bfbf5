import { browser } from 'wxt/browser';
import type { Hello, HelpdesksChanged, OpenPanel, PromisesChanged } from './hello.ts';

/**
 * Says something to the background and gives its answer, undecoded. After an
 * update the old script's context is gone, `runtime` perhaps with it: the promise rejects, whatever
 * the browser throws, and the caller stops itself.
 */
export async function say(
  message: Hello | OpenPanel | HelpdesksChanged | PromisesChanged,
): Promise<unknown> {
  return browser.runtime.sendMessage(message);
}

/** Nobody waits for it: a badge that is not told is reckoned anew within the half hour. */
export function promisesChangedNow(): void {
  say({ kind: 'promisesChanged' }).catch(() => undefined);
}
