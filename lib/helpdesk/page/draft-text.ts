import type { PageSelectors } from '../adapter/schema.ts';
import { fits, holds } from './nodes.ts';
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

/** Which words in a reply box are not the draft's. */
export type DraftRules = Pick<PageSelectors['composer'], 'ignore' | 'untouched'>;

export function readDraft(element: HTMLElement, { ignore, untouched = [] }: DraftRules): DraftText {
  const isUntouched = untouched.some((css) => fits(element, css));
  if (isPlainField(element)) {
    const value = isUntouched ? '' : element.value;
    const text = value.slice(0, MAX_CHARACTERS).replaceAll('\u00a0', ' ');
    const isHere = element.ownerDocument.activeElement === element;
    return {
      text,
      caret: isHere ? Math.min(element.selectionEnd ?? 0, text.length) : null,
      walked: null,
    };
  }
  if (isUntouched) {
    const walked = { root: element, text: '', segments: [], isCut: false };
    return { text: '', caret: findCaret(element) && 0, walked };
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
