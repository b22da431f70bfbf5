import { toSafeNodes } from '../safe-nodes.ts';

/**
 * An editor that behaves as Froala was measured to: paragraphs, commands and undo are the browser's
 * own, and a paste that no person made is not even looked at. None of its code is here.
 */
export interface Editor {
  readonly box: HTMLElement;
  html(): string;
  text(): string;
  /** Rewrites everything, as a canned response does: no event of the page tells of it. */
  setHtml(html: string): void;
  /** Puts in what is being answered, below everything. */
  addQuote(message: { readonly author: string; readonly html: string }): void;
  command(name: 'bold' | 'italic' | 'undo'): void;
  focus(): void;
}

export interface EditorWishes {
  readonly html: string;
  readonly label: string;
  readonly placeholder: string;
  readonly changed: () => void;
  readonly submit: () => void;
}

const EMPTY = '<p><br></p>';

export function makeEditor(wishes: EditorWishes): Editor {
  const box = document.createElement('div');
  box.className = 'fr-box fr-basic fr-top';
  const wrapper = document.createElement('div');
  wrapper.className = 'fr-wrapper';
  const placeholder = document.createElement('span');
  placeholder.className = 'fr-placeholder';
  placeholder.textContent = wishes.placeholder;
  const element = document.createElement('div');
  element.className = 'fr-element fr-view';
  element.contentEditable = 'true';
  element.spellcheck = false;
  element.setAttribute('role', 'textbox');
  element.setAttribute('aria-label', wishes.label);
  element.setAttribute('aria-multiline', 'true');
  wrapper.append(element, placeholder);
  box.append(wrapper);

  const isEmpty = () => (element.textContent ?? '').trim() === '';
  function noticed(): void {
    if (element.firstElementChild === null) element.innerHTML = EMPTY;
    placeholder.hidden = !isEmpty();
    wishes.changed();
  }
  function setHtml(html: string): void {
    element.innerHTML = html || EMPTY;
    noticed();
  }
  setHtml(wishes.html);

  document.execCommand('defaultParagraphSeparator', false, 'p');
  element.addEventListener('input', noticed);
  element.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    wishes.submit();
  });
  element.addEventListener('paste', (event) => {
    if (!event.isTrusted) return;
    event.preventDefault();
    document.execCommand('insertText', false, event.clipboardData?.getData('text/plain') ?? '');
  });

  return {
    box,
    html: () => (isEmpty() ? '' : element.innerHTML),
    text: () => toText(element),
    setHtml,
    addQuote({ author, html }) {
      const quote = document.createElement('div');
      quote.className = 'freshdesk_quote';
      const block = document.createElement('blockquote');
      block.className = 'freshdesk_quote';
      block.append(`${author} wrote:`, toSafeNodes(html));
      quote.append(block);
      element.append(quote);
      noticed();
    },
    command(name) {
      element.focus();
      document.execCommand(name);
    },
    focus() {
      element.focus();
      const target = [...element.children].find((child) => child.textContent?.trim() === '');
      getSelection()?.collapse(target ?? element, target ? 0 : element.childNodes.length);
    },
  };
}

/** The words of the editable: paragraphs parted by an empty line. */
function toText(element: HTMLElement): string {
  const texts = [...element.children].map((block) => {
    const copy = block.cloneNode(true) as HTMLElement;
    for (const br of copy.querySelectorAll('br')) br.replaceWith('\n');
    return (copy.textContent ?? '').replaceAll('\u00a0', ' ').trim();
  });
  return texts.filter(Boolean).join('\n\n');
}
