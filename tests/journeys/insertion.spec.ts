import { expect, test } from '@playwright/test';
import { bundleHooked } from '../helpdesks/editors/bundle.ts';
import { type EditorPage, openEditor } from '../helpdesks/editors/editor-page.ts';
import { findChromium } from '../setup/find-chromium.mjs';

const executablePath = findChromium() ?? undefined;
test.use({ launchOptions: { ...(executablePath && { executablePath }), args: ['--no-sandbox'] } });

/** Writing into real editors, from an isolated world such as a content script has. */

const RICH = '<p>Hello <strong>de</strong>ar Alex</p><p>Bye</p>';
const PLAIN = 'Hello dear Alex\nBye';
const EDITORS = [
  { editor: 'ckeditor5', html: RICH, layer: 'pastePlain' },
  { editor: 'ckeditor5-ignores-plain', html: RICH, layer: 'pasteHtml' },
  { editor: 'contenteditable', html: RICH, layer: 'execLines' },
  { editor: 'textarea', html: PLAIN, layer: 'textarea' },
] as const;

let bundle = '';
test.beforeAll(async () => {
  bundle = await bundleHooked();
});

/** The words of a model, whichever markup it has. */
function toLines(model: string): string {
  return model
    .replaceAll('&nbsp;', ' ')
    .replace(/<p><br[^>]*><\/p>|<p>\s*<\/p>/g, '\n')
    .replace(/<\/p>\s*<p>|<br[^>]*>/g, '\n')
    .replace(/<[^>]+>/g, '');
}

const linesOf = async (it: EditorPage): Promise<string> => toLines(await it.model());
const draftOf = (it: EditorPage) => it.ask((hooked) => hooked.draft());

async function typeAtEnd(it: EditorPage, words: string): Promise<void> {
  await it.page.locator('[data-draft]').click();
  await it.page.keyboard.press('Control+End');
  await it.page.keyboard.type(words);
  await expect.poll(async () => (await draftOf(it))?.text.endsWith(words)).toBe(true);
}

/** The page loses the keyboard, as it does to the side panel. */
async function takeFocusAway(it: EditorPage): Promise<void> {
  await it.session.send('Emulation.setFocusEmulationEnabled', { enabled: false });
  const other = await it.page.context().newPage();
  await other.bringToFront();
  await expect.poll(() => it.page.evaluate(() => document.hasFocus())).toBe(false);
}

