import { computed, signal } from '@preact/signals';
import type { AppStart, AppTicket, Submission } from '../server/app-api.ts';

export const start = signal<AppStart | null>(null);
export const switches = computed(() => getStart().switches);
export const tickets = signal<ReadonlyMap<number, AppTicket>>(new Map());
export const toast = signal<{ readonly text: string; readonly kind: 'done' | 'failed' } | null>(
  null,
);

/** Grows each half minute, so that “5 minutes ago” stays true. */
export const tick = signal(0);

export interface View {
  readonly id: number;
  readonly name: string;
}

/** What colleagues saved; the one an agent came from stands in the header of a ticket. */
export const VIEWS: readonly View[] = [
  { id: 43000012001, name: 'All unresolved tickets' },
  { id: 43000012002, name: 'Deliveries, urgent' },
  { id: 43000012003, name: 'My open tickets' },
];
export const view = signal<View>({ id: 43000012002, name: 'Deliveries, urgent' });

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
}

function keepTicket(ticket: AppTicket): void {
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
