import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';

export default function start(place, html) {
  const editor = new Editor({
    element: place,
    extensions: [StarterKit],
    content: html,
    editorProps: { attributes: { 'data-draft': '' } },
  });
  return { model: () => editor.getHTML() };
}
