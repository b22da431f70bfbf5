import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { $generateNodesFromDOM } from '@lexical/html';
import { registerRichText } from '@lexical/rich-text';
import { $getRoot, createEditor } from 'lexical';

export default function start(place, html) {
  const field = document.createElement('div');
  field.className = 'free kept';
  field.contentEditable = 'true';
  field.dataset.draft = '';
  place.append(field);
  const editor = createEditor({
    onError(error) {
      throw error;
    },
  });
  registerRichText(editor);
  editor.setRootElement(field);
  editor.update(
    () => {
      const parsed = new DOMParser().parseFromString(html, 'text/html');
      $getRoot()
        .clear()
        .append(...$generateNodesFromDOM(editor, parsed));
    },
    { discrete: true },
  );
  registerHistory(editor, createEmptyHistoryState(), 300);
  const lines = () =>
    $getRoot()
      .getChildren()
      .map((block) => block.getTextContent());
  return { model: () => editor.getEditorState().read(lines).join('\n') };
}
