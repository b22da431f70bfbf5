import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { FromTaught, SoughtPlace, Suggestion, Target } from '../../../lib/messages/teach.ts';
import { type TeachLink, teachTab } from '../../../lib/messages/teach-link.ts';
import type { OpenTicket } from './use-tickets.ts';

/** Where the page of the open ticket stands: still asked, answering, or silent. */
export type PageState = 'connecting' | 'ready' | 'asleep';

export interface Picked {
  readonly target: Target;
  readonly suggestions: readonly Suggestion[];
  readonly sample: string;
}

export interface PickerLabels {
  readonly hint: string;
  readonly matches: string;
  readonly unfit: string;
}

/** How long a page may take to answer, and how often it is asked again while it is silent. */
const PATIENCE_MS = 2_000;
/** After a save the page starts anew; it is back in a moment. */
const FIRST_RETRY_MS = 250;

/**
 * The line to the page of an open ticket: counts of the places, whenever they change, and what a
 * person points at there.
 */
export function useTeaching(ticket: OpenTicket | null, places: readonly SoughtPlace[]) {
  const [state, setState] = useState<PageState>('connecting');
  const [counts, setCounts] = useState<ReadonlyMap<string, number | null>>(new Map());
  const [pointing, setPointing] = useState<Target | null>(null);
  const link = useRef<TeachLink | null>(null);
  const onPicked = useRef<(picked: Picked | null) => void>(() => {});
  const wish = JSON.stringify(places);
  const asked = useRef(wish);
  const tabId = ticket?.tabId ?? null;

  useEffect(() => {
    if (tabId === null) return;
    let timer = 0;
    let retryMs = FIRST_RETRY_MS;
    let isGone = false;
    setState('connecting');
    const hear = (message: FromTaught) => {
      setState('ready');
      retryMs = FIRST_RETRY_MS;
      clearTimeout(timer);
      if (message.kind === 'counts') setCounts(toCounts(asked.current, message.counts));
      else {
        setPointing(null);
        onPicked.current(message.kind === 'picked' ? message : null);
      }
    };
    const lost = () => {
      if (isGone) return;
      clearTimeout(timer);
      setState('asleep');
      setPointing(null);
      timer = window.setTimeout(connect, retryMs);
      retryMs = PATIENCE_MS;
    };
    const connect = () => {
      const next = teachTab(tabId, hear, () => {
        if (link.current === next) lost();
      });
      link.current = next;
      next.send({ kind: 'count', places: JSON.parse(asked.current) });
    };
    timer = window.setTimeout(() => setState('asleep'), PATIENCE_MS);
    connect();
    return () => {
      isGone = true;
      clearTimeout(timer);
      link.current?.stop();
      link.current = null;
    };
  }, [tabId]);

  useEffect(() => {
    asked.current = wish;
    link.current?.send({ kind: 'count', places: JSON.parse(wish) });
  }, [wish]);

  return {
    state,
    counts,
    pointing,
    /** Shows the helpdesk's tab and lets the person point; the dashboard is shown again after. */
    point(target: Target, labels: PickerLabels, done: (picked: Picked | null) => void) {
      if (!ticket) return;
      onPicked.current = (picked) => {
        void showDashboard();
        done(picked);
      };
      setPointing(target);
      link.current?.send({ kind: 'pick', target, labels });
      void browser.tabs.update(ticket.tabId, { active: true });
      void browser.windows.update(ticket.windowId, { focused: true });
    },
  };
}

async function showDashboard(): Promise<void> {
  const own = await browser.tabs.getCurrent();
  if (own?.id === undefined) return;
  await browser.tabs.update(own.id, { active: true });
  if (own.windowId !== undefined) await browser.windows.update(own.windowId, { focused: true });
}

function toCounts(wish: string, counts: readonly (number | null)[]) {
  const places: SoughtPlace[] = JSON.parse(wish);
  return new Map(places.map((place, at) => [toPlaceKey(place), counts[at] ?? null]));
}

/** One place, to find its count again. */
export function toPlaceKey({ css, pierce = [] }: SoughtPlace): string {
  return JSON.stringify([css, ...pierce]);
}
