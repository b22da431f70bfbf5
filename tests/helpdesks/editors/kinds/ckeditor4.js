export default async function start(place, html) {
  await new Promise((done, failed) => {
    const script = document.createElement('script');
    script.src = '/npm/ckeditor4/ckeditor.js';
    script.onload = done;
    script.onerror = failed;
    document.head.append(script);
  });
  const { CKEDITOR } = window;
  const target = document.createElement('textarea');
  target.value = html;
  place.append(target);
  const editor = CKEDITOR.replace(target, { versionCheck: false, allowedContent: true });
  // Each time it is given its text anew, its frame has another document.
  editor.on('contentDom', () => {
    editor.editable().$.dataset.draft = '';
  });
  await new Promise((done) => editor.on('instanceReady', done));
  return { model: () => editor.getData().trim(), setDraft: (text) => editor.setData(text) };
}
