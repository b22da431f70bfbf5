import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  AN_HOUR_MS,
  findPause,
  NO_PAUSES,
  PAUSE_KINDS,
  pauseHere,
  resumeHere,
} from '../../../lib/policy/pause.ts';

const HERE = { tabId: 7, host: 'acme.zendesk.com' };
const OTHER_TAB = { ...HERE, tabId: 8 };
const OTHER_SITE = { tabId: 9, host: 'other.zendesk.com' };

test.each([
  ['tab', 'tab', null, null],
  ['site', 'site', 'site', null],
  ['hour', 'hour', 'hour', 'hour'],
] as const)('a pause for the %s holds where it was meant to', (kind, here, tab, site) => {
  const pauses = pauseHere(NO_PAUSES, kind, HERE, 1_000);
  expect(findPause(pauses, HERE, 1_000)).toBe(here);
  expect(findPause(pauses, OTHER_TAB, 1_000)).toBe(tab);
  expect(findPause(pauses, OTHER_SITE, 1_000)).toBe(site);
});

test('an hour is over after an hour', () => {
  const pauses = pauseHere(NO_PAUSES, 'hour', HERE, 1_000);
  expect(findPause(pauses, HERE, 1_000 + AN_HOUR_MS - 1)).toBe('hour');
  expect(findPause(pauses, HERE, 1_000 + AN_HOUR_MS)).toBeNull();
});

test('whatever was paused, going on reads this place again', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PAUSE_KINDS)), fc.nat(), (kinds, at) => {
      const paused = kinds.reduce((pauses, kind) => pauseHere(pauses, kind, HERE, at), NO_PAUSES);
      expect(findPause(resumeHere(paused, HERE), HERE, at)).toBeNull();
    }),
  );
});

test('going on here leaves the pause of another site alone', () => {
  const paused = pauseHere(NO_PAUSES, 'site', OTHER_SITE, 0);
  expect(findPause(resumeHere(paused, HERE), OTHER_SITE, 0)).toBe('site');
});

test('without a place nothing but the hour can be asked for', () => {
  const nowhere = { tabId: null, host: null };
  expect(pauseHere(NO_PAUSES, 'tab', nowhere, 0)).toBe(NO_PAUSES);
  expect(pauseHere(NO_PAUSES, 'site', nowhere, 0)).toBe(NO_PAUSES);
});
