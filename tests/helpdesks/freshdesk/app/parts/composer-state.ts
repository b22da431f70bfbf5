import { signal } from '@preact/signals';
import { findDraft, type Kind } from '../drafts.ts';
import { switches } from '../store.ts';

/** Which composer is open on which ticket; nothing is, until somebody asks for one. */
export const open = signal<ReadonlyMap<number, Kind>>(new Map());

export function openComposer(ticket: number, kind: Kind): void {
  open.value = new Map(open.value).set(ticket, kind);
}

export function closeComposer(ticket: number): void {
  const left = new Map(open.value);
  left.delete(ticket);
  open.value = left;
}

/** A ticket that comes up shows what was begun, or what the team has set to open by itself. */
export function openAtFirst(ticket: number): void {
  const begun = findDraft(ticket)?.kind ?? null;
  const { composerOpens } = switches.value;
  const kind = begun ?? (composerOpens === 'closed' ? null : composerOpens);
  if (kind) openComposer(ticket, kind);
  else closeComposer(ticket);
}
