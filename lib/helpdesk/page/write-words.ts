import type { Span } from '../../moments/span.ts';
import { type DraftRules, type DraftText, readDraft } from './draft-text.ts';
import { type Hand, watchHand } from './hand-watch.ts';
import { attributeOf } from './nodes.ts';
import type { Layer } from './page-events.ts';
import { afterFrames, pause, untilChanged } from './pauses.ts';
import { isPlainField, type PlainField } from './plain-field.ts';
import { toRange } from './text-points.ts';
import { nudge, writeByCommand, writeByLines, writeByPaste, writeByValue } from './write-layers.ts';
import { findCaretIn, findWritten, isWritten, widen } from './written-text.ts';

export interface WordsToWrite {
  readonly element: HTMLElement;
  readonly rules: DraftRules;
  /** Of the draft as it stands; anything else that stands there by then ends it. */
  readonly before: string;
  readonly span: Span;
  readonly text: string;
  readonly caret: number | null;
  /** Asked right before the first change: false where the ticket, the mode or the draft moved on. */
  readonly isStillRight: () => boolean;
}

export type WordsWritten = { readonly layer: Layer; readonly at: Span } | 'stale' | 'failed';

/** Editors of other makers need up to 70 ms to take a paste that they don't claim. */
const UNCLAIMED = 120;
const CLAIMED = 250;
/** What each editor took last time: there we begin. */
const lastTaken = new WeakMap<Element, Layer>();

/** By then an editor has put back what it does not accept. */
const SETTLE = 60;
const REFOCUS = 80;
const SLATE = 120;

/**
 * Puts words into a composer in the way its editor takes them, and believes only what it reads
 * afterwards. Measured on fourteen editors; what one needs harms another, hence the order.
 */
export async function writeWords(wish: WordsToWrite): Promise<WordsWritten> {
  const { element, span } = wish;
  await giveFocus(element);
  if (!wish.isStillRight() || read(wish).text !== wish.before) return 'stale';
  select(element, read(wish), span);
  await afterFrames(element.ownerDocument);
  // Slate takes over a selection ten times a second, and no more often.
  if (attributeOf(element, 'data-slate-editor') !== null) await pause(SLATE);
  if (!wish.isStillRight() || read(wish).text !== wish.before) return 'stale';
  // The page may have moved the selection while we waited.
  select(element, read(wish), span);
  const over = new AbortController();
  try {
    return await writeBeside(wish, watchHand(element, over.signal));
  } finally {
    over.abort();
  }
}

/** The agent may type on while we look whether our words stand: what they typed is never taken back. */
async function writeBeside(wish: WordsToWrite, hand: Hand): Promise<WordsWritten> {
  const { element, span } = wish;
  const layer = isPlainField(element) ? writePlain(wish, element) : await writeRich(wish, hand);
  if (layer === null) {
    if (!hand.hasTyped()) await takeBack(wish);
    return 'failed';
  }
  const after = read(wish);
  const written = hand.hasTyped() ? (hand.stood() ?? after.text) : after.text;
  const at = findWritten(wish.before, span, written);
  const isInside = wish.caret !== null && wish.caret < wish.text.length;
  if (!hand.hasTyped() && (isInside || isWidened(wish, layer))) {
    const words = after.text.slice(at.start, at.end);
    const caret = at.start + findCaretIn(wish.text, wish.caret ?? wish.text.length, words);
    select(element, after, { start: caret, end: caret });
  }
  return { layer, at };
}

/**
 * With the keyboard in the side panel, `focus()` tells the page nothing: some editors then keep to
 * their old selection. The events that a real focus would bring make them look.
 */
async function giveFocus(element: HTMLElement): Promise<void> {
  const { ownerDocument } = element;
  // Of a frame, the window comes first.
  if (ownerDocument !== document) ownerDocument.defaultView?.focus();
  element.focus({ preventScroll: true });
  if (ownerDocument.hasFocus()) return;
  element.dispatchEvent(new FocusEvent('focus', { composed: true }));
  element.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
  await pause(REFOCUS);
}

function read({ element, rules }: WordsToWrite): DraftText {
  return readDraft(element, rules);
}

