import { computed, signal } from '@preact/signals';
import type { AppStart, AppTicket, Submission } from '../server/replica-api.ts';
import { type Route, route } from './route.ts';

export const start = signal<AppStart | null>(null);
export const switches = computed(() => getStart().switches);
export const tickets = signal<ReadonlyMap<number, AppTicket>>(new Map());
export const toast = signal<{ readonly text: string; readonly kind: 'done' | 'failed' } | null>(
  null,
);

/** Grows each half minute, so that “5 minutes ago” stays true. */
export const tick = signal(0);

/** A page that is kept mounted, on top or not. */
export type Tab =
  | { readonly page: 'ticket'; readonly id: number }
  | { readonly page: 'newTicket'; readonly number: number };

export const tabs = signal<readonly Tab[]>([]);

export const isSamePage = (tab: Tab, there: Route): boolean =>
  (tab.page === 'ticket' && there.page === 'ticket' && tab.id === there.id) ||
  (tab.page === 'newTicket' && there.page === 'newTicket' && tab.number === there.number);

export function getStart(): AppStart {
  if (!start.value) throw new Error('The app has not started.');
  return start.value;
}

let ahead = 0;
/** The helpdesk's time, which may be another than this computer's. */
export const now = (): number => Date.now() + ahead;

async function ask<T>(path: string, init?: RequestInit): Promise<T> {
  const response = await fetch(path, init);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return (await response.json()) as T;
}

export async function loadStart(): Promise<void> {
  const loaded = await ask<AppStart>('/replica/start');
  ahead = loaded.now - Date.now();
  start.value = loaded;
  tabs.value = loaded.tabs.map((id) => ({ page: 'ticket', id }));
  openTab(route.value);
}

/** The route's page joins the tabs, unless it is among them. */
export function openTab(there: Route): void {
  if (there.page !== 'ticket' && there.page !== 'newTicket') return;
  if (tabs.value.some((tab) => isSamePage(tab, there))) return;
  tabs.value = [...tabs.value, there];
}

export function closeTab(tab: Tab): void {
  tabs.value = tabs.value.filter((it) => it !== tab);
}

export function keepTicket(ticket: AppTicket): void {
  tickets.value = new Map(tickets.value).set(ticket.id, ticket);
}

export async function loadTicket(id: number): Promise<void> {
  keepTicket(await ask<AppTicket>(`/replica/tickets/${id}`));
}

export async function submitTicket(id: number, submission: Submission): Promise<void> {
  const body = JSON.stringify(submission);
  keepTicket(await ask<AppTicket>(`/replica/tickets/${id}/submit`, { method: 'POST', body }));
}

/** Changes by others, and of the switches, as they happen. */
export function watchEvents(): void {
  let source: EventSource | null = null;
  const listen = () => {
    source?.close();
    source = new EventSource('/replica/events');
    source.addEventListener('ticket', (event) => keepTicket(JSON.parse(event.data)));
    source.addEventListener('switches', (event) => {
      start.value = { ...getStart(), switches: JSON.parse(event.data) };
    });
  };
  listen();
  addEventListener('pagehide', () => source?.close());
  addEventListener('pageshow', (event) => event.persisted && listen());
  setInterval(() => {
    tick.value++;
  }, 30_000);
}

export function showToast(text: string, kind: 'done' | 'failed'): void {
  const shown = { text, kind };
  toast.value = shown;
  setTimeout(() => {
    if (toast.value === shown) toast.value = null;
  }, 5_000);
}
