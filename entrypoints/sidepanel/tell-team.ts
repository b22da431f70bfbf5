import type { NewPromise } from '../../lib/store/promises.ts';
import type { Dates } from '../../lib/words/dates.ts';
import type { SurfaceWords } from '../../lib/words/surface.ts';
import type { Panel } from './create-panel.ts';

/**
 * Words, due time and plan for whoever takes over: into the internal note on top, and only there. A
 * public reply is never written to; then it goes to the clipboard, and the panel says where to paste it.
 */
export function tellTeam(
  panel: Panel,
  promise: NewPromise,
  words: SurfaceWords,
  dates: Dates,
): void {
  const { t } = words;
  const due = promise.due
    ? dates.due(promise.due, panel.minute.peek())
    : t('panel.promises.noTime');
  const plan = panel.note.texts.peek().plan.trim();
  const lines = [
    t('panel.team.promised', { words: promise.words }),
    t('panel.team.due', { due }),
    ...(plan === '' ? [] : [t('panel.team.plan', { plan })]),
  ];
  putIntoNote(panel, lines.join('\n'));
}

/** Into the internal note on top, else to the clipboard for one. */
export function putIntoNote({ draft, writer }: Panel, text: string): void {
  const on = draft.peek();
  if (on?.mode === 'note') {
    const blank = on.text.trim() === '' ? '' : '\n';
    void writer.write({ at: null, text: blank + text, caret: null });
  } else void writer.copyForNote(text);
}
