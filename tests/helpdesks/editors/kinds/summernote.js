import jQuery from 'jquery';

export default async function start(place, html) {
  window.jQuery = jQuery;
  window.$ = jQuery;
  await import('summernote/dist/summernote-lite.js');
  const holder = document.createElement('div');
  holder.innerHTML = html;
  place.append(holder);
  jQuery(holder).summernote({ toolbar: [] });
  place.querySelector('.note-editable').dataset.draft = '';
  return { model: () => jQuery(holder).summernote('code') };
}
