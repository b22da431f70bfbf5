import { browser } from 'wxt/browser';
import type { Hello, OpenPanel } from './hello.ts';

/**
 * Says something to the background from a page script and gives its answer, undecoded. After an
 * update the old script's context is gone: the promise rejects, and the caller stops itself.
 */
export function say(message: Hello | OpenPanel): Promise<unknown> {
  return browser.runtime.sendMessage(message);
}
