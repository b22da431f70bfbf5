import { MOMENTS, type Rating } from '../../lib/moments/vocabulary.ts';
import type { Panel } from './create-panel.ts';

const RATING_KEYS: Readonly<Record<string, Rating>> = { '-': -1, '0': 0, '+': 1, '*': 2 };

/** Single keys: 1–5 open a moment, `-` `0` `+` `*` rate it, `c` confirms. Never while typing. */
export function listenForKeys(panel: Panel): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (isTyping(event.target)) return;
    if (act(panel, event.key)) event.preventDefault();
  });
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !['checkbox', 'radio'].includes(target.type);
  return target instanceof HTMLTextAreaElement || target.isContentEditable;
}

function act(panel: Panel, key: string): boolean {
  if (key === '?') {
    panel.areKeysShown.value = !panel.areKeysShown.peek();
    return true;
  }
  const moment = MOMENTS[Number(key) - 1];
  if (moment) {
    panel.openMoment.value = moment;
    document.getElementById(`moment-${moment}`)?.focus();
    return true;
  }
  const rating = RATING_KEYS[key];
  const open = panel.openMoment.peek();
  if (rating !== undefined && open && open !== 'psyche' && open !== 'none') {
    panel.wishes.rate(panel.contacts.contact.peek()?.contactId ?? null, open, rating);
    return true;
  }
  const waiting = panel.lastSent.shown.peek()?.contact;
  if (key === 'c' && waiting && waiting.confirmedAt === null) {
    panel.wishes.confirm(waiting.contactId);
    return true;
  }
  return false;
}