for (const { editor, html, layer } of EDITORS) {
  test.describe(editor, () => {
    const open = (page: EditorPage['page'], text: string = html, more = '') =>
      openEditor(page, bundle, editor, text, more);

    test('writes at the caret, and typing goes on behind it', async ({ page }) => {
      const it = await open(page);
      await typeAtEnd(it, ' now');
      const written = await it.write(null, ', and thank you');
      expect(written).toMatchObject({ ok: true, layer });
      await page.keyboard.type('!');
      await expect.poll(() => linesOf(it)).toBe('Hello dear Alex\nBye now, and thank you!');
      await expect
        .poll(async () => (await draftOf(it))?.text)
        .toBe('Hello dear Alex\nBye now, and thank you!');
    });

    test('what is typed while the words are still looked for stays, and so do they', async ({
      page,
    }) => {
      const it = await open(page);
      await typeAtEnd(it, ' now');
      const writing = it.write(null, ', and thank you');
      await expect.poll(() => linesOf(it), { intervals: [1] }).toContain('thank you');
      await page.keyboard.type(' for it');
      expect(await writing).toMatchObject({ ok: true });
      await expect
        .poll(async () => (await draftOf(it))?.text)
        .toBe('Hello dear Alex\nBye now, and thank you for it');
    });

    test('replaces words across bold letters, and nothing else', async ({ page }) => {
      const it = await open(page);
      const written = await it.write('dear', 'kind');
      expect(written).toMatchObject({ ok: true, layer, at: { start: 6, end: 10 } });
      expect(await linesOf(it)).toBe('Hello kind Alex\nBye');
    });

    test('writes several paragraphs', async ({ page }) => {
      const it = await open(page);
      const written = await it.write('Bye', 'First line\nsecond line\n\nThird line');
      expect(written.ok).toBe(true);
      const lines = (await linesOf(it)).split('\n').filter((line) => line !== '');
      expect(lines).toEqual(['Hello dear Alex', 'First line', 'second line', 'Third line']);
    });

    test('puts the caret where the words ask for it', async ({ page }) => {
      const it = await open(page);
      await typeAtEnd(it, ' ');
      await it.write(null, 'by  at the latest', 3);
      await page.keyboard.type('noon');
      await expect.poll(() => linesOf(it)).toBe('Hello dear Alex\nBye by noon at the latest');
    });

    test('writes into an empty draft', async ({ page }) => {
      const it = await open(page, '');
      expect(await it.write(null, 'Hello Ana,')).toMatchObject({ ok: true });
      expect(await linesOf(it)).toBe('Hello Ana,');
      expect((await draftOf(it))?.text).toBe('Hello Ana,');
    });

    test('keeps blanks at both ends and signs that are markup', async ({ page }) => {
      const it = await open(page);
      expect(await it.write('dear', 'dear "A <b> & C"')).toMatchObject({ ok: true });
      expect((await draftOf(it))?.text).toBe('Hello dear "A <b> & C" Alex\nBye');
      await typeAtEnd(it, '!');
      expect(await it.write('Hello ', 'Hello again ')).toMatchObject({ ok: true });
      expect((await draftOf(it))?.text).toBe('Hello again dear "A <b> & C" Alex\nBye!');
    });

    test('is taken back by one Ctrl+Z, no more and no less', async ({ page }) => {
      const it = await open(page);
      await typeAtEnd(it, ' now');
      await it.write('dear', 'kind');
      expect(await linesOf(it)).toBe('Hello kind Alex\nBye now');
      await page.keyboard.press('Control+z');
      await expect.poll(() => linesOf(it)).toBe('Hello dear Alex\nBye now');
    });

    test('is taken back by our own undo, unless the words were changed', async ({ page }) => {
      const it = await open(page);
      const first = await it.write('dear', 'kind');
      await it.write('Bye', 'Goodbye');
      await typeAtEnd(it, ', Ana');
      expect(await it.ask((hooked) => hooked.undo('w1'))).toMatchObject({ ok: true });
      expect(await linesOf(it)).toBe('Hello dear Alex\nGoodbye, Ana');
      expect(first.ok).toBe(true);
      await it.write('Goodbye', 'Good day');
      expect(await it.ask((hooked) => hooked.undo('w2'))).toMatchObject({
        ok: false,
        why: 'stale',
      });
      expect(await linesOf(it)).toBe('Hello dear Alex\nGood day, Ana');
    });

    test('takes back words that stood alone', async ({ page }) => {
      const it = await open(page);
      await typeAtEnd(it, ' now');
      await it.write(null, ' and here');
      expect(await it.ask((hooked) => hooked.undo('w1'))).toMatchObject({ ok: true });
      expect(await linesOf(it)).toBe('Hello dear Alex\nBye now');
    });

    test('writes where it should while the page has no focus', async ({ page }) => {
      const it = await open(page);
      await typeAtEnd(it, ' now');
      await takeFocusAway(it);
      expect(await it.write('dear', 'kind')).toMatchObject({ ok: true, layer });
      expect(await linesOf(it)).toBe('Hello kind Alex\nBye now');
      expect(await it.write('now', 'now, and thanks')).toMatchObject({ ok: true });
      expect(await linesOf(it)).toBe('Hello kind Alex\nBye now, and thanks');
    });

    test('leaves the page alone where the words, ticket or mode are not the ones meant', async ({
      page,
    }) => {
      const it = await open(page);
      const before = await it.model();
      const refusal = (wish: object, words = 'dear') =>
        it.ask(
          new Function(
            'h',
            `return h.writeAt(${JSON.stringify(wish)}, ${JSON.stringify(words)}, 'X')`,
          ) as never,
        );
      expect(await refusal({}, 'deer')).toMatchObject({ why: 'stale' });
      expect(await refusal({ ticketKey: 'editors.example.test/8' })).toMatchObject({
        why: 'otherTicket',
      });
      expect(await refusal({ composerId: 'another' })).toMatchObject({ why: 'stale' });
      await page.evaluate(() =>
        document.querySelector('#channel')?.setAttribute('data-channel', 'internal'),
      );
      expect(await refusal({ mode: 'public' })).toMatchObject({ why: 'isNote' });
      await page.evaluate(() =>
        document.querySelector('#channel')?.setAttribute('data-channel', 'web'),
      );
      await page.evaluate(() => history.pushState(null, '', '/tickets/8'));
      await expect.poll(() => it.ask((hooked) => hooked.heard.at(-1)?.kind)).toBeDefined();
      expect(await refusal({ ticketKey: 'editors.example.test/7' })).toMatchObject({
        why: 'otherTicket',
      });
      expect(await it.model()).toBe(before);
    });

    test('tells what was typed from what was there', async ({ page }) => {
      const it = await open(page);
      await typeAtEnd(it, ' now');
      const draft = await draftOf(it);
      const macros = draft?.macros.map(({ start, end }) => draft.text.slice(start, end));
      expect(macros).toEqual(['Hello dear Alex', 'Bye']);
      await page.keyboard.press('Control+z');
      await page.keyboard.press('Control+Shift+z');
      await page.keyboard.press('Control+y');
      const after = await draftOf(it);
      expect(after?.macros.every(({ end }) => end <= PLAIN.length)).toBe(true);
    });

    test('a sentence that comes at once is the agent’s own', async ({ page }) => {
      const it = await open(page);
      await typeAtEnd(it, ' now.');
      const dictated = ` ${'I have looked into it and will call you on Monday. '.repeat(3)}Ana`;
      await page.keyboard.insertText(dictated);
      await expect.poll(async () => (await draftOf(it))?.text.endsWith('Monday. Ana')).toBe(true);
      const draft = await draftOf(it);
      const macros = draft?.macros.map(({ start, end }) => draft.text.slice(start, end));
      expect(macros).toEqual(['Hello dear Alex', 'Bye']);
    });

    test('tells of a reply once it went out', async ({ page }) => {
      const it = await open(page);
      await typeAtEnd(it, ' now');
      await page.locator('#send').click();
      await expect
        .poll(() => it.ask((hooked) => hooked.heard.filter(({ kind }) => kind === 'sent')))
        .toMatchObject([{ text: `${PLAIN} now`, mode: 'public', messageId: 'comment-1' }]);
    });
  });
}

