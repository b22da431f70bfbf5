import { createElement, useMemo } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, Node } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import { seen } from '../seen.js';

export default async function start(place, html) {
  let model = () => '';
  function Box() {
    const editor = useMemo(() => withHistory(withReact(createEditor())), []);
    model = () => editor.children.map((block) => Node.string(block)).join('\n');
    const renderLeaf = ({ attributes, children, leaf }) =>
      createElement(leaf.bold ? 'strong' : 'span', attributes, children);
    return createElement(
      Slate,
      { editor, initialValue: toBlocks(html) },
      createElement(Editable, { renderLeaf, 'data-draft': '' }),
    );
  }
  createRoot(place).render(createElement(Box));
  await seen(place, '[data-draft]');
  return { model: () => model() };
}

function toBlocks(html) {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const blocks = Array.from(body.children, (block) => ({
    type: 'paragraph',
    children: Array.from(block.childNodes, (node) => ({
      text: node.textContent,
      ...(node.nodeName === 'STRONG' && { bold: true }),
    })),
  }));
  return blocks.length > 0 ? blocks : [{ type: 'paragraph', children: [{ text: '' }] }];
}
