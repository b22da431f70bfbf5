import { mayHoldDraft } from './composer.ts';
import { findAll, isElement, parentOf, shadowRootOf } from './nodes.ts';
import { showPickerBox } from './picker-box.ts';
import { isPlainField } from './plain-field.ts';
import { stableParts } from './selector-parts.ts';
import { type SuggestedSelector, suggestSelectors } from './suggest-selectors.ts';

export interface PickWish {
  readonly document: Document;
  /** `box`: something that takes a reply; `many`: one of several alike; else one thing. */
  readonly kind: 'box' | 'many' | 'one';
  readonly labels: {
    readonly hint: string;
    /** With `{count}` in it. */
    readonly matches: string;
    /** Said where the thing can't be taken. */
    readonly unfit: string;
  };
  readonly picked: (suggestions: readonly SuggestedSelector[], sample: string) => void;
  readonly left: () => void;
  readonly signal: AbortSignal;
}

const SAMPLE = 80;
/** What the page must not hear while somebody points: it would open, send, or drag something. */
const HELD = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'dblclick',
  'contextmenu',
] as const;

/**
 * Lets a person point at one thing of the page, by mouse or by keys: arrows walk up to what is around
 * it, down into it, and to its neighbours; Enter takes it, Escape leaves. The page hears none of it.
 */
export function startPicker({ document, kind, labels, picked, left, signal }: PickWish): void {
  const done = new AbortController();
  const until = AbortSignal.any([signal, done.signal]);
  const box = showPickerBox(document, labels.hint, until);
  let at: Element | null = null;
  let found: readonly SuggestedSelector[] = [];

  const point = (element: Element | null, isExact = false) => {
    at = element && toTarget(element, isExact && kind === 'many' ? 'one' : kind);
    found = at ? suggestSelectors(at, kind === 'many') : [];
    const [best] = found;
    const shown = best
      ? `${best.css} · ${labels.matches.replace('{count}', String(best.count))}`
      : labels.unfit;
    box.show(at ?? element, element ? shown : '');
  };
  const take = () => {
    if (!at || found.length === 0) return;
    done.abort();
    picked(found, toSample(at));
  };
  const hold = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const on = <K extends keyof DocumentEventMap>(
    name: K,
    call: (event: DocumentEventMap[K]) => void,
  ) => {
    document.defaultView?.addEventListener(name, call as EventListener, {
      capture: true,
      signal: until,
    });
  };

  on('pointermove', (event) => {
    const [deepest] = event.composedPath();
    if (deepest instanceof Element) point(deepest);
  });
  for (const name of HELD) on(name, hold);
  on('click', (event) => {
    hold(event);
    // The page can click what it can reach; only a person points.
    if (event.isTrusted) take();
  });
  on('keydown', (event) => {
    const step = STEPS[event.key];
    if (event.key !== 'Escape' && event.key !== 'Enter' && !step) return;
    hold(event);
    if (!event.isTrusted) return;
    if (event.key === 'Escape') {
      done.abort();
      left();
    } else if (event.key === 'Enter') take();
    else if (step) point((at && step(at)) ?? at ?? firstOf(document, kind), true);
  });
  point(firstOf(document, kind));
}

const STEPS: Readonly<Record<string, (element: Element) => Element | null>> = {
  ArrowUp: (element) => {
    const above = parentOf(element);
    if (above && isElement(above)) return above.tagName === 'BODY' ? null : above;
    return above instanceof ShadowRoot ? above.host : null;
  },
  ArrowDown: (element) =>
    element.firstElementChild ?? shadowRootOf(element)?.firstElementChild ?? null,
  ArrowLeft: (element) => element.previousElementSibling,
  ArrowRight: (element) => element.nextElementSibling,
};

/** Where the keys start from. */
function firstOf(document: Document, kind: PickWish['kind']): Element | null {
  const boxes = 'textarea, [contenteditable="true"]';
  const [first] = findAll(document, kind === 'box' ? boxes : 'main *, article, h1, h2, body *');
  return first ?? null;
}

/** What is meant by what is pointed at; null where it can't be that. */
function toTarget(element: Element, kind: PickWish['kind']): Element | null {
  if (kind === 'one') return element;
  if (kind === 'many') return findItem(element) ?? element;
  for (let at: Element | null = element; at; at = at.parentElement) {
    const isBox = isPlainField(at) || at.getAttribute('contenteditable') === 'true';
    if (isBox) return at instanceof HTMLElement && mayHoldDraft(at) ? at : null;
  }
  return null;
}

/**
 * Somebody points at words of a message, and means the message: the nearest thing around them that
 * has others like it beside it.
 */
function findItem(element: Element): Element | null {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const parts = new Set(stableParts(at));
    const beside = Array.from(at.parentElement?.children ?? []);
    const isLike = (other: Element) =>
      other !== at && other.tagName === at?.tagName && stableParts(other).some((p) => parts.has(p));
    if (beside.some(isLike)) return at;
  }
  return null;
}

/** A few words, so that the person can tell that it is the right thing. */
function toSample(element: Element): string {
  if (isPlainField(element)) return '';
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, SAMPLE);
}
