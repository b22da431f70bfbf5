import {
  BlockQuote,
  Bold,
  DecoupledEditor,
  type EditorConfig,
  Essentials,
  Italic,
  Link,
  List,
  Paragraph,
  Underline,
} from 'ckeditor5';

export interface EditorWishes {
  /** One font and no lists, for conversations. */
  readonly plain: boolean;
  readonly testId: string;
  readonly html: string;
  readonly label: string;
  readonly placeholder: string;
  /** Asked at each paste. */
  readonly ignoresPlainPaste: () => boolean;
  readonly submit: () => void;
  /** “/” in an empty editor. */
  readonly openMacros: () => void;
}

const RICH = [Essentials, Paragraph, Bold, Italic, Underline, Link, List, BlockQuote];
const PLAIN = [Essentials, Paragraph];

/** A fresh CKEditor whose editable is not in the page yet. */
export async function makeEditor(wishes: EditorWishes): Promise<DecoupledEditor> {
  const config: EditorConfig = {
    licenseKey: 'GPL',
    plugins: wishes.plain ? PLAIN : RICH,
    root: { initialData: wishes.html, placeholder: wishes.placeholder, label: wishes.label },
    ui: {
      poweredBy: {
        position: 'inside',
        side: 'right',
        verticalOffset: 2,
        horizontalOffset: 2,
        label: null,
      },
    },
  };
  const editor = await DecoupledEditor.create(config);
  const { view } = editor.editing;
  const root = view.document.getRoot();
  if (!root) throw new Error('The editor has no root.');
  view.change((writer) => writer.setAttribute('data-test-id', wishes.testId, root));

  view.document.on(
    'keydown',
    (event, data) => {
      const { domEvent } = data as { domEvent: KeyboardEvent };
      const isEmpty = editor.model.document.getRoot()?.isEmpty || editor.getData() === '';
      const wish =
        domEvent.key === 'Enter' && (domEvent.ctrlKey || domEvent.metaKey)
          ? wishes.submit
          : domEvent.key === '/' && isEmpty
            ? wishes.openMacros
            : null;
      if (!wish) return;
      domEvent.preventDefault();
      event.stop();
      wish();
    },
    { priority: 'highest' },
  );
  view.document.on(
    'clipboardInput',
    (event, data) => {
      const { dataTransfer, domEvent } = data as {
        dataTransfer: { getData(type: string): string };
        domEvent: Event;
      };
      if (!wishes.ignoresPlainPaste() || dataTransfer.getData('text/html')) return;
      domEvent.preventDefault();
      event.stop();
    },
    { priority: 'highest' },
  );
  return editor;
}

/** Fills in a macro by the editor's own model: no event of the page tells of it. */
export function insertByModel(editor: DecoupledEditor, html: string): void {
  if (editor.getData() === '') {
    editor.setData(html);
  } else {
    const fragment = editor.data.toModel(editor.data.processor.toView(html));
    editor.model.change((writer) => {
      const root = editor.model.document.getRoot();
      if (root) writer.setSelection(root, 'end');
      editor.model.insertContent(fragment);
    });
  }
  moveToEnd(editor);
}

export function moveToEnd(editor: DecoupledEditor): void {
  editor.model.change((writer) => {
    const root = editor.model.document.getRoot();
    if (root) writer.setSelection(root, 'end');
  });
}
