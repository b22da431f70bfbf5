import { signal } from '@preact/signals';

/** What the address asks for. */
export type Route =
  | { readonly page: 'ticket'; readonly id: number }
  | { readonly page: 'list'; readonly view: number | null }
  | { readonly page: 'contact'; readonly id: number }
  | { readonly page: 'dashboard' };

export function toRoute(path: string): Route {
  const find = (pattern: RegExp) => Number(pattern.exec(path)?.[1] ?? Number.NaN);
  const ticket = find(/^\/a\/tickets\/(\d+)(?:\/|$)/);
  if (ticket) return { page: 'ticket', id: ticket };
  const view = find(/^\/a\/tickets\/filters\/(\d+)/);
  if (view) return { page: 'list', view };
  const contact = find(/^\/a\/contacts\/(\d+)/);
  if (contact) return { page: 'contact', id: contact };
  return path.startsWith('/a/tickets') ? { page: 'list', view: null } : { page: 'dashboard' };
}

export const route = signal<Route>(toRoute(location.pathname));

/** Goes to a page of the app without loading it anew, as such apps do. */
export function navigate(path: string): void {
  if (path === location.pathname) return;
  const lang = new URLSearchParams(location.search).get('lang');
  history.pushState({}, '', path + (lang ? `?lang=${lang}` : ''));
  route.value = toRoute(location.pathname);
}

export function watchRoute(): void {
  addEventListener('popstate', () => {
    route.value = toRoute(location.pathname);
  });
}
