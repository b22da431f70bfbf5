import { isElement, parentOf } from './nodes.ts';
import type { PlainField } from './plain-field.ts';
import { toHtml } from './written-text.ts';

/** The ways to put words at the selection. None may be believed: the text is read again after each. */

/** The only way into a plain field that keeps Ctrl+Z whole. */
export function writeByCommand(document: Document, text: string): void {
  if (text === '') document.execCommand('delete');
  else document.execCommand('insertText', false, text);
}

/** For editors without a paste of their own. Of two plain blanks a browser shows, and keeps, one. */
export function writeByLines(document: Document, text: string): void {
  const lines = text.replace(/ (?= )/g, '\u00a0').split('\n');
  for (const [at, line] of lines.entries()) {
    if (at > 0) document.execCommand('insertParagraph');
    if (line !== '' || text === '') writeByCommand(document, line);
  }
}

/** Where even the command is refused; Ctrl+Z does not know of it. */
export function writeByValue(field: PlainField, text: string): void {
  field.setRangeText(text, field.selectionStart ?? 0, field.selectionEnd ?? 0, 'end');
  field.dispatchEvent(
    new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }),
  );
}

/**
 * Hands the words to the editor as a paste; an empty text as a cut. True where the editor took the
 * event for its own: then nothing else may be tried that bypasses its model.
 */
export function writeByPaste(element: HTMLElement, text: string, withHtml: boolean): boolean {
  const data = new DataTransfer();
  if (text !== '') {
    data.setData('text/plain', text);
    if (withHtml) data.setData('text/html', toHtml(text));
  }
  const event = new ClipboardEvent(text === '' ? 'cut' : 'paste', {
    bubbles: true,
    cancelable: true,
    composed: true,
    clipboardData: data,
  });
  return !findCaretElement(element).dispatchEvent(event);
}

/** CKEditor 4 takes a step of its undo history at a cursor key: one before and one after is ours. */
export function nudge(element: HTMLElement): void {
  for (const type of ['keydown', 'keyup']) {
    const key = { key: 'ArrowRight', code: 'ArrowRight', keyCode: 39, bubbles: true };
    element.dispatchEvent(new KeyboardEvent(type, key));
  }
}

function findCaretElement(element: HTMLElement): Element {
  const node = element.ownerDocument.getSelection()?.focusNode ?? null;
  if (!node || !Node.prototype.contains.call(element, node)) return element;
  const holder = isElement(node) ? node : parentOf(node);
  return holder && isElement(holder) ? holder : element;
}
