import type { Span } from '../../moments/span.ts';
import { toRange } from './text-points.ts';
import type { WalkedText } from './text-walk.ts';

/** The page shares the registry: our names are our own, and go when we go. */
const ON_LIGHT = 'five-moments-on-light';
const ON_DARK = 'five-moments-on-dark';

const STYLES = `
::highlight(${ON_LIGHT}) { text-decoration: underline wavy #b4540a 1.5px; text-decoration-skip-ink: none; }
::highlight(${ON_DARK}) { text-decoration: underline wavy #ffb266 1.5px; text-decoration-skip-ink: none; }
`;

export interface Underlines {
  show(walked: WalkedText, spans: readonly Span[]): void;
  clear(): void;
}

type View = Window & typeof globalThis;

/** Underlines words without touching the page's markup. Does nothing where the browser can't. */
export function underlinesIn(document: Document, signal: AbortSignal): Underlines {
  /** A frame has a registry and styles of its own. */
  const sheets = new Map<View, CSSStyleSheet>();

  function addStyles(view: View): void {
    if (sheets.has(view)) return;
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(STYLES);
    sheets.set(view, sheet);
    view.document.adoptedStyleSheets = [...view.document.adoptedStyleSheets, sheet];
  }
  function clear(): void {
    for (const view of sheets.keys()) clearIn(view);
  }
  const own = document.defaultView;
  if (own) clearIn(own); // An older version of us may have left its own.
  signal.addEventListener('abort', () => {
    clear();
    for (const [{ document: styled }, sheet] of sheets) {
      styled.adoptedStyleSheets = styled.adoptedStyleSheets.filter((one) => one !== sheet);
    }
    sheets.clear();
  });

  return {
    clear,
    show(walked, spans) {
      const view = walked.root.ownerDocument.defaultView;
      if (!view || !isAble(view) || signal.aborted) return;
      clear();
      const ranges = spans.flatMap((span) => toRange(walked, span) ?? []);
      if (ranges.length === 0) return;
      for (const known of sheets.keys()) if (known.closed) sheets.delete(known);
      addStyles(view);
      const name = isLightText(walked.root) ? ON_DARK : ON_LIGHT;
      view.CSS.highlights.set(name, new view.Highlight(...ranges));
    },
  };
}

function isAble(view: View): boolean {
  return typeof view.Highlight === 'function' && 'highlights' in view.CSS;
}

function clearIn(view: View): void {
  if (!isAble(view)) return;
  view.CSS.highlights.delete(ON_LIGHT);
  view.CSS.highlights.delete(ON_DARK);
}

/** Light letters stand on a dark ground: helpdesks have dark themes of their own. */
function isLightText(element: Element): boolean {
  const color = element.ownerDocument.defaultView?.getComputedStyle(element).color ?? '';
  const [red = 0, green = 0, blue = 0] = (color.match(/\d+(\.\d+)?/g) ?? []).map(Number);
  return 0.299 * red + 0.587 * green + 0.114 * blue > 140;
}
