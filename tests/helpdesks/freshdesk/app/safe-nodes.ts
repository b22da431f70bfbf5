const KEPT = new Set(
  'A B BLOCKQUOTE BR CODE DIV EM I LI OL P PRE SPAN STRONG TABLE TBODY TD TH THEAD TR U UL'.split(
    ' ',
  ),
);
const DROPPED = new Set(['SCRIPT', 'STYLE', 'IFRAME', 'OBJECT', 'TEMPLATE', 'SVG', 'MATH']);

/** Names that a mail brings along; a page that shows mails has to live with them. */
const NAMES = ['class', 'id', 'dir'];

/** A message's HTML as nodes of which none can run or load anything. */
export function toSafeNodes(html: string): DocumentFragment {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const safe = document.createDocumentFragment();
  copyInto(safe, parsed.body);
  return safe;
}

function copyInto(target: Node, source: Node): void {
  for (const child of source.childNodes) {
    if (child instanceof Text) {
      target.appendChild(document.createTextNode(child.data));
    } else if (child instanceof Element && KEPT.has(child.tagName)) {
      const copy = document.createElement(child.tagName);
      for (const name of NAMES) {
        const value = child.getAttribute(name);
        if (value) copy.setAttribute(name, value);
      }
      const href = child.getAttribute('href');
      if (copy instanceof HTMLAnchorElement && href && /^(https?:\/)?\//.test(href)) {
        copy.href = href;
        copy.rel = 'noopener noreferrer';
        copy.target = '_blank';
      }
      target.appendChild(copy);
      copyInto(copy, child);
    } else if (child instanceof Element && !DROPPED.has(child.tagName.toUpperCase())) {
      copyInto(target, child);
    }
  }
}
