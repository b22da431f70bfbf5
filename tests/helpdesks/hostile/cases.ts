/** Pages that are broken, hostile, or both. Each is the editor page with something done to it. */
export interface HostileCase {
  readonly name: string;
  /** Stands in the ticket's part of the page; absent: a plain editable element. */
  readonly box?: string;
  /** Runs in the page's own world before us; at its end the page is as we find it. */
  readonly before?: string;
  /** Runs in the page's own world once we are there. */
  readonly after?: string;
  /** Headers of the page. */
  readonly csp?: string;
  /** The draft that must be read in the end; null: none may be. */
  readonly draft: string | null;
  /** What a write behind its last word must come to; absent: it succeeds where there is a draft. */
  readonly refusal?: readonly string[];
}

const EDITABLE = '<div contenteditable="true" data-draft><p>Hello Alex</p></div>';
const FIELD = '<textarea data-draft>Hello Alex</textarea>';
const DRAFT = 'Hello Alex';

/** Says of all that it is something else. */
const garbage = (owner: string, names: readonly string[]) =>
  names
    .map(
      (name) => `Object.defineProperty(${owner}, '${name}', { get() { throw new Error('no'); } });`,
    )
    .join('');
const throwing = (owner: string, names: readonly string[]) =>
  names.map((name) => `${owner}.${name} = () => { throw new Error('no'); };`).join('');

const PATCHED: readonly HostileCase[] = [
  {
    name: 'getters of nodes throw',
    before: garbage('Node.prototype', ['firstChild', 'parentNode', 'textContent', 'nodeType']),
    draft: DRAFT,
  },
  {
    name: 'queries throw',
    before:
      throwing('Document.prototype', ['querySelector', 'querySelectorAll', 'createRange']) +
      throwing('Element.prototype', ['querySelector', 'matches', 'closest', 'checkVisibility']),
    draft: DRAFT,
  },
  {
    name: 'lists, maps and promises throw',
    before:
      throwing('Array.prototype', ['map', 'filter', 'find', 'flatMap', 'push']) +
      throwing('Map.prototype', ['get', 'set']) +
      throwing('Promise.prototype', ['then']),
    draft: DRAFT,
  },
  {
    name: 'observers and timers are gone',
    before:
      'delete window.MutationObserver; window.setTimeout = () => 0; window.requestAnimationFrame = () => 0;',
    draft: DRAFT,
  },
  {
    name: 'commands claim to have worked',
    before: 'Document.prototype.execCommand = () => true; window.getSelection = () => null;',
    draft: DRAFT,
  },
  {
    name: 'every event is stopped at the window',
    before: `for (const type of ['paste', 'input', 'keydown', 'focus', 'focusin', 'selectionchange', 'click'])
      addEventListener(type, (event) => event.stopImmediatePropagation(), true);`,
    draft: DRAFT,
  },
  {
    name: 'prototypes are frozen',
    before:
      'for (const one of [Object, Array, Node, Element, Event, Function]) Object.freeze(one.prototype);',
    draft: DRAFT,
  },
  {
    name: 'JSON and addresses lie',
    before: `JSON.stringify = () => '{}'; window.URL = class { get host() { return 'evil.test'; } };`,
    draft: DRAFT,
  },
];

const names = [
  'firstChild',
  'parentNode',
  'tagName',
  'getAttribute',
  'ownerDocument',
  'matches',
  'isConnected',
];
const CLOBBERED: readonly HostileCase[] = [
  {
    name: 'a form whose fields shadow its properties',
    box: `<form>${names.map((name) => `<input name="${name}">`).join('')}${EDITABLE}</form>`,
    draft: DRAFT,
  },
  {
    name: 'a draft that is full of such a form',
    box: `<div contenteditable="true" data-draft><form><input name="firstChild"><input name="nodeType">Hello Alex</form></div>`,
    draft: DRAFT,
  },
  {
    name: 'names that shadow those of the document',
    box: `<img name="body"><form name="querySelector"></form><form name="getSelection"></form><form name="execCommand"></form><img name="adoptedStyleSheets">${EDITABLE}`,
    draft: DRAFT,
  },
  {
    name: 'ids that shadow those of the window',
    box: `<i id="CSS"></i><i id="Highlight"></i><i id="navigation"></i><i id="URL"></i>${EDITABLE}`,
    draft: DRAFT,
  },
];

