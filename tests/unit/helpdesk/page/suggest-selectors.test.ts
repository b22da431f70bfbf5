import { beforeEach, describe, expect, test } from 'vitest';
import { countMatches, watchCounts } from '../../../../lib/helpdesk/page/match-counts.ts';
import { suggestSelectors } from '../../../../lib/helpdesk/page/suggest-selectors.ts';

function put(markup: string): void {
  const parsed = new DOMParser().parseFromString(markup, 'text/html');
  document.body.replaceChildren(...parsed.body.childNodes);
}
function get(css: string): Element {
  const found = document.querySelector(css);
  if (!found) throw new Error(`Nothing fits ${css}.`);
  return found;
}
const first = (css: string, many = false) => suggestSelectors(get(css), many)[0]?.css;

beforeEach(() => document.body.replaceChildren());

describe('one thing', () => {
  test.each([
    ['<h1 data-test-id="subject" class="t3">x</h1>', 'h1', 'h1[data-test-id="subject"]'],
    ['<textarea name="reply" id="field-8291"></textarea>', 'textarea', 'textarea[name="reply"]'],
    ['<textarea id="reply"></textarea>', 'textarea', 'textarea#reply'],
    ['<p class="css-1q2w3e subject-line">x</p>', 'p', 'p.subject-line'],
    ['<div class="row active focused"><b>x</b></div>', 'div', '.row'],
    ['<div class="a-b">x</div><div class="a-b"><i>y</i></div>', 'i', 'i'],
  ])('%s', (markup, css, best) => {
    put(markup);
    expect(first(css)).toBe(best);
  });

  test('what matches nothing else comes before what is shorter', () => {
    put('<p class="name">a</p><aside class="card"><p class="name">b</p></aside>');
    const [best] = suggestSelectors(get('aside p'));
    expect(best).toEqual({ css: 'aside.card p.name', count: 1 });
  });

  test('nothing is made of numbers, machine names, or what only passes', () => {
    put('<div id="msg-4711" class="sc-bdVaJa _3xYzA is-selected css-9f8e7d">x</div>');
    expect(suggestSelectors(get('div'))).toEqual([]);
  });

  test('in an open shadow root, the way there is told', () => {
    put('<agent-card class="who"></agent-card>');
    const shadow = get('agent-card').attachShadow({ mode: 'open' });
    const name = document.createElement('b');
    name.className = 'customer';
    shadow.append(name);
    expect(suggestSelectors(name)[0]).toEqual({
      css: 'b.customer',
      count: 1,
      pierce: ['agent-card.who'],
    });
    expect(countMatches(document, { css: 'b', pierce: ['agent-card.who'] })).toBe(1);
  });
});

describe('one of several alike', () => {
  beforeEach(() => {
    put(
      '<ol><li class="message from-customer" id="m1">a</li><li class="message from-agent">b</li>' +
        '<li class="message from-customer">c</li></ol>',
    );
  });

  test('is named as exactly as it can be, so that the customer’s are told from the agent’s', () => {
    const [best] = suggestSelectors(get('#m1'), true);
    expect(best).toEqual({ css: 'li.message.from-customer', count: 2 });
  });

  test('is never named by what only one of them has', () => {
    expect(suggestSelectors(get('#m1'), true).some(({ css }) => css.includes('#'))).toBe(false);
  });
});

describe('matches', () => {
  test('are counted, and a selector that can’t be read is told from one that finds nothing', () => {
    put('<p>a</p><p>b</p>');
    expect(countMatches(document, { css: 'p' })).toBe(2);
    expect(countMatches(document, { css: 'h6' })).toBe(0);
    expect(countMatches(document, { css: 'p[' })).toBeNull();
  });
});

test('whoever asks for nothing is answered too: the page is there', () => {
  const told: unknown[] = [];
  const over = new AbortController();
  watchCounts(document, [], (counts) => told.push(counts), over.signal);
  over.abort();
  expect(told).toEqual([[]]);
});
