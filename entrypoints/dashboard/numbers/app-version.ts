import { browser } from 'wxt/browser';

/** The version of the product, as files name it. */
export function appVersion(): string {
  return browser.runtime.getManifest().version;
}