const HUGE: readonly HostileCase[] = [
  {
    name: '100,000 nodes beside the draft',
    before: `const many = document.createDocumentFragment();
      for (let at = 0; at < 100000; at += 1) many.append(document.createElement('i'));
      document.querySelector('#log').append(many);`,
    draft: DRAFT,
  },
  {
    name: '3,000 messages',
    before: `for (let at = 0; at < 3000; at += 1) {
        const item = document.createElement('article');
        item.innerHTML = '<div class="body">Hello</div>';
        document.querySelector('#log').append(item);
      }`,
    draft: DRAFT,
  },
  {
    name: 'a draft of two million letters',
    before: `document.querySelector('[data-draft]').textContent = 'Hello Alex '.repeat(200000);`,
    draft: 'Hello Alex',
    refusal: ['failed'],
  },
  {
    name: 'a draft that is 3,000 elements deep',
    before: `let inner = document.querySelector('[data-draft]');
      inner.replaceChildren();
      for (let at = 0; at < 3000; at += 1) inner = inner.appendChild(document.createElement('span'));
      inner.textContent = 'Hello Alex';`,
    draft: DRAFT,
    refusal: ['', 'failed'],
  },
  {
    name: '10,000 mutations a second',
    after: `const log = document.querySelector('#log');
      const storm = setInterval(() => {
        for (let at = 0; at < 100; at += 1) log.replaceChildren(document.createElement('i'));
      }, 10);
      setTimeout(() => clearInterval(storm), 3000);`,
    draft: DRAFT,
  },
  {
    name: 'attributes that never rest',
    after: `const storm = setInterval(() => {
        for (let at = 0; at < 100; at += 1) document.body.className = 'c' + Math.random();
      }, 10);
      setTimeout(() => clearInterval(storm), 2000);`,
    draft: DRAFT,
  },
  {
    name: 'a change for every change',
    after: `let left = 20000;
      new MutationObserver(() => { if ((left -= 1) > 0) document.body.title = String(left); })
        .observe(document, { subtree: true, childList: true, attributes: true });
      document.body.title = 'x';`,
    draft: DRAFT,
  },
  {
    name: 'a thousand addresses in a row',
    after: `for (let at = 0; at < 150; at += 1) history.replaceState(null, '', '/tickets/7?at=' + at);`,
    draft: DRAFT,
  },
];

const STRICT: readonly HostileCase[] = [
  { name: 'nothing is allowed by policy', csp: "default-src 'none'", box: FIELD, draft: DRAFT },
  {
    name: 'trusted types are required',
    csp: "require-trusted-types-for 'script'; trusted-types 'none'",
    draft: DRAFT,
  },
  { name: 'the page is sandboxed', csp: 'sandbox allow-scripts allow-same-origin', draft: DRAFT },
];

const BOXES: readonly HostileCase[] = [
  {
    name: 'two reply boxes, the first of them hidden',
    box: `<div contenteditable="true" data-draft style="visibility: hidden">Hidden</div>${EDITABLE}`,
    draft: DRAFT,
  },
  {
    name: 'two reply boxes in sight',
    box: `${EDITABLE}<textarea data-draft>Other</textarea>`,
    draft: DRAFT,
  },
  {
    name: 'a reply box under a veil',
    box: `${EDITABLE}<div style="position: fixed; inset: 0; z-index: 2147483647"></div>`,
    draft: DRAFT,
  },
  {
    name: 'a password field',
    box: '<input type="password" data-draft value="secret">',
    draft: null,
  },
  { name: 'a card number', box: '<input data-draft name="cardnumber" value="4111">', draft: null },
  { name: 'a hidden field', box: '<input type="hidden" data-draft value="token">', draft: null },
  {
    name: 'a text whose letters are veiled',
    box: '<textarea data-draft style="-webkit-text-security: disc">secret</textarea>',
    draft: null,
  },
  {
    name: 'a box in a closed shadow root',
    box: '<div id="host"></div>',
    before: `document.querySelector('#host').attachShadow({ mode: 'closed' }).innerHTML = '${EDITABLE}';`,
    draft: null,
  },
  {
    name: 'a box in an open shadow root that nobody named',
    box: '<div id="host"></div>',
    before: `document.querySelector('#host').attachShadow({ mode: 'open' }).innerHTML = '${EDITABLE}';`,
    draft: null,
  },
  {
    name: 'a box in a frame within a frame',
    box: `<div id="place"><iframe srcdoc="<iframe srcdoc='<p contenteditable data-draft>Deep</p>'></iframe>"></iframe></div>`,
    draft: null,
  },
  {
    name: 'a box in a frame of another origin',
    box: `<div id="place"><iframe sandbox srcdoc="<p contenteditable data-draft>Other</p>"></iframe></div>`,
    draft: null,
  },
  {
    name: 'a custom element whose getters throw',
    box: '<x-box contenteditable="true" data-draft>Hello Alex</x-box>',
    before: `customElements.define('x-box', class extends HTMLElement {
        get firstChild() { throw new Error('no'); }
        get ownerDocument() { throw new Error('no'); }
        get contentEditable() { throw new Error('no'); }
      });`,
    draft: DRAFT,
  },
  {
    name: 'signs that turn, join and vanish',
    box: `<div contenteditable="true" data-draft><p>He\u200bl\u2060lo\ufeff Alex</p></div>`,
    draft: DRAFT,
  },
];

