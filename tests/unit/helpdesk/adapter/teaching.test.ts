import { describe, expect, test } from 'vitest';
import { ADAPTERS } from '../../../../lib/helpdesk/adapter/adapters.ts';
import { differences } from '../../../../lib/helpdesk/adapter/difference.ts';
import {
  adapterFromTicket,
  readTicketAddress,
  toAdapterId,
} from '../../../../lib/helpdesk/adapter/from-ticket.ts';
import { adaptersInForce } from '../../../../lib/helpdesk/adapter/in-force.ts';
import { readAdapter } from '../../../../lib/helpdesk/adapter/read-adapter.ts';
import { findTicket } from '../../../../lib/helpdesk/adapter/route.ts';
import type { Adapter } from '../../../../lib/helpdesk/adapter/schema.ts';
import {
  isAlwaysPublic,
  placesOf,
  TAUGHT,
  withAlwaysPublic,
  withPlaces,
} from '../../../../lib/helpdesk/adapter/taught-places.ts';
import { ZENDESK } from '../../../../lib/helpdesk/adapter/zendesk.ts';

const NAMES = { id: 'desk', label: 'Desk', version: '2026.11.22' };

function taught(url: string): Adapter {
  const address = readTicketAddress(url);
  if (!address) throw new Error(`No ticket's address: ${url}`);
  return adapterFromTicket(address, { ...NAMES, title: '' });
}

describe('the address of a ticket', () => {
  test.each([
    ['https://desk.example.com/desk/cases/42', '/desk/cases/{id}', '/desk'],
    ['https://desk.example.com/desk/cases/42/edit?tab=1#top', '/desk/cases/{id}', '/desk'],
    ['https://desk.example.com/v2/cases/42', '/v2/cases/{id}', '/v2'],
    ['https://desk.example.com/team/7/cases/42', '/team/7/cases/{id}', '/team'],
    [
      ' http://127.0.0.1:8383/Ticket/Display.html?id=42\n',
      '/Ticket/Display.html?id={id}',
      '/Ticket',
    ],
    ['https://desk.example.com/index.php?Action=Zoom;TicketID=42', '/index.php?TicketID={id}', '/'],
  ])('%s', (url, route, area) => {
    expect(readTicketAddress(url)).toMatchObject({ number: '42', route, area });
    const adapter = taught(url);
    expect(readAdapter(adapter)).toMatchObject({ ok: true });
    expect(findTicket(adapter, new URL(url.trim()))?.number).toBe('42');
    expect(findTicket(adapter, new URL(url.trim().replace('42', '43')))?.number).toBe('43');
  });

  test.each([
    '',
    'desk',
    'https://desk.example.com/',
    'https://d.example/cases/abc',
    'file:///cases/42',
    'javascript:42',
  ])('is not in %j', (text) => {
    expect(readTicketAddress(text)).toBeNull();
  });
});

test.each([
  ['Case 42 – Desk', ['title']],
  ['(3) Case 42 – Desk', []],
  ['Desk', []],
])('the title %j proves the ticket: %j', (title, places) => {
  const address = readTicketAddress('https://desk.example.com/cases/42');
  const adapter = address && adapterFromTicket(address, { ...NAMES, title });
  expect(adapter?.page.activeNumber.map(({ css }) => css)).toEqual(places);
});

test.each([
  ['Example Desk', 'example-desk'],
  ['Zendesk', 'zendesk-3'],
  ['3 Größen!', 'gro-en'],
  ['客服', 'helpdesk'],
])('%s is known as %s', (label, id) => {
  expect(toAdapterId(label, ['zendesk', 'zendesk-2'])).toBe(id);
});

