import type { Span } from '../../moments/span.ts';
import {
  firstChildOf,
  holds,
  isElement,
  isText,
  nextSiblingOf,
  parentOf,
  previousSiblingOf,
} from './nodes.ts';
import type { Segment, WalkedText } from './text-walk.ts';

/** A place in the page, as a Range takes it. */
export interface Point {
  readonly node: Node;
  readonly offset: number;
}

/** The place of an offset; `leans` tells to which side where two pieces of text touch. */
export function toPoint(walked: WalkedText, offset: number, leans: 'left' | 'right'): Point {
  const { segments } = walked;
  const last = lastAtOrBefore(segments, (segment) => segment.start <= offset);
  const right = segments[last];
  if (!right) return { node: walked.root, offset: 0 };
  if (leans === 'left') {
    // Back to the first piece that ends exactly here, but not across a line's end.
    for (let at = last; at >= 0; at -= 1) {
      const left = segments[at];
      if (!left || left.start + left.length < offset) break;
      if (left.length > 0 && left.start < offset) return inSegment(left, offset);
    }
    for (let at = last; at >= 0 && segments[at]?.start === offset; at -= 1) {
      const previous = segments[at - 1];
      const segment = segments[at];
      if (segment && previous?.start !== offset) return inSegment(segment, offset);
    }
  }
  return inSegment(right, offset);
}

/** The run of the page that shows `span`; null where it is out of bounds. */
export function toRange(walked: WalkedText, span: Span): Range | null {
  if (span.start > span.end || span.start < 0 || span.end > walked.text.length) return null;
  const isCaret = span.start === span.end;
  const start = toPoint(walked, span.start, isCaret ? 'left' : 'right');
  const end = isCaret ? start : toPoint(walked, span.end, 'left');
  const range = walked.root.ownerDocument.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}

/** The offset of a place in the page; null where it is outside of the walked element. */
export function toOffset(walked: WalkedText, point: Point): number | null {
  const { root, segments } = walked;
  if (point.node !== root && !holds(root, point.node)) return null;
  const probe = root.ownerDocument.createRange();
  probe.setStart(point.node, point.offset);
  probe.collapse(true);
  const at = lastAtOrBefore(segments, (segment) => {
    const start = startOf(segment);
    return probe.comparePoint(start.node, start.offset) <= 0;
  });
  const before = segments[at];
  const after = segments[at + 1];
  if (before && before.node === point.node && isText(point.node)) {
    return before.start + Math.min(point.offset - before.from, before.length);
  }
  // Between two pieces: at the front of the one that the place is nearer to in the tree.
  if (after && (!before || isFrontOf(point, after.node))) return after.start;
  return before ? before.start + before.length : 0;
}

function inSegment(segment: Segment, offset: number): Point {
  if (segment.length === 0) return startOf(segment);
  const within = Math.min(Math.max(offset - segment.start, 0), segment.length);
  return { node: segment.node, offset: segment.from + within };
}

function startOf({ node, from }: Segment): Point {
  if (isText(node)) return { node, offset: from };
  let index = 0;
  for (let at = previousSiblingOf(node); at; at = previousSiblingOf(at)) index += 1;
  return { node: parentOf(node) ?? node, offset: index };
}

function isFrontOf(point: Point, node: Node): boolean {
  if (isText(point.node)) return false;
  if (!isElement(point.node)) return false;
  let child = firstChildOf(point.node);
  for (let index = 0; child && index < point.offset; index += 1) child = nextSiblingOf(child);
  return child !== null && (child === node || holds(child, node));
}

/** Index of the last segment that fits; all that fit stand before all that don't. */
function lastAtOrBefore(
  segments: readonly Segment[],
  fitsHere: (segment: Segment) => boolean,
): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const segment = segments[middle];
    if (segment && fitsHere(segment)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