for (const editor of ['ckeditor5', 'contenteditable', 'textarea']) {
  test(`nothing is written into ${editor} while an input method composes`, async ({ page }) => {
    const it = await openEditor(page, bundle, editor, editor === 'textarea' ? PLAIN : RICH);
    await typeAtEnd(it, ' now');
    await it.session.send('Input.imeSetComposition', {
      text: 'ni',
      selectionStart: 2,
      selectionEnd: 2,
    });
    await expect.poll(async () => (await draftOf(it))?.composing).toBe(true);
    expect(await it.write('dear', 'kind')).toMatchObject({ ok: false, why: 'composing' });
    await it.session.send('Input.insertText', { text: '你' });
    await expect.poll(async () => (await draftOf(it))?.composing).toBe(false);
    expect(await linesOf(it)).toBe('Hello dear Alex\nBye now你');
    expect(await it.write('dear', 'kind')).toMatchObject({ ok: true });
  });
}

const SHUT: readonly (readonly [string, (box: Element) => void])[] = [
  ['read-only', (box) => box.setAttribute('readonly', '')],
  ['disabled', (box) => box.setAttribute('disabled', '')],
  ['aria-readonly', (box) => box.setAttribute('aria-readonly', 'true')],
  ['aria-disabled', (box) => box.closest('section')?.setAttribute('aria-disabled', 'true')],
  ['inert', (box) => box.closest('section')?.setAttribute('inert', '')],
  [
    'in a form that is shut',
    (box) => {
      const fields = document.createElement('fieldset');
      box.replaceWith(fields);
      fields.append(box);
      fields.disabled = true;
    },
  ],
];
for (const [name, shut] of SHUT) {
  test(`nothing is written into a box that is ${name}`, async ({ page }) => {
    const it = await openEditor(page, bundle, 'textarea', PLAIN);
    await page.locator('[data-draft]').evaluate(shut);
    await expect.poll(async () => (await draftOf(it))?.text).toBe(PLAIN);
    expect(await it.write('dear', 'kind')).toMatchObject({ ok: false, why: 'readOnly' });
    expect(await it.model()).toBe(PLAIN);
  });
}

