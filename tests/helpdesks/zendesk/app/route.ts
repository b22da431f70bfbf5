import { signal } from '@preact/signals';

/** What the address asks for. */
export type Route =
  | { readonly page: 'ticket'; readonly id: number }
  | { readonly page: 'newTicket'; readonly number: number }
  | { readonly page: 'view' }
  | { readonly page: 'dashboard' };

export function toRoute(path: string): Route {
  const ticket = /^\/agent\/tickets\/(\d+)(?:\/|$)/.exec(path)?.[1];
  if (ticket) return { page: 'ticket', id: Number(ticket) };
  const fresh = /^\/agent\/tickets\/new\/(\d+)/.exec(path)?.[1];
  if (fresh) return { page: 'newTicket', number: Number(fresh) };
  return { page: path.startsWith('/agent/filters/') ? 'view' : 'dashboard' };
}

export const route = signal<Route>(toRoute(location.pathname));

/** Goes to a page of the app without loading it anew, as such apps do. */
export function navigate(path: string): void {
  if (path === location.pathname) return;
  history.pushState({}, '', path + keptQuery());
  route.value = toRoute(location.pathname);
}

/** The language is part of the address only for tests, and should outlive a click. */
function keptQuery(): string {
  const lang = new URLSearchParams(location.search).get('lang');
  return lang ? `?lang=${lang}` : '';
}

export function watchRoute(): void {
  addEventListener('popstate', () => {
    route.value = toRoute(location.pathname);
  });
}
