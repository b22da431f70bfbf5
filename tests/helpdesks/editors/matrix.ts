import { expect, type Page } from '@playwright/test';
import { type EditorPage, openEditor } from './editor-page.ts';

/** What is asked of each editor; each is a column of the matrix in docs/editors.md. */
export const CELLS = [
  'caret',
  'place',
  'typing',
  'undo',
  'replace',
  'bold',
  'paragraphs',
  'unfocused',
  'panel',
  'underline',
] as const;
export type Cell = (typeof CELLS)[number];
/** `ok`, or what came out instead. */
export type Row = Record<Cell, string> & { layer: string };

export const RICH = '<p>Hello <strong>de</strong>ar Alex</p><p>Bye</p>';
const PLAIN = 'Hello dear Alex\nBye';

/** They give several lines paragraphs of their own, also in the middle of one. */
const ANEW: ReadonlySet<string> = new Set(['ckeditor4', 'tinymce']);
const SLOW: ReadonlySet<string> = new Set(['quill', 'tiptap', 'slate']);

/** Every editor, with the text it begins with. */
export const EDITORS: Readonly<Record<string, string>> = {
  'CKEditor 5': 'ckeditor5',
  'CKEditor 4': 'ckeditor4',
  Quill: 'quill',
  'Tiptap / ProseMirror': 'tiptap',
  Lexical: 'lexical',
  'Draft.js': 'draft-js',
  Slate: 'slate',
  Trix: 'trix',
  TinyMCE: 'tinymce',
  Summernote: 'summernote',
  contenteditable: 'contenteditable',
  textarea: 'textarea',
  'textarea of React': 'react-textarea',
};

