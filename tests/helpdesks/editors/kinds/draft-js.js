import { ContentState, convertFromHTML, Editor, EditorState } from 'draft-js';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { seen } from '../seen.js';

export default async function start(place, html) {
  let shown = EditorState.createEmpty();
  const { contentBlocks, entityMap } = convertFromHTML(html);
  if (contentBlocks.length > 0) {
    shown = EditorState.createWithContent(
      ContentState.createFromBlockArray(contentBlocks, entityMap),
    );
  }
  function Box() {
    const [state, setState] = useState(shown);
    shown = state;
    return createElement(Editor, { editorState: state, onChange: setState });
  }
  createRoot(place).render(createElement(Box));
  const field = await seen(place, '[contenteditable]');
  field.dataset.draft = '';
  return {
    model: () =>
      shown
        .getCurrentContent()
        .getBlocksAsArray()
        .map((block) => block.getText())
        .join('\n'),
  };
}
