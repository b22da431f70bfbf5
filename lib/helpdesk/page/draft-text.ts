import { holds } from './nodes.ts';
import { isPlainField } from './plain-field.ts';
import { type Point, toOffset } from './text-points.ts';
import { type WalkedText, walkText } from './text-walk.ts';

const MAX_CHARACTERS = 100_000;

export interface DraftText {
  readonly text: string;
  readonly caret: number | null;
  /** The way back into a rich editor; null for a plain field, where offsets are the field's own. */
  readonly walked: WalkedText | null;
}

export function readDraft(element: HTMLElement, ignore: readonly string[]): DraftText {
  if (isPlainField(element)) {
    const text = element.value.slice(0, MAX_CHARACTERS).replaceAll('\u00a0', ' ');
    const isHere = element.ownerDocument.activeElement === element;
    return { text, caret: isHere ? element.selectionEnd : null, walked: null };
  }
  const walked = walkText(element, { skip: ignore });
  const point = findCaret(element);
  return { text: walked.text, caret: point && toOffset(walked, point), walked };
}

function findCaret(element: HTMLElement): Point | null {
  const selection = element.ownerDocument.getSelection();
  const node = selection?.focusNode;
  if (!selection || !node || (node !== element && !holds(element, node))) return null;
  return { node, offset: selection.focusOffset };
}
