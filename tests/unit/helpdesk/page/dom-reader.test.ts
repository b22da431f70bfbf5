import { expect, test } from 'vitest';
import { ZENDESK } from '../../../../lib/helpdesk/adapter/zendesk.ts';
import { readByDom, readLog } from '../../../../lib/helpdesk/page/dom-reader.ts';
import { toText } from '../../../../lib/helpdesk/page/html-text.ts';
import { findTicketRoot } from '../../../../lib/helpdesk/page/ticket-root.ts';
import { showPage, toMessage, toPane } from './zendesk-page.ts';

function read(log: string) {
  showPage('', toPane({ number: '2', log }));
  const root = findTicketRoot(ZENDESK.page, document, '2');
  if (!root) throw new Error('The page shows ticket 2.');
  return readByDom(ZENDESK.page, root);
}

test('what the page shows of a ticket', () => {
  expect(read('')).toMatchObject({
    subject: 'Subject of 2',
    requester: 'Ana Ferreira',
    status: null,
    tags: null,
    messages: null,
    older: false,
  });
});

test('messages have roles, and no signatures, buttons or icons', () => {
  const body = `<p>Where is it?</p><div class="signature">Ana, CEO</div><button>Translate</button>
    <svg><text>Read</text></svg>`;
  const note = '<div data-test-id="omni-log-internal-note-tag">Internal</div>';
  const log = [
    toMessage('end-user', body, 'id="comment-9"'),
    toMessage('agent', 'Hello').replace('</article>', `${note}</article>`),
    toMessage('agent', 'Hello'),
    toMessage('internal', 'Hm'),
    toMessage('robot', 'Beep'),
  ].join('');
  const { messages } = read(log);
  expect(messages?.map(({ role, text }) => [role, text])).toEqual([
    ['customer', 'Where is it?'],
    ['note', 'Hello'],
    ['agent', 'Hello'],
    ['note', 'Hm'],
    ['system', 'Beep'],
  ]);
  expect(messages?.[0]).toMatchObject({ id: 'comment-9', author: 'Ana' });
});

test('a message without an id keeps the same stand-in, and twins differ', () => {
  const twice = toMessage('agent', 'Hello') + toMessage('agent', 'Hello');
  const ids = read(twice).messages?.map(({ id }) => id) ?? [];
  expect(new Set(ids).size).toBe(2);
  expect(read(twice).messages?.map(({ id }) => id)).toEqual(ids);
});

test('a log that runs backwards is turned by its times', () => {
  const at = (time: string, text: string) =>
    toMessage('agent', text).replace('<div', `<time datetime="${time}"></time><div`);
  const log = at('2026-11-20T10:00:00Z', 'Second') + at('2026-11-20T09:00:00Z', 'First');
  expect(read(log).messages?.map(({ text }) => text)).toEqual(['First', 'Second']);
});

test('of hundreds of messages the newest sixty are read, each bounded', () => {
  const log = Array.from({ length: 300 }, (_, at) => toMessage('agent', `No ${at}`)).join('');
  const messages = read(log + toMessage('agent', 'x'.repeat(50_000))).messages ?? [];
  expect(messages).toHaveLength(60);
  expect(messages.at(-2)?.text).toBe('No 299');
  expect(messages.at(-1)?.text).toHaveLength(20_000);
});

test('a message’s HTML becomes its words; nothing in it runs', () => {
  const html = `<div class="zd-comment"><p>Hello <b>Ana</b></p><p>Bye<br>Sam</p>
    <script>globalThis.ran = true</script><img src="x" onerror="globalThis.ran = true">
    <div class="signature">Sam, Acme</div></div>`;
  expect(toText(html, ZENDESK.page.log.drop)).toBe('Hello Ana\nBye\nSam');
  expect('ran' in globalThis).toBe(false);
});

test('who wrote a message may be told by whom the ticket names, and a note by its words', () => {
  const { log } = ZENDESK.page;
  const by = (id: string, kind: string) =>
    `<article class="m"><b data-user="${id}">${kind}</b><p>Hello</p></article>`;
  document.body.innerHTML = `<section><i class="asked" data-user="7"></i>${by('7', 'Wrote')}
    ${by('8', 'Wrote')}${by('7', 'Comments added')}${by('', 'Wrote')}</section>`;
  const named = {
    ...log,
    item: ['.m'],
    roles: [
      { css: 'b', contains: 'Comments', is: 'note' as const },
      { css: 'b', attr: 'data-user', among: '.asked', is: 'customer' as const },
      { css: 'b', attr: 'data-user', equals: '8', is: 'agent' as const },
    ],
  };
  const rolesOf = (it: typeof named & { newestFirst?: boolean }) =>
    readLog(it, document.body).map(({ role }) => role);
  expect(rolesOf(named)).toEqual(['customer', 'agent', 'note', 'system']);
  expect(rolesOf({ ...named, newestFirst: true })).toEqual([
    ...['system', 'note', 'agent', 'customer'],
  ]);
});

test('a selector that no browser can read costs nothing but what it was for', () => {
  const { log } = ZENDESK.page;
  document.body.innerHTML = '<article class="m"><p>Hello <s>Bye</s></p></article>';
  const odd = { ...log, item: ['!!', '.m'], body: ['p'], drop: ['!!', 's'] };
  expect(readLog(odd, document.body).map(({ text }) => text)).toEqual(['Hello']);
});