/** The words of a model, whichever markup it has, line by line; an empty line is nobody's matter. */
export function toLines(model: string): string {
  return model
    .replace(/&nbsp;|\u00a0/g, ' ')
    .replace(/<\/(p|div)>|<br[^>]*>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}

/** What is known to come out otherwise, and why nobody can mend it from outside. */
export const KNOWN: Readonly<Record<string, Partial<Record<Cell, string>>>> = {
  // It keeps what is typed and what comes right behind it as one step of its history.
  slate: { undo: '"Hello dear Alex\\nBye"' },
};

/** What a row should be. */
export function expectedOf(editor: string): Record<Cell, string> {
  const cells = CELLS.map((cell) => {
    const isField = cell === 'underline' && editor.includes('textarea');
    return [cell, isField ? '–' : (KNOWN[editor]?.[cell] ?? 'ok')] as const;
  });
  return Object.fromEntries(cells) as Record<Cell, string>;
}

const modelOf = async (it: EditorPage) => toLines(await it.model());
const readOf = async (it: EditorPage) =>
  toLines((await it.ask((hooked) => hooked.draft()?.text ?? '')) ?? '');

/** The reply box, wherever the editor keeps it. */
export async function boxOf(page: Page) {
  const frame = page.frameLocator('#place iframe').locator('[data-draft]');
  return (await page.locator('#place iframe').count()) > 0 ? frame : page.locator('[data-draft]');
}

/** `ok` once the model and what we read of the page both say so; else what the model says. */
async function judge(it: EditorPage, lines: string): Promise<string> {
  const said = async () => [await modelOf(it), await readOf(it)];
  try {
    await expect.poll(said, { timeout: 1_500 }).toEqual([lines, lines]);
    return 'ok';
  } catch {
    const [model, read] = await said();
    return model === read
      ? JSON.stringify(model)
      : `${JSON.stringify(model)}, shown as ${JSON.stringify(read)}`;
  }
}

/** Tries one editor in a page of its own. `away`: another tab, which takes the keyboard. */
export async function measureEditor(
  page: Page,
  away: Page,
  bundle: string,
  editor: string,
): Promise<Row> {
  const html = editor.includes('textarea') ? PLAIN : RICH;
  const open = async () => {
    const opened = await openEditor(page, bundle, editor, html);
    await expect.poll(() => opened.ask((hooked) => hooked.draft() !== null)).toBe(true);
    return opened;
  };
  const row = {} as Row;
  const keys = page.keyboard;

  await page.bringToFront();
  let it = await open();
  await (await boxOf(page)).click();
  await keys.press('Control+End');
  await keys.type(' now');
  await judge(it, 'Hello dear Alex\nBye now');
  // Nobody is faster with the mouse; some editors take all that is typed in a second for one step.
  if (SLOW.has(editor)) await page.waitForTimeout(1_100);
  const first = await it.write(null, ', and thank you');
  row.layer = first.ok ? first.layer : first.why;
  row.caret = await judge(it, 'Hello dear Alex\nBye now, and thank you');
  await keys.press('Control+z');
  row.undo = await judge(it, 'Hello dear Alex\nBye now');
  await (await boxOf(page)).click();
  await keys.press('Control+End');
  const left = await modelOf(it);
  await it.write(null, ', so far. See you');
  await keys.type(' soon.');
  row.typing = await judge(it, `${left}, so far. See you soon.`);
  const phrase = ' Then:\n\nWe call  at the latest';
  await it.write(null, phrase, phrase.indexOf('call ') + 'call '.length);
  await keys.type('on Monday');
  const begins = ANEW.has(editor) ? '\n' : ' ';
  const line = `${left}, so far. See you soon.${begins}Then:`;
  row.place = await judge(it, `${line}\nWe call on Monday at the latest`);

  it = await open();
  await page.locator('#elsewhere').click();
  await it.write('Alex', 'Sam');
  row.unfocused = await judge(it, 'Hello dear Sam\nBye');
  await it.write('dear', 'kind');
  row.bold = await judge(it, 'Hello kind Sam\nBye');
  await it.write('Hello', 'Good day');
  row.replace = await judge(it, 'Good day kind Sam\nBye');
  await it.write('Bye', 'One\ntwo\n\nThree');
  row.paragraphs = await judge(it, 'Good day kind Sam\nOne\ntwo\nThree');
  row.underline = await tryUnderline(it, 'kind');

  it = await open();
  await (await boxOf(page)).click();
  await keys.press('Control+End');
  await keys.type(' now');
  await judge(it, 'Hello dear Alex\nBye now');
  // The page loses the keyboard, as it does to the side panel.
  await it.session.send('Emulation.setFocusEmulationEnabled', { enabled: false });
  await away.bringToFront();
  await expect.poll(() => page.evaluate(() => document.hasFocus())).toBe(false);
  await it.write('dear', 'kind');
  await it.write('now', 'now, and thanks');
  row.panel = await judge(it, 'Hello kind Alex\nBye now, and thanks');
  await it.session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  await it.session.detach();
  return row;
}

/** Whether words are underlined without one change of the page's nodes, and the ticket is left clean. */
async function tryUnderline(it: EditorPage, words: string): Promise<string> {
  const watched = await it.page.evaluateHandle(() => {
    const frame = document.querySelector<HTMLIFrameElement>('#place iframe');
    const inner = frame?.contentDocument ?? document;
    const seen = { changes: 0, names: () => [] as string[] };
    const observer = new MutationObserver((records) => {
      seen.changes += records.length;
    });
    const field = inner.querySelector('[data-draft]');
    const all = { childList: true, attributes: true, characterData: true, subtree: true };
    if (field) observer.observe(field, all);
    seen.names = () => Array.from(inner.defaultView?.CSS.highlights.keys() ?? []);
    return seen;
  });
  const isField = (await it.page.locator('textarea[data-draft]').count()) > 0;
  await it.underline(words);
  const during = await watched.evaluate(({ changes, names }) => ({ changes, names: names() }));
  if (during.changes > 0) return `${during.changes} changes`;
  // A browser underlines no part of a field's value.
  if (isField) return '–';
  if (during.names.length !== 1) return `${during.names.length} names`;
  await it.page.evaluate(() => history.pushState(null, '', '/tickets/8'));
  await expect.poll(() => it.ask((hooked) => hooked.heard.at(-1)?.kind)).not.toBe('edit');
  const after = await watched.evaluate(({ changes, names }) => ({ changes, names: names() }));
  return after.changes + after.names.length === 0 ? 'ok' : 'left behind';
}
