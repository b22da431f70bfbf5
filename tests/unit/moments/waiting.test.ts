import { expect, test } from 'vitest';
import type { Role } from '../../../lib/moments/facts.ts';
import { findWait, isLongWait } from '../../../lib/moments/waiting.ts';

const NOON = Date.UTC(2026, 10, 20, 12);
const MINUTE = 60_000;

function said(role: Role, minutesAgo: number | null) {
  return { role, at: minutesAgo === null ? null : NOON - minutesAgo * MINUTE };
}

test('the wait begins with the first message that nobody answered', () => {
  const messages = [
    said('customer', 500),
    said('agent', 400),
    said('customer', 180),
    said('customer', 2),
  ];
  expect(findWait(messages, NOON)).toEqual({ since: NOON - 180 * MINUTE, minutes: 180 });
});

test('a public reply ends it; notes and system messages do not', () => {
  expect(findWait([said('customer', 90), said('agent', 5)], NOON)).toBeNull();
  const messages = [said('customer', 90), said('note', 60), said('system', 30)];
  expect(findWait(messages, NOON)?.minutes).toBe(90);
});

test('no message, or none with a time: not known', () => {
  expect(findWait([], NOON)).toBeNull();
  expect(findWait([said('customer', null)], NOON)).toBeNull();
  expect(findWait([said('customer', null), said('customer', 7)], NOON)?.minutes).toBe(7);
});

test("a helpdesk's clock that runs ahead gives no negative wait", () => {
  expect(findWait([said('customer', -3)], NOON)?.minutes).toBe(0);
});

test('long from the limit on', () => {
  expect(isLongWait({ since: NOON, minutes: 240 }, 240)).toBe(true);
  expect(isLongWait({ since: NOON, minutes: 239 }, 240)).toBe(false);
  expect(isLongWait(null, 240)).toBe(false);
});

test('a message that asks nothing starts no wait; the next one does', () => {
  const thanks = { ...said('customer', 300), text: 'Thanks!' };
  const asks = { ...said('customer', 20), text: 'One more thing …' };
  const isThanks = ({ text }: { readonly text: string }) => text === 'Thanks!';
  const ours = { ...said('agent', 400), text: 'Done.' };
  expect(findWait([ours, thanks], NOON, isThanks)).toBeNull();
  expect(findWait([ours, thanks, asks], NOON, isThanks)?.minutes).toBe(20);
});