function select(element: HTMLElement, draft: DraftText, span: Span): void {
  if (isPlainField(element)) {
    element.setSelectionRange(span.start, span.end);
    return;
  }
  const range = draft.walked && toRange(draft.walked, span);
  if (!range) return;
  const { startContainer, startOffset, endContainer, endOffset } = range;
  element.ownerDocument
    .getSelection()
    ?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
}

/** Then the caret stands a blank too far. */
function isWidened({ before, span, text }: WordsToWrite, layer: Layer): boolean {
  return layer.startsWith('exec') && widen(before, span, text).text !== text;
}

function isDone(wish: WordsToWrite): boolean {
  return isDoneIn(wish, read(wish).text);
}

function isDoneIn({ before, span, text }: WordsToWrite, now: string): boolean {
  return isWritten(before, span, text, now);
}

function isUntouched(wish: WordsToWrite): boolean {
  return read(wish).text === wish.before;
}

function writePlain(wish: WordsToWrite, field: PlainField): Layer | null {
  writeByCommand(field.ownerDocument, wish.text);
  if (isDone(wish)) return 'textarea';
  if (!isUntouched(wish)) return null;
  writeByValue(field, wish.text);
  return isDone(wish) ? 'textarea' : null;
}

async function writeRich(wish: WordsToWrite, hand: Hand): Promise<Layer | null> {
  const { element, text } = wish;
  const { ownerDocument: document, classList } = element;
  const wide = widen(wish.before, wish.span, text);
  if (classList.contains('cke_editable') && !text.includes('\n')) {
    select(element, read(wish), wide.span);
    nudge(element);
    writeByCommand(document, wide.text);
    nudge(element);
    hand.note(read(wish).text);
    await pause(SETTLE);
    return stands(wish, hand) ? 'exec' : null;
  }
  let isClaimed = false;
  for (const layer of layersOf(element, text)) {
    // An editor that claims a paste and drops it would show the words and never send them; only of
    // CKEditor 5 we know that it puts back what it does not accept.
    if (layer === 'execLines' && isClaimed && !isCkEditor5(element)) return null;
    select(element, read(wish), layer === 'execLines' ? wide.span : wish.span);
    if (layer === 'execLines') writeByLines(document, wide.text);
    else isClaimed = writeByPaste(element, text, layer === 'pasteHtml');
    if (!(await settles(wish, isClaimed, hand))) {
      if (hand.hasTyped()) return null;
      continue;
    }
    if (!stands(wish, hand)) return null;
    lastTaken.set(element, layer);
    return layer;
  }
  return null;
}

/** In the order of trying. Firefox hands no editor a paste of ours; there the last one works. */
function layersOf(element: HTMLElement, text: string): readonly Layer[] {
  const all: readonly Layer[] =
    isCkEditor5(element) && text !== ''
      ? ['pastePlain', 'pasteHtml', 'execLines']
      : ['pastePlain', 'execLines'];
  const last = lastTaken.get(element);
  return last === undefined || text === '' ? all : all.slice(all.indexOf(last));
}

function isCkEditor5({ classList }: HTMLElement): boolean {
  return classList.contains('ck-editor__editable');
}

/** Whether the editor's text changed, and stayed so. */
async function settles(wish: WordsToWrite, isClaimed: boolean, hand: Hand): Promise<boolean> {
  const isChanged = () => !isUntouched(wish);
  if (!(await untilChanged(wish.element, isChanged, isClaimed ? CLAIMED : UNCLAIMED))) return false;
  hand.note(read(wish).text);
  await pause(SETTLE);
  return isChanged();
}

/** Whether our words stand; of a draft that the agent typed on in, whether they stood before. */
function stands(wish: WordsToWrite, hand: Hand): boolean {
  const stood = hand.hasTyped() ? hand.stood() : null;
  return isDone(wish) || (stood !== null && isDoneIn(wish, stood));
}

/** A draft that came out wrong is worse than one without our words. */
async function takeBack(wish: WordsToWrite): Promise<void> {
  if (isUntouched(wish)) return;
  const { element } = wish;
  element.ownerDocument.execCommand('undo');
  await pause(SETTLE);
  if (isUntouched(wish)) return;
  const key = {
    key: 'z',
    code: 'KeyZ',
    keyCode: 90,
    ctrlKey: true,
    bubbles: true,
    cancelable: true,
  };
  element.dispatchEvent(new KeyboardEvent('keydown', key));
  await pause(SETTLE);
}
