import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';

export default async function start(place, html) {
  const target = document.createElement('textarea');
  target.value = html;
  place.append(target);
  const [editor] = await tinymce.init({
    target,
    license_key: 'gpl',
    skin: false,
    content_css: false,
    promotion: false,
    branding: false,
    menubar: false,
    toolbar: false,
    statusbar: false,
  });
  // Its own styles would show it, once they are there.
  editor.getContainer().style.visibility = 'visible';
  editor.getBody().dataset.draft = '';
  return { model: () => editor.getContent() };
}