describe('what would change', () => {
  test('of equal adapters: nothing', () => {
    expect(differences(ZENDESK, structuredClone(ZENDESK))).toEqual([]);
  });

  test('is told value by value, in both directions', () => {
    const after = { ...ZENDESK, label: 'Ours', tickets: ['/t/{id}'] };
    expect(differences(ZENDESK, after)).toEqual([
      { path: 'label', before: 'Zendesk', after: 'Ours' },
      { path: 'tickets[0]', before: '/agent/tickets/{id}', after: null },
      { path: 'tickets[0]', before: null, after: '/t/{id}' },
    ]);
  });

  test('does not tell what only made room for another', () => {
    const { page } = ZENDESK;
    const after = { ...ZENDESK, page: { ...page, submit: ['button.new', ...page.submit] } };
    expect(differences(ZENDESK, after)).toEqual([
      { path: 'page.submit[0]', before: null, after: 'button.new' },
    ]);
  });

  test('tells of another order, which decides', () => {
    const { page } = ZENDESK;
    const after = { ...ZENDESK, page: { ...page, submit: [...page.submit].reverse() } };
    expect(differences(ZENDESK, after).map(({ path }) => path)).toEqual(['page.submit']);
  });

  test('does not tell in which order somebody wrote the fields', () => {
    const { page } = ZENDESK;
    const requester = page.requester.map(({ css, ...rest }) => ({ anywhere: true, ...rest, css }));
    const before = { ...ZENDESK, page: { ...page, requester } };
    const turned = requester.map(({ css, ...rest }) => ({ css, ...rest }));
    expect(differences(before, { ...before, page: { ...page, requester: turned } })).toEqual([]);
  });

  test('of a new one is all that it says', () => {
    const all = differences(null, taught('https://desk.example.com/cases/42'));
    expect(all).toContainEqual({ path: 'hosts[0]', before: null, after: 'desk.example.com' });
    expect(all.every(({ before }) => before === null)).toBe(true);
  });
});

describe('a part that was pointed at', () => {
  const desk = taught('https://desk.example.com/cases/42');

  test.each(TAUGHT)('%s: what is put in is what stands there, and the adapter holds', (part) => {
    const next = withPlaces(desk, part, [{ css: '.one' }, { css: '.two' }]);
    expect(placesOf(next, part)).toMatchObject([{ css: '.one' }, { css: '.two' }]);
    expect(readAdapter(next)).toMatchObject({ ok: true });
    expect(placesOf(withPlaces(next, part, []), part)).toEqual([]);
  });

  test('keeps what its place said of itself', () => {
    const [first] = ZENDESK.page.activeNumber;
    const next = withPlaces(ZENDESK, 'number', [{ css: '.new' }, first ?? { css: '' }]);
    expect(next.page.activeNumber).toEqual([
      { css: '.new', anywhere: true },
      { ...first, anywhere: true },
    ]);
  });

  test('two kinds of message are one list, and each knows its own', () => {
    const one = withPlaces(desk, 'customer', [{ css: '.in' }]);
    const two = withPlaces(one, 'agent', [{ css: '.out' }]);
    expect(two.page.log.item).toEqual(['.out, .in']);
    expect(placesOf(two, 'customer')).toEqual([{ css: '.in' }]);
    expect(placesOf(two, 'agent')).toEqual([{ css: '.out' }]);
  });

  test('a reply box is public only where the person says so, also after it moved', () => {
    const box = withPlaces(desk, 'composer', [{ css: '.reply' }]);
    expect(isAlwaysPublic(box)).toBe(false);
    const said = withAlwaysPublic(box, true);
    expect(isAlwaysPublic(said)).toBe(true);
    expect(isAlwaysPublic(withPlaces(said, 'composer', [{ css: '.new' }, { css: '.reply' }]))).toBe(
      true,
    );
    expect(isAlwaysPublic(withAlwaysPublic(said, false))).toBe(false);
  });
});

describe('what holds', () => {
  test('a kept adapter stands in for the bundled one of its id, and comes first', () => {
    const ours = { ...ZENDESK, label: 'Ours' };
    expect(adaptersInForce([])).toEqual(ADAPTERS);
    expect(adaptersInForce([ours]).map(({ label }) => label)).toEqual(['Ours', 'Freshdesk']);
  });
});
