import {
  attributeOf,
  dataOf,
  firstChildOf,
  fits,
  isElement,
  isText,
  joinReadable,
  nameOf,
  nextSiblingOf,
  parentOf,
} from './nodes.ts';

/** Where a run of the text stands in the page: `length` characters of `node` from `from` on. */
export interface Segment {
  /** A text node, or a `<br>` (then of length 0): the only place to stand in an empty line. */
  readonly node: Node;
  readonly from: number;
  /** Offset in the whole text. */
  readonly start: number;
  readonly length: number;
}

export interface WalkedText {
  readonly root: Element;
  readonly text: string;
  /** In document order. */
  readonly segments: readonly Segment[];
  /** True where the bounds were reached and the rest was left out. */
  readonly isCut: boolean;
}

export interface WalkWishes {
  /** Elements that are no part of the text. */
  readonly skip?: readonly string[];
  /** Level runs of blanks, as a browser shows them: for messages, not for editors. */
  readonly level?: boolean;
}

const MAX_NODES = 100_000;
const MAX_CHARACTERS = 100_000;

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);
const NO_TEXT = new Set(
  'SCRIPT STYLE TEMPLATE NOSCRIPT HEAD TITLE TEXTAREA SELECT BUTTON SVG svg IFRAME OBJECT AUDIO VIDEO'.split(
    ' ',
  ),
);
/** Editors put these in to give the caret a place; they are not what anybody wrote. */
const ZERO_WIDTH = /[\u200b\u2060\ufeff]+/g;
const SPECIAL = /[\u200b\u2060\ufeff\u00a0\t\n\r]/;

/**
 * The words of an editor or a message, as lines, with the way back into the page. One walk, no
 * layout. Each block is a line; a `<br>` ends one, unless it only holds an empty line open.
 */
export function walkText(root: Element, wishes: WalkWishes = {}): WalkedText {
  const pieces: string[] = [];
  const segments: Segment[] = [];
  const skip = joinReadable(wishes.skip ?? []);
  let length = 0;
  let hasLine = false;
  let isLineOpen = false;
  let isBreakDue = false;
  let endsBlank = false;
  let nodes = 0;

  function push(text: string): void {
    pieces.push(text);
    length += text.length;
  }
  function openLine(): void {
    if (!isLineOpen && hasLine) push('\n');
    hasLine = true;
    isLineOpen = true;
    if (isBreakDue) push('\n');
    isBreakDue = false;
    endsBlank = false;
  }
  function closeLine(): void {
    isLineOpen = false;
    isBreakDue = false;
  }
  function addLevelled(data: string): void {
    let text = data.replace(ZERO_WIDTH, '').replace(/[ \t\r\n\f]+/g, ' ');
    if (!isLineOpen || isBreakDue || endsBlank) text = text.replace(/^ /, '');
    if (text === '') return;
    openLine();
    push(text.replaceAll('\u00a0', ' '));
    endsBlank = text.endsWith(' ');
  }
  function addText(node: Text): void {
    const data = dataOf(node).slice(0, MAX_CHARACTERS);
    if (data === '') return;
    if (wishes.level && !isPreserved(node)) addLevelled(data);
    else if (SPECIAL.test(data)) addSpecial(node, data);
    else addRun(node, 0, data);
  }
  function addSpecial(node: Node, data: string): void {
    const keepsLines = data.includes('\n') && isPreserved(node);
    // What stands between two blocks of the markup is no text.
    if (!keepsLines && !isLineOpen && data.includes('\n') && data.trim() === '') return;
    const shown = data.replace(keepsLines ? /[\u00a0\t\r]/g : /[\u00a0\t\n\r]/g, ' ');
    let from = 0;
    for (const hole of shown.matchAll(ZERO_WIDTH)) {
      addRun(node, from, shown.slice(from, hole.index));
      from = hole.index + hole[0].length;
    }
    addRun(node, from, shown.slice(from));
  }
  function addRun(node: Node, from: number, text: string): void {
    if (text === '') return;
    openLine();
    segments.push({ node, from, start: length, length: text.length });
    push(text);
  }
  function addBreak(node: Node): void {
    openLine();
    segments.push({ node, from: 0, start: length, length: 0 });
    isBreakDue = true;
  }
  /** True where the walk should go into the node. */
  function enter(node: Node): boolean {
    if (isText(node)) addText(node);
    if (!isElement(node)) return false;
    const name = nameOf(node);
    if (name === 'BR') addBreak(node);
    if (NO_TEXT.has(name) || attributeOf(node, 'contenteditable') === 'false') return false;
    if (skip !== '' && fits(node, skip)) return false;
    if (BLOCKS.has(name)) closeLine();
    return true;
  }

  let node = firstChildOf(root);
  while (node && nodes < MAX_NODES && length < MAX_CHARACTERS) {
    nodes += 1;
    const inner = enter(node) ? firstChildOf(node) : null;
    if (inner) {
      node = inner;
      continue;
    }
    let next: Node | null = null;
    for (let at: Node | null = node; at && at !== root && !next; at = parentOf(at)) {
      if (BLOCKS.has(nameOf(at))) closeLine();
      next = nextSiblingOf(at);
    }
    node = next;
  }
  const text = pieces.join('');
  return {
    root,
    text: wishes.level ? text.replace(/ +\n/g, '\n').trim() : text,
    segments,
    isCut: node !== null,
  };
}

/** Whether line ends inside a text node are shown as such. */
function isPreserved(node: Node): boolean {
  const parent = parentOf(node);
  if (!parent || !isElement(parent)) return false;
  const view = parent.ownerDocument.defaultView;
  // A parsed message has no window, hence no styles: there only `<pre>` counts.
  if (!view) return Element.prototype.closest.call(parent, 'pre') !== null;
  return /^(pre|break-spaces)/.test(view.getComputedStyle(parent).whiteSpace);
}
