/** The one thing we add to a page: a button that can do nothing but ask for the panel. */

const HOST_ID = 'five-moments-launcher';

const STYLES = `
:host { all: initial; position: fixed; right: 12px; bottom: 88px; z-index: 2147483000; }
button {
  display: grid; place-items: center; width: 32px; height: 32px; padding: 0; cursor: pointer;
  color: #faf8f5; background: #0b6b63; border: 1px solid #faf8f5; border-radius: 50%;
  box-shadow: 0 1px 4px rgb(0 0 0 / 40%); opacity: .85;
}
button:hover, button:focus-visible { opacity: 1; }
button:focus-visible { outline: 3px solid #0b6b63; outline-offset: 2px; }
@media (forced-colors: active) { button { forced-color-adjust: auto; border-color: ButtonText; } }
@media print { :host { display: none; } }
`;

/** The five dots of our icon, a smile: centre and radius each. */
const DOTS = [
  [-7, -3, 1.7],
  [-4.4, 1.4, 1.9],
  [0, 3.3, 2.1],
  [4.4, 1.4, 1.9],
  [7, -3, 1.7],
] as const;

export interface LauncherNeeds {
  readonly document: Document;
  /** The accessible name. */
  readonly label: string;
  readonly clicked: () => void;
  readonly signal: AbortSignal;
}

/** Shows the launcher until the signal; one that an older version left behind goes first. */
export function showLauncher({ document, label, clicked, signal }: LauncherNeeds): void {
  if (signal.aborted) return;
  removeLauncher(document);
  const host = document.createElement('div');
  host.id = HOST_ID;
  const root = host.attachShadow({ mode: 'closed' });
  const button = document.createElement('button');
  button.type = 'button';
  button.title = label;
  button.setAttribute('aria-label', label);
  button.append(drawFiveDots(document));
  button.addEventListener('click', (event) => {
    // The page can click what it can reach; only a person may open the panel.
    if (event.isTrusted) clicked();
  });
  // A constructed sheet is no inline style: the page's policy has no say in it.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLES);
  root.adoptedStyleSheets = [sheet];
  root.append(button);
  document.documentElement.append(host);
  signal.addEventListener('abort', () => host.remove());
}

export function removeLauncher(document: Document): void {
  for (const old of document.querySelectorAll(`#${HOST_ID}`)) old.remove();
}

function drawFiveDots(document: Document): SVGElement {
  const svgNames = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(svgNames, 'svg');
  svg.setAttribute('viewBox', '-10 -10 20 20');
  svg.setAttribute('width', '20');
  svg.setAttribute('height', '20');
  svg.setAttribute('aria-hidden', 'true');
  for (const [x, y, r] of DOTS) {
    const circle = document.createElementNS(svgNames, 'circle');
    circle.setAttribute('cx', String(x));
    circle.setAttribute('cy', String(y));
    circle.setAttribute('r', String(r));
    circle.setAttribute('fill', 'currentColor');
    svg.append(circle);
  }
  return svg;
}