for (const editor of ['mangling', 'swallowing']) {
  test(`a ${editor} editor is left as it was`, async ({ page }) => {
    const it = await openEditor(page, bundle, editor, RICH);
    await typeAtEnd(it, ' now');
    const before = await it.model();
    expect(await it.write('dear', 'kind')).toMatchObject({ ok: false, why: 'failed' });
    expect(await it.model()).toBe(before);
    expect((await draftOf(it))?.text).toBe('Hello dear Alex\nBye now');
  });
}

test('a hostile page neither stops the reading nor leads it astray', async ({ page }) => {
  const names = ['firstChild', 'nextSibling', 'parentNode', 'nodeName', 'nodeType', 'tagName'];
  const inputs = [...names, 'getAttribute', 'matches'].map((name) => `<input name="${name}">`);
  const html = `<form>${inputs.join('')}<p>Hello dear Alex</p></form><p>Bye</p>`;
  const it = await openEditor(page, bundle, 'contenteditable', html);
  expect((await draftOf(it))?.text).toBe('Hello dear Alex\nBye');
  expect(await it.write('dear', 'kind')).toMatchObject({ ok: true });
  await page.locator('[data-draft]').evaluate((field) => {
    const many = document.createDocumentFragment();
    for (let at = 0; at < 150_000; at += 1) many.append(document.createElement('i'));
    field.replaceChildren(many);
    field.append('too far');
  });
  await expect.poll(async () => (await draftOf(it))?.text).toBe('');
});

test('underlines without touching the draft', async ({ page }) => {
  const it = await openEditor(page, bundle, 'ckeditor5', RICH);
  const markup = () => page.locator('[data-draft]').evaluate((field) => field.innerHTML);
  const before = await markup();
  await it.ask((hooked) => hooked.underline('dear'));
  const names = () => page.evaluate(() => [...CSS.highlights.keys()]);
  expect(await names()).toEqual(['five-moments-on-light']);
  expect(await markup()).toBe(before);
  expect(await it.model()).toBe(RICH);
  await it.ask((hooked) => hooked.stop());
  expect(await names()).toEqual([]);
});

test('takes a macro for a macro, also when an undo and a redo bring it back', async ({ page }) => {
  const it = await openEditor(page, bundle, 'ckeditor5', '');
  await typeAtEnd(it, 'Hello Ana,');
  await page.locator('#elsewhere').click();
  await page.evaluate(() => {
    const { editor } = globalThis as unknown as { editor: CkEditor };
    editor.model.change(() => {
      const policy = editor.data.parse('<p>As per our policy.</p>');
      editor.model.insertContent(policy, editor.model.document.getRoot(), 'end');
    });
  });
  const macros = async () => {
    const draft = await draftOf(it);
    return draft?.macros.map(({ start, end }) => draft.text.slice(start, end));
  };
  await expect.poll(macros).toEqual(['As per our policy.']);
  await it.page.locator('[data-draft]').click();
  await page.keyboard.press('Control+z');
  await expect.poll(macros).toEqual([]);
  await page.keyboard.press('Control+y');
  await expect.poll(macros).toEqual(['As per our policy.']);
});

interface CkEditor {
  readonly data: { parse(html: string): unknown };
  readonly model: {
    readonly document: { getRoot(): unknown };
    change(work: () => void): void;
    insertContent(content: unknown, at: unknown, where: string): void;
  };
}
