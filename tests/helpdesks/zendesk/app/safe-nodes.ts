const KEPT = new Set(
  'A B BLOCKQUOTE BR CODE DIV EM I LI OL P PRE SPAN STRONG TABLE TBODY TD TH THEAD TR U UL'.split(
    ' ',
  ),
);
const DROPPED = new Set(['SCRIPT', 'STYLE', 'IFRAME', 'OBJECT', 'TEMPLATE', 'SVG', 'MATH']);

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
      const dir = child.getAttribute('dir');
      if (dir) copy.setAttribute('dir', dir);
      if (child.classList.contains('zd-comment')) copy.className = 'zd-comment';
      if (child.classList.contains('signature')) copy.className = 'signature';
      const href = child.getAttribute('href');
      if (copy instanceof HTMLAnchorElement && href && /^https?:\/\//.test(href)) {
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
