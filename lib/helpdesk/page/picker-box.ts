/** What the picker shows: a frame around what is pointed at, and a line that says what it is. */

const HOST_ID = 'five-moments-picker';

const STYLES = `
:host { all: initial; }
.frame {
  position: fixed; z-index: 2147483001; pointer-events: none; box-sizing: border-box;
  border: 3px solid #0b6b63; outline: 2px solid #faf8f5; border-radius: 4px;
}
.line {
  position: fixed; z-index: 2147483002; left: 50%; top: 12px; transform: translateX(-50%);
  max-width: min(640px, 92vw); padding: 10px 16px; pointer-events: none;
  font: 14px/1.45 system-ui, sans-serif; color: #faf8f5; background: #1f2430;
  border: 2px solid #5ec9bd; border-radius: 10px; box-shadow: 0 2px 12px rgb(0 0 0 / 40%);
}
.line.low { top: auto; bottom: 12px; }
.what { display: block; margin-top: 4px; font: 13px ui-monospace, monospace; color: #b9e6e0; overflow-wrap: anywhere; }
@media (forced-colors: active) { .frame { border-color: Highlight; } .line { border-color: Highlight; } }
`;

export interface PickerBox {
  /** Frames an element and says what is known of it; null frames nothing. */
  show(element: Element | null, what: string): void;
}

/** Stands over the page until the signal, and takes no click: the page below is what is pointed at. */
export function showPickerBox(document: Document, hint: string, signal: AbortSignal): PickerBox {
  for (const old of document.querySelectorAll(`#${HOST_ID}`)) old.remove();
  const host = document.createElement('div');
  host.id = HOST_ID;
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLES);
  root.adoptedStyleSheets = [sheet];
  const frame = document.createElement('div');
  frame.className = 'frame';
  const line = document.createElement('div');
  line.className = 'line';
  line.setAttribute('role', 'status');
  const words = document.createElement('span');
  words.textContent = hint;
  const told = document.createElement('span');
  told.className = 'what';
  line.append(words, told);
  root.append(frame, line);
  document.documentElement.append(host);
  signal.addEventListener('abort', () => host.remove());

  return {
    show(element, what) {
      told.textContent = what;
      frame.hidden = element === null;
      frame.style.display = element === null ? 'none' : 'block';
      if (!element) return;
      const { left, top, width, height } = element.getBoundingClientRect();
      frame.style.left = `${left - 3}px`;
      frame.style.top = `${top - 3}px`;
      frame.style.width = `${width + 6}px`;
      frame.style.height = `${height + 6}px`;
      // What is pointed at must not lie under the words that tell of it.
      line.classList.toggle('low', top < 90);
    },
  };
}
