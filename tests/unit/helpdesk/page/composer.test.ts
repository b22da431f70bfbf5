import { beforeEach, describe, expect, test, vi } from 'vitest';
import { FRESHDESK } from '../../../../lib/helpdesk/adapter/freshdesk.ts';
import type { PageSelectors } from '../../../../lib/helpdesk/adapter/schema.ts';
import {
  findComposer,
  isComposerClosed,
  readMode,
} from '../../../../lib/helpdesk/page/composer.ts';
import { watchOpeners } from '../../../../lib/helpdesk/page/opener-watch.ts';

const { page } = FRESHDESK;

function show(html: string): Element {
  document.body.innerHTML = `<div id="ticket-details">${html}</div>`;
  return document.body;
}
const tab = (name: string) =>
  `<button class="ticket-action-button active" data-test-id="ticket-action-${name}">${name}</button>`;
const NOTIFY = '<div data-test-notify-to>Notify</div>';

describe('the mode', () => {
  test.each([
    ['', 'unknown'],
    [NOTIFY, 'note'],
    [tab('reply'), 'public'],
    [tab('note') + NOTIFY, 'note'],
    [tab('forward'), 'unknown'],
    // Two that differ are believed neither.
    [tab('reply') + NOTIFY, 'unknown'],
    ['<div style="visibility: hidden" data-test-notify-to></div>', 'unknown'],
  ])('%s', (html, mode) => {
    expect(readMode(page, show(html))).toBe(mode);
  });

  test('what it was opened as counts only where the page says nothing', () => {
    expect(readMode(page, show(''), 'public')).toBe('public');
    expect(readMode(page, show(NOTIFY), 'public')).toBe('note');
    expect(readMode(page, show(tab('forward')), 'public')).toBe('unknown');
  });

  test('a word that the adapter does not know stays unknown, whatever else is there', () => {
    const mode = [{ css: '#channel', attr: 'data-channel' }];
    const odd: PageSelectors = {
      ...page,
      composer: { ...page.composer, mode, modes: { web: 'public' } },
    };
    const channel = (name: string) => `<i id="channel" data-channel="${name}"></i>`;
    expect(readMode(odd, show(channel('pigeon') + NOTIFY), 'public')).toBe('unknown');
    expect(readMode(odd, show(channel('web')))).toBe('public');
    expect(readMode(odd, show(channel('constructor')))).toBe('unknown');
  });
});

test('closed is what shows it; hidden, or in no place at all, it is missing', () => {
  const bar = '<div class="reply-bar-wrapper"><ul class="reply-bar"></ul></div>';
  expect(isComposerClosed(page, show(bar))).toBe(true);
  expect(isComposerClosed(page, show(`<div style="visibility: hidden">${bar}</div>`))).toBe(false);
  expect(isComposerClosed(page, show(''))).toBe(false);
});

test('no password, card or hidden field is ever a composer', () => {
  const greedy: PageSelectors = {
    ...page,
    composer: { ...page.composer, editable: ['input, textarea, [contenteditable]'] },
  };
  const fields = [
    '<input type="password">',
    '<input type="hidden" value="x">',
    '<input autocomplete="cc-number">',
    '<input autocomplete="one-time-code">',
    '<textarea style="visibility: hidden"></textarea>',
  ];
  for (const field of fields) expect(findComposer(greedy, show(field))).toBeNull();
});

describe('openers', () => {
  let now = 0;
  const asked = vi.fn();
  let over = new AbortController();

  beforeEach(() => {
    now = 0;
    asked.mockClear();
    over.abort();
    over = new AbortController();
    show(
      '<button data-test-id="ticket-action-reply"><b>Reply</b></button><button data-test-id="add-note">Note</button><i>else</i>',
    );
  });
  const watch = () => watchOpeners(document, page.composer.openers, () => now, asked, over.signal);
  const click = (selector: string) => document.querySelector<HTMLElement>(selector)?.click();

  test('tell the mode of the composer that comes up next, and of no other', () => {
    const openers = watch();
    click('b');
    expect(asked).toHaveBeenLastCalledWith('public');
    expect(openers.take()).toBe('public');
    expect(openers.take()).toBeNull();
    click('i');
    expect(openers.take()).toBeNull();
    click('b');
    click('[data-test-id="add-note"]');
    expect(openers.take()).toBe('note');
  });

  test('what was asked for long ago tells nothing', () => {
    const openers = watch();
    click('b');
    now = 5_001;
    expect(openers.take()).toBeNull();
  });

  test('are left alone afterwards', () => {
    watch();
    over.abort();
    click('b');
    expect(asked).not.toHaveBeenCalled();
  });
});

describe('what is no reply box, whatever an adapter says', () => {
  const greedy: PageSelectors = {
    ...page,
    composer: { ...page.composer, editable: ['input, textarea, [contenteditable]'] },
  };
  test.each([
    '<input type="password">',
    '<input type="hidden" value="x">',
    '<input type="email">',
    '<input autocomplete="cc-number">',
    '<input name="cardNumber">',
    '<textarea name="card_no"></textarea>',
    '<input id="cvc">',
    '<input aria-label="Password">',
    '<input autocomplete="one-time-code">',
  ])('%s', (html) => {
    expect(findComposer(greedy, show(html))).toBeNull();
  });

  test.each(['<textarea></textarea>', '<input>', '<div contenteditable></div>'])(
    '%s is',
    (html) => {
      expect(findComposer(greedy, show(html))).not.toBeNull();
    },
  );
});

test('the mode may be a choice of the page', () => {
  const mode = [{ css: 'select' }];
  const chosen: PageSelectors = {
    ...page,
    composer: { ...page.composer, mode, modes: { private: 'note', response: 'public' } },
  };
  const choice = (value: string) =>
    `<select><option value="private">a</option><option value="response">b</option></select>`.replace(
      `"${value}"`,
      `"${value}" selected`,
    );
  expect(readMode(chosen, show(choice('private')))).toBe('note');
  expect(readMode(chosen, show(choice('response')))).toBe('public');
});
