import 'trix';

export default async function start(place, html) {
  const field = document.createElement('trix-editor');
  const ready = new Promise((done) => field.addEventListener('trix-initialize', done));
  place.append(field);
  await ready;
  field.dataset.draft = '';
  // It knows no paragraphs, only lines.
  field.editor.loadHTML(html.replaceAll('</p><p>', '<br>').replace(/<\/?p>/g, ''));
  return { model: () => field.editor.getDocument().toString().replace(/\n$/, '') };
}
