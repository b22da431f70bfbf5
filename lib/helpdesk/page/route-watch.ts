/**
 * Calls `changed` after each change of the address, until the signal. Only the Navigation API tells
 * a content script of the page's own `pushState`; the older events are for browsers without it.
 */
export function watchAddress(window: Window, changed: () => void, signal: AbortSignal): void {
  const navigation: EventTarget | undefined =
    'navigation' in window ? window.navigation : undefined;
  navigation?.addEventListener('currententrychange', changed, { signal });
  window.addEventListener('popstate', changed, { signal });
  window.addEventListener('hashchange', changed, { signal });
}
