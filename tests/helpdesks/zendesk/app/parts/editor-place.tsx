import { useSignal } from '@preact/signals';
import type { DecoupledEditor } from 'ckeditor5';
import { useEffect, useRef } from 'preact/hooks';
import { insertByModel, makeEditor, moveToEnd } from '../editor/make-editor.ts';
import { switches } from '../store.ts';
import { say } from '../words.ts';
import type { Pane } from './pane.ts';

/** Characters after which a composer's editable is swapped, where that is switched on. */
const SWAPPED_AT = 20;
const SWAPPED_AFTER_MS = 400;

/** Where an editor lives: made with this part of the page, destroyed with it. */
export function EditorPlace({
  pane,
  html,
  isPublic,
  plain,
  label,
  submit,
  made,
}: {
  pane: Pane;
  html: string;
  isPublic: boolean;
  plain: boolean;
  label: string;
  submit: () => void;
  made: (editor: DecoupledEditor | null) => void;
}) {
  const place = useRef<HTMLDivElement>(null);
  const latest = useRef({ submit });
  latest.current = { submit };
  const swaps = useSignal(0);
  const kept = useRef({ html, focused: false });

  useEffect(() => {
    let editor: DecoupledEditor | null = null;
    let isGone = false;
    let timer = 0;

    const swap = () => {
      if (!editor) return;
      kept.current = { html: editor.getData(), focused: editor.ui.focusTracker.isFocused };
      swaps.value++;
    };
    const start = async () => {
      const fresh = await makeEditor({
        plain,
        label,
        html: kept.current.html,
        testId: `omnicomposer-${plain ? 'plain' : 'rich'}-text-ckeditor`,
        placeholder: say('placeholder'),
        ignoresPlainPaste: () => switches.value.ignorePlainPaste,
        submit: () => latest.current.submit(),
        openMacros: () => {
          pane.macrosOpen.value = true;
        },
      });
      const editable = fresh.ui.getEditableElement();
      if (isGone || !editable || !place.current) {
        await fresh.destroy();
        return;
      }
      editor = fresh;
      place.current.append(editable);
      made(fresh);
      fresh.model.document.on('change:data', () => {
        if (!switches.value.replaceEditable || swaps.value > 0) return;
        clearTimeout(timer);
        if ((editable.textContent ?? '').length < SWAPPED_AT) return;
        timer = window.setTimeout(swap, SWAPPED_AFTER_MS);
      });
      pane.draft.value = {
        html: () => fresh.getData(),
        text: () => toText(editable),
        isPublic: () => isPublic,
        insertMacro: (macro) => insertByModel(fresh, macro),
        empty: () => fresh.setData(''),
        focus: () => fresh.focus(),
      };
      if (kept.current.focused) {
        moveToEnd(fresh);
        fresh.focus();
      }
    };
    start();

    return () => {
      isGone = true;
      clearTimeout(timer);
      pane.draft.value = null;
      made(null);
      const editable = editor?.ui.getEditableElement();
      editor?.destroy();
      editable?.remove();
    };
  }, [swaps.value]);

  return <div class="editor-place" ref={place} />;
}

/** The words of an editable: paragraphs parted by an empty line. */
function toText(editable: HTMLElement): string {
  const blocks = [...editable.querySelectorAll('p, li, h2, h3')];
  const texts = blocks.map((block) => {
    const copy = block.cloneNode(true) as HTMLElement;
    for (const filler of copy.querySelectorAll('br[data-cke-filler]')) filler.remove();
    for (const br of copy.querySelectorAll('br')) br.replaceWith('\n');
    return (copy.textContent ?? '').replaceAll('\u2060', '').trim();
  });
  return texts.filter(Boolean).join('\n\n');
}
