// Puts the editor named in the query on the page, with the HTML that it names. `window.model()` gives
// the editor's own idea of the text; `window.start` resolves when it is ready.
const query = new URLSearchParams(location.search);
const html = query.get('html') ?? '';
const place = document.querySelector('#place');

/** A script that leaves a global behind. */
function load(src) {
  const script = document.createElement('script');
  script.src = src;
  document.head.append(script);
  return new Promise((done, failed) => {
    script.onload = done;
    script.onerror = failed;
  });
}

const editors = {
  textarea() {
    const field = document.createElement('textarea');
    field.id = 'field';
    field.dataset.draft = '';
    field.value = html;
    place.append(field);
    window.model = () => field.value;
    window.setDraft = (text) => {
      field.value = text;
    };
  },

  contenteditable() {
    const field = document.createElement('div');
    field.className = 'free';
    field.contentEditable = 'true';
    field.dataset.draft = '';
    field.innerHTML = html;
    place.append(field);
    window.model = () => field.innerHTML;
    window.setDraft = (text) => {
      field.innerHTML = text;
    };
  },

  /** Takes a paste and makes something else of it. */
  mangling() {
    editors.contenteditable();
    place.addEventListener('paste', (event) => {
      event.preventDefault();
      const words = event.clipboardData.getData('text/plain');
      document.execCommand('insertText', false, words.toUpperCase());
    });
  },

  /** Takes a paste and drops it. */
  swallowing() {
    editors.contenteditable();
    place.addEventListener('paste', (event) => event.preventDefault());
  },

  async ckeditor5(options = {}) {
    await load('/ckeditor5.umd.js');
    const { ClassicEditor, Essentials, Paragraph, Bold, Italic, Link, List } = window.CKEDITOR;
    const holder = document.createElement('div');
    place.append(holder);
    const editor = await ClassicEditor.create(holder, {
      licenseKey: 'GPL',
      plugins: [Essentials, Paragraph, Bold, Italic, Link, List],
      toolbar: ['bold', 'italic', 'undo', 'redo'],
      initialData: html,
    });
    const view = editor.editing.view;
    view.change((writer) => {
      writer.setAttribute('data-draft', '', view.document.getRoot());
    });
    if (options.ignoresPlain) {
      // As reported of one live helpdesk: a paste without markup is claimed and dropped.
      view.document.on(
        'clipboardInput',
        (event, data) => {
          if (data.dataTransfer.getData('text/html') === '') event.stop();
        },
        { priority: 'highest' },
      );
    }
    window.editor = editor;
    window.model = () => editor.getData();
    window.setDraft = (text) => editor.setData(text);
  },

  'ckeditor5-ignores-plain': () => editors.ckeditor5({ ignoresPlain: true }),
};

/** Those that come as modules are bundled, each for itself. */
async function startKind(name) {
  const { default: begin } = await import(`/kinds/${name}.js`);
  const { model, setDraft } = await begin(place, html);
  window.model = model;
  window.setDraft = setDraft;
}

const name = query.get('editor') ?? 'textarea';
window.start = Promise.resolve(editors[name] ? editors[name]() : startKind(name));

// What a helpdesk does at a click on its send button: empties the composer and shows the message.
document.querySelector('#send').addEventListener('click', () => {
  const text = window.model();
  if (query.has('fails')) return;
  setTimeout(() => {
    window.setDraft('');
    if (query.has('silent')) return;
    const item = document.createElement('article');
    item.id = `comment-${document.querySelectorAll('article').length + 1}`;
    const body = document.createElement('div');
    body.className = 'body';
    body.innerHTML = text;
    item.append(body);
    document.querySelector('#log').append(item);
  }, 200);
});
