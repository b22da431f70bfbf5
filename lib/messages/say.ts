import { browser } from 'wxt/browser';
import type { Hello, HelpdesksChanged, OpenPanel } from './hello.ts';

/**
 * Says something to the background and gives its answer, undecoded. After an
 * update the old script's context is gone: the promise rejects, and the caller stops itself.
 */
export function say(message: Hello | OpenPanel | HelpdesksChanged): Promise<unknown> {
  return browser.runtime.sendMessage(message);
}
