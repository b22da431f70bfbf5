import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { toHash, toRoute } from '../../../../entrypoints/dashboard/route.ts';

const IDS = ['team', 'helpdesks', 'privacy'];

test.each([
  ['#/helpdesks', { view: 'helpdesks', path: [] }],
  ['#/helpdesks/zendesk', { view: 'helpdesks', path: ['zendesk'] }],
  ['#/helpdesks/zendesk/', { view: 'helpdesks', path: ['zendesk'] }],
  ['', { view: 'team', path: [] }],
  ['#', { view: 'team', path: [] }],
  ['#/', { view: 'team', path: [] }],
  ['#/nothing/there', { view: 'team', path: [] }],
  ['#/constructor', { view: 'team', path: [] }],
  ['#/helpdesks/%E0%A4%A', { view: 'helpdesks', path: [] }],
])('%s', (hash, route) => {
  expect(toRoute(hash, IDS)).toEqual(route);
});

test('every place has an address that leads back to it', () => {
  const part = fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => text.isWellFormed());
  fc.assert(
    fc.property(fc.constantFrom(...IDS), fc.array(part), (view, path) => {
      expect(toRoute(toHash(view, ...path), IDS)).toEqual({ view, path });
    }),
  );
});

test('no hash, however strange, is without a view', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (hash) => {
      expect(IDS).toContain(toRoute(hash, IDS).view);
    }),
  );
});
