import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { toOffset, toPoint, toRange } from '../../../../lib/helpdesk/page/text-points.ts';
import { walkText } from '../../../../lib/helpdesk/page/text-walk.ts';

function editor(html: string): HTMLElement {
  const element = document.createElement('div');
  element.contentEditable = 'true';
  element.innerHTML = html;
  document.body.append(element);
  return element;
}
const linesOf = (html: string) => walkText(editor(html)).text.split('\n');

beforeEach(() => {
  document.body.replaceChildren();
});

describe('what an editor shows is what is read', () => {
  test.each([
    ['one line', '<p>Hello Ana</p>', ['Hello Ana']],
    ['paragraphs', '<p>Hello</p><p>Bye</p>', ['Hello', 'Bye']],
    ['inline formatting', '<p>He<strong>l<i>l</i></strong>o</p>', ['Hello']],
    ['a line break', '<p>Hello<br>Bye</p>', ['Hello', 'Bye']],
    ['a filler at a line’s end', '<p>Hello<br></p><p>Bye</p>', ['Hello', 'Bye']],
    [
      'an empty paragraph',
      '<p>Hello</p><p><br data-cke-filler="true"></p><p>Bye</p>',
      ['Hello', '', 'Bye'],
    ],
    ['two line breaks', 'Hello<br><br>Bye', ['Hello', '', 'Bye']],
    ['an empty line at the end', '<p>Hello</p><p><br></p>', ['Hello', '']],
    ['an empty editor', '<p><br></p>', ['']],
    ['nothing at all', '', ['']],
    ['hard blanks', '<p>Hello&nbsp;Ana</p>', ['Hello Ana']],
    ['zero-width fillers', '<p>\u2060He\u200bllo\ufeff</p>', ['Hello']],
    [
      'what can’t be edited',
      '<p>Hello <span contenteditable="false">@x</span>Ana</p>',
      ['Hello Ana'],
    ],
    ['blanks of the markup', '<p>Hello</p>\n  <p>Bye</p>\n', ['Hello', 'Bye']],
    ['lists', '<ul><li>One</li><li>Two</li></ul>', ['One', 'Two']],
    ['nested blocks', '<div><div>One</div><div><div>Two</div></div></div>', ['One', 'Two']],
    ['text beside a block', 'One<div>Two</div>Three', ['One', 'Two', 'Three']],
    ['scripts and buttons', '<p>Hi<script>x()</script><button>Send</button></p>', ['Hi']],
  ])('%s', (_, html, lines) => {
    expect(linesOf(html)).toEqual(lines);
  });

  test('elements to skip are no part of it', () => {
    const root = editor('<p>Hello</p><div class="signature">Sam</div>');
    expect(walkText(root, { skip: ['.signature'] }).text).toBe('Hello');
  });

  test('a message is levelled as a browser shows it', () => {
    const html = '\n<div>\n  <p>Hello\n   <b>Ana</b> ,</p>\n\n <p> Bye <br> \n now </p></div>\n';
    expect(walkText(editor(html), { level: true }).text).toBe('Hello Ana ,\nBye\nnow');
  });

  test('a form’s fields do not lead it astray', () => {
    const root = editor(
      '<form><input name="firstChild"><input name="nextSibling"><input name="parentNode"><input name="nodeName"><p>Hello</p></form><p>Bye</p>',
    );
    expect(walkText(root).text).toBe('Hello\nBye');
  });
});

/** Editors as they come: blocks of formatted words, fillers, hard blanks, things to skip. */
const letters = fc.string({
  unit: fc.constantFrom('a', 'b', ' ', '&nbsp;', '\u200b'),
  minLength: 1,
  maxLength: 5,
});
const inline = fc.oneof(
  letters,
  letters.map((words) => `<b>${words}</b>`),
  letters.map((words) => `<i><u>${words}</u>c</i>`),
  fc.constant('<br>'),
  fc.constant('<span contenteditable="false">no</span>'),
);
const block = fc.array(inline, { maxLength: 4 }).map((parts) => `<p>${parts.join('')}</p>`);
const html = fc.array(fc.oneof(block, inline), { maxLength: 5 }).map((parts) => parts.join(''));

describe('the way there and back', () => {
  test('every offset has a place that leads back to it', () => {
    fc.assert(
      fc.property(html, (markup) => {
        const walked = walkText(editor(markup));
        for (let offset = 0; offset <= walked.text.length; offset += 1) {
          for (const leans of ['left', 'right'] as const) {
            expect(toOffset(walked, toPoint(walked, offset, leans))).toBe(offset);
          }
        }
      }),
    );
  });

  test('a range holds the words of its span', () => {
    fc.assert(
      fc.property(html, fc.nat(40), fc.nat(40), (markup, a, b) => {
        const walked = walkText(editor(markup));
        const clamp = (at: number) => Math.min(at, walked.text.length);
        const span = { start: Math.min(clamp(a), clamp(b)), end: Math.max(clamp(a), clamp(b)) };
        const range = toRange(walked, span);
        const shown = range?.cloneContents();
        for (const skipped of shown?.querySelectorAll('span') ?? []) skipped.remove();
        const words = (shown?.textContent ?? '').replace(/\u200b/g, '').replaceAll('\u00a0', ' ');
        expect(words).toBe(walked.text.slice(span.start, span.end).replaceAll('\n', ''));
      }),
    );
  });

  test('a span out of bounds has no range', () => {
    const walked = walkText(editor('<p>Hello</p>'));
    expect(toRange(walked, { start: 0, end: 6 })).toBeNull();
    expect(toRange(walked, { start: 3, end: 2 })).toBeNull();
  });

  test('a place outside has no offset', () => {
    const walked = walkText(editor('<p>Hello</p>'));
    expect(toOffset(walked, { node: document.body, offset: 0 })).toBeNull();
  });

  test('places on elements count too', () => {
    const root = editor('<p>Hello</p><p>Bye</p>');
    const walked = walkText(root);
    const [first, second] = root.children;
    if (!first || !second) throw new Error('There are two paragraphs.');
    expect(toOffset(walked, { node: root, offset: 0 })).toBe(0);
    expect(toOffset(walked, { node: root, offset: 1 })).toBe(6);
    expect(toOffset(walked, { node: first, offset: 1 })).toBe(5);
    expect(toOffset(walked, { node: second, offset: 0 })).toBe(6);
    expect(toOffset(walked, { node: root, offset: 2 })).toBe(9);
  });
});
