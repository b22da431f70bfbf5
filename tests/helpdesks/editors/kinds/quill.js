import Quill from 'quill';

export default function start(place, html) {
  const holder = document.createElement('div');
  place.append(holder);
  const quill = new Quill(holder);
  quill.setContents(quill.clipboard.convert({ html }));
  quill.history.clear();
  quill.root.dataset.draft = '';
  return { model: () => quill.getText().replace(/\n$/, '') };
}
