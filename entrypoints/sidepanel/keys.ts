import { MOMENTS, type Rating } from '../../lib/moments/vocabulary.ts';
import type { Panel } from './create-panel.ts';
import { revealMoment } from './reveal-moment.ts';

const RATING_KEYS: Readonly<Record<string, Rating>> = { '-': -1, '0': 0, '+': 1, '*': 2 };

/**
 * The browser gives a panel that opens the keyboard, though somebody may be in the middle of a word of
 * their reply: until they have rested this long, or touched the panel, keys are not meant for it. ms.
 */
const REST_MS = 2_000;

/** Single keys: 1–5 open a moment, `-` `0` `+` `*` rate it, `c` confirms. Never while typing. */
export function listenForKeys(panel: Panel, restMs: number = REST_MS): void {
  let restsUntil = performance.now() + restMs;
  document.addEventListener('pointerdown', () => {
    restsUntil = 0;
  });
  document.addEventListener('keydown', (event) => {
    if (event.timeStamp < restsUntil) {
      restsUntil = event.timeStamp + restMs;
      return;
    }
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
  // The sheet lies over all else: nothing is done behind it.
  if (panel.areKeysShown.peek() || !panel.hasSingleKeys.peek()) return false;
  const moment = MOMENTS[Number(key) - 1];
  if (moment) {
    panel.openMoment.value = moment;
    document.getElementById(`moment-${moment}`)?.focus({ preventScroll: true });
    revealMoment(moment);
    return true;
  }
  if (panel.access.problem.peek() === 'newer') return false;
  const rating = RATING_KEYS[key];
  return rating === undefined ? key === 'c' && confirm(panel) : rate(panel, rating);
}

function rate(panel: Panel, rating: Rating): boolean {
  const { onTop, openMoment, contacts, wishes } = panel;
  const open = openMoment.peek();
  const isRatable = open !== null && open !== 'none' && open !== 'psyche';
  if (onTop.ticket.peek() === null || !isRatable) return false;
  wishes.rate(contacts.contact.peek()?.contactId ?? null, open, rating);
  return true;
}

/** Only what is in sight: a question about a later sending hides it. */
function confirm({ sendings, lastSent, wishes }: Panel): boolean {
  const waiting = lastSent.shown.peek()?.contact;
  if (!waiting || waiting.confirmedAt !== null || sendings.unsure.peek()) return false;
  wishes.confirm(waiting.contactId);
  return true;
}
