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

/** Underlines words without touching the page's markup. Does nothing where the browser can't. */
export function underlinesIn(document: Document, signal: AbortSignal): Underlines {
  const isAble = typeof Highlight === 'function' && 'highlights' in CSS;
  let sheet: CSSStyleSheet | null = null;

  function addStyles(): void {
    if (sheet) return;
    sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLES);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }
  function clear(): void {
    if (!isAble) return;
    CSS.highlights.delete(ON_LIGHT);
    CSS.highlights.delete(ON_DARK);
  }
  clear(); // An older version of us may have left its own.
  signal.addEventListener('abort', () => {
    clear();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  });

  return {
    clear,
    show(walked, spans) {
      if (!isAble || signal.aborted) return;
      clear();
      const ranges = spans.flatMap((span) => toRange(walked, span) ?? []);
      if (ranges.length === 0) return;
      addStyles();
      CSS.highlights.set(isLightText(walked.root) ? ON_DARK : ON_LIGHT, new Highlight(...ranges));
    },
  };
}

/** Light letters stand on a dark ground: helpdesks have dark themes of their own. */
function isLightText(element: Element): boolean {
  const color = element.ownerDocument.defaultView?.getComputedStyle(element).color ?? '';
  const [red = 0, green = 0, blue = 0] = (color.match(/\d+(\.\d+)?/g) ?? []).map(Number);
  return 0.299 * red + 0.587 * green + 0.114 * blue > 140;
}
