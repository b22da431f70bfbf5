import { expect, test } from 'vitest';
import { ZENDESK } from '../../../../lib/helpdesk/adapter/zendesk.ts';
import { findComposer, isReadOnly, readMode } from '../../../../lib/helpdesk/page/composer.ts';
import { attributeOf } from '../../../../lib/helpdesk/page/nodes.ts';
import { findTicketRoot } from '../../../../lib/helpdesk/page/ticket-root.ts';
import { showPage, toPane, toTab } from './zendesk-page.ts';

const { page } = ZENDESK;
const find = (number: string) => findTicketRoot(page, document, number);
const numberOf = (root: Element | null) => root && attributeOf(root, 'data-ticket-id');

test('the ticket of the address is found among all that are mounted', () => {
  showPage('', toPane({ number: '1', isOnTop: false }), toPane({ number: '2', draft: '' }));
  expect(numberOf(find('2'))).toBe('2');
});

test('a ticket behind another is not on top, whatever the address says', () => {
  showPage('', toPane({ number: '1', isOnTop: false }), toPane({ number: '2' }));
  expect(find('1')).toBeNull();
});

test('a tab that names another ticket is a veto', () => {
  showPage(toTab('1'), toPane({ number: '2', draft: '' }));
  expect(find('2')).toBeNull();
  showPage(toTab('2'), toPane({ number: '2', draft: '' }));
  expect(numberOf(find('2'))).toBe('2');
});

test('a root without a number counts only where the tab proves it', () => {
  const grid = '<div class="ticket-panes-grid-layout" data-is-active="true"><p>x</p></div>';
  showPage('', grid);
  expect(find('2')).toBeNull();
  showPage(toTab('2'), grid);
  expect(find('2')?.className).toBe('ticket-panes-grid-layout');
});

test('a ticket that is still shown under the next one’s tab is not taken for that one', () => {
  const grid = '<div class="ticket-panes-grid-layout" data-is-active="true"><p>x</p></div>';
  showPage(toTab('2'), `<div data-ticket-id="1">${grid}</div>`);
  expect(find('2')).toBeNull();
  showPage(toTab('2'), grid.replace('<p>', '<p data-side-conversations-anchor-id="1">'));
  expect(find('2')).toBeNull();
  showPage(toTab('2'), grid.replace('<p>', '<p data-side-conversations-anchor-id="2">'));
  expect(find('2')).not.toBeNull();
});

test('where the composer stands beside the numbered part, the whole tab is taken', () => {
  showPage(
    toTab('2'),
    `<div id="pane"><div data-ticket-id="2"><p>Fields</p></div>
     <div data-test-id="omnicomposer-rich-text-ckeditor" contenteditable="true"></div></div>`,
  );
  expect(find('2')?.id).toBe('pane');
});

test('the composer of another ticket is never taken', () => {
  showPage('', toPane({ number: '1', isOnTop: false, draft: 'theirs' }), toPane({ number: '2' }));
  const root = find('2');
  expect(root && findComposer(page, root)).toBeNull();
});

test('an adapter that points to a password, a card or a hidden field has no composer', () => {
  document.body.innerHTML = `<div id="root">
    <input class="c" type="password"><input class="c" type="hidden"><input class="c" type="email">
    <input class="c" type="text" autocomplete="cc-number"><textarea class="c" autocomplete="one-time-code"></textarea>
    <p class="c">text</p></div>`;
  const root = document.querySelector('#root');
  if (!root) throw new Error('The page has a root.');
  const greedy = { ...page, composer: { ...page.composer, editable: ['.c'] } };
  expect(findComposer(greedy, root)).toBeNull();
  root.insertAdjacentHTML('beforeend', '<textarea class="c" id="yes"></textarea>');
  expect(findComposer(greedy, root)?.id).toBe('yes');
});

test('an editor that is shut is known as such', () => {
  showPage('', toPane({ number: '2', draft: '' }));
  const root = find('2');
  const composer = root && findComposer(page, root);
  if (!composer) throw new Error('The page has a composer.');
  expect(isReadOnly(composer)).toBe(false);
  composer.setAttribute('contenteditable', 'false');
  expect(findComposer(page, root)).toBe(composer);
  expect(isReadOnly(composer)).toBe(true);
});

test.each([
  ['web', 'public'],
  ['internal', 'note'],
  ['native_messaging', 'public'],
  ['something new', 'unknown'],
  ['constructor', 'unknown'],
  ['', 'unknown'],
])('a channel "%s" is %s', (channel, mode) => {
  showPage('', toPane({ number: '2', channel }));
  const root = find('2');
  expect(root && readMode(page, root)).toBe(mode);
});