const TRICKS: readonly HostileCase[] = [
  {
    name: 'a page that dresses up as another ticket',
    after: `document.querySelector('#ticket-7').id = 'ticket-8';`,
    draft: null,
    refusal: ['otherTicket', 'noComposer'],
  },
  {
    name: 'a page that goes elsewhere as soon as it has the keyboard',
    before: `document.addEventListener('focusin', () => history.replaceState(null, '', '/tickets/8'));`,
    draft: DRAFT,
    refusal: ['otherTicket', 'stale', 'noComposer'],
  },
  {
    name: 'a box that is gone as soon as it has the keyboard',
    before: `document.querySelector('[data-draft]').addEventListener('focus', ({ target }) => target.remove());`,
    draft: DRAFT,
    refusal: ['stale', 'noComposer', 'failed'],
  },
  {
    name: 'a box that says something else as soon as it has the keyboard',
    before: `document.querySelector('[data-draft]').addEventListener('focus', ({ target }) => {
        target.textContent = 'Pay me';
      });`,
    draft: DRAFT,
    refusal: ['stale', 'failed'],
  },
  {
    name: 'a box that puts everything back',
    before: `const box = document.querySelector('[data-draft]');
      new MutationObserver(() => {
        if (box.textContent !== 'Hello Alex') box.innerHTML = '<p>Hello Alex</p>';
      }).observe(box, { subtree: true, childList: true, characterData: true });`,
    draft: DRAFT,
    refusal: ['failed', 'stale'],
  },
  {
    name: 'a forged input method that never ends',
    after: `document.querySelector('[data-draft]').dispatchEvent(
        new CompositionEvent('compositionstart', { bubbles: true }));`,
    draft: DRAFT,
  },
  {
    name: 'forged keys and pastes',
    after: `const box = document.querySelector('[data-draft]');
      for (const type of ['keydown', 'keyup', 'paste', 'drop', 'beforeinput', 'input'])
        box.dispatchEvent(new Event(type, { bubbles: true, cancelable: true }));`,
    draft: DRAFT,
  },
  {
    name: 'a document that is opened and written anew',
    after: `setTimeout(() => { document.open(); document.write('<p>New</p>'); document.close(); });`,
    draft: null,
    refusal: ['otherTicket', 'noComposer'],
  },
  {
    name: 'a page that empties itself',
    after: 'document.documentElement.replaceChildren();',
    draft: null,
    refusal: ['otherTicket', 'noComposer'],
  },
  { name: 'a page that is one big editor', before: `document.designMode = 'on';`, draft: DRAFT },
];

export const CASES: readonly HostileCase[] = [
  ...PATCHED,
  ...CLOBBERED,
  ...HUGE,
  ...STRICT,
  ...BOXES,
  ...TRICKS,
];

/** The page of a case, as it comes from the server. */
export function toHtml({ box = EDITABLE, before = '' }: HostileCase): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title>
<link rel="icon" href="data:,"></head><body>
<h1>A subject</h1><input id="elsewhere">
<section id="ticket-7"><button id="channel" data-channel="web">Reply</button>${box}
<button id="send">Send</button><div id="log"></div></section>
<script>${before}</script></body></html>`;
}
