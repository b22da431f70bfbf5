import { beforeEach, describe, expect, test } from 'vitest';
import type { Place } from '../../../../lib/helpdesk/adapter/schema.ts';
import { findPierced, readPlace, readPlaces } from '../../../../lib/helpdesk/page/places.ts';

function getRoot(): Element {
  const root = document.querySelector('#ticket');
  if (!root) throw new Error('The page shows a ticket.');
  return root;
}
const read = (...places: Place[]) => readPlace(getRoot(), places);

function attach(selector: string, html: string, mode: ShadowRootMode = 'open'): ShadowRoot {
  const host = document.querySelector(selector);
  if (!host) throw new Error(`The page has a ${selector}.`);
  const shadow = host.attachShadow({ mode });
  shadow.innerHTML = html;
  return shadow;
}

beforeEach(() => {
  document.title = '[#42] Re: [Order 7] lamp : too dim : Acme';
  document.body.innerHTML = `<p class="outside">Outside</p>
    <div id="ticket">
      <h2> Lamp <span>2 hours ago</span> too dim <button>Sum up</button></h2>
      <x-card></x-card><x-card class="second"></x-card>
    </div>`;
});

describe('of a text', () => {
  const title: Place = { css: 'head > title', anywhere: true };

  test.each([
    ['[#', ']', '42] Re: [Order 7'],
    ['[#42] ', ' : ', 'Re: [Order 7] lamp : too dim'],
    ['[#43] ', ' : ', null],
    ['[#42] ', ' | ', null],
    ['Acme', undefined, null],
    ['lamp : ', undefined, 'too dim : Acme'],
    [undefined, ' : ', '[#42] Re: [Order 7] lamp : too dim'],
  ])('what stands between %j and %j', (after, before, words) => {
    expect(read({ ...title, ...(after && { after }), ...(before && { before }) })).toBe(words);
  });

  test('only the words of the element itself, where they are asked for', () => {
    expect(read({ css: 'h2', own: true })).toBe('Lamp too dim');
    expect(read({ css: 'h2' })).toBe('Lamp 2 hours ago too dim');
  });
});

test('what stands outside of the ticket is read only where the place says so', () => {
  expect(read({ css: '.outside' })).toBeNull();
  expect(read({ css: '.outside', anywhere: true })).toBe('Outside');
});

describe('shadow roots', () => {
  const name: Place = { css: 'a', pierce: ['x-card'] };

  test('are looked into where the place says so, and only open ones', () => {
    expect(read(name)).toBeNull();
    attach('x-card', '<a>Hidden</a>', 'closed');
    expect(read(name)).toBeNull();
    attach('x-card.second', '<a>Hannah</a>');
    expect(read(name)).toBe('Hannah');
    expect(read({ css: 'a' })).toBeNull();
    expect(readPlaces(getRoot(), [name])).toEqual(['Hannah']);
  });

  test('one within another', () => {
    const outer = attach('x-card', '<x-name></x-name>');
    const inner = outer.querySelector('x-name')?.attachShadow({ mode: 'open' });
    if (!inner) throw new Error('The card has a name.');
    inner.innerHTML = '<a>Hannah</a>';
    const place: Place = { css: 'a', pierce: ['x-card', 'x-name'] };
    expect(read(place)).toBe('Hannah');
    expect(findPierced(getRoot(), [place])).toEqual([outer, inner]);
  });

  test('are named for the watch while what they hold is still to come', () => {
    const shadow = attach('x-card', '');
    expect(read(name)).toBeNull();
    expect(findPierced(getRoot(), [name, { css: 'h2' }])).toEqual([shadow]);
  });
});

test('a selector that no browser reads finds nothing', () => {
  expect(read({ css: '::::' })).toBeNull();
  expect(read({ css: 'a', pierce: ['::::'] })).toBeNull();
});
