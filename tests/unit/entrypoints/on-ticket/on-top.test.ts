import { effect, signal } from '@preact/signals';
import { beforeEach, describe, expect, test } from 'vitest';
import { createOnTop, type OnTop } from '../../../../entrypoints/on-ticket/on-top.ts';
import { ADAPTERS } from '../../../../lib/helpdesk/adapter/adapters.ts';
import { CAPABILITIES, type Capability } from '../../../../lib/moments/facts.ts';
import { createClock, DANA, type FakeClock, LEO, ticketMessage, urlOf } from '../fixture.ts';

let clock: FakeClock;
let onTop: OnTop;

beforeEach(() => {
  clock = createClock();
  onTop = createOnTop(clock.later, signal(ADAPTERS));
});

function open(key: string, tabId = 1): void {
  onTop.onTab({ tabId, url: urlOf(key) });
}

describe('which ticket it is', () => {
  test.each([
    ['a ticket', urlOf(DANA), DANA, true],
    ['a part of a ticket', `${urlOf(DANA)}/events?x=1#top`, DANA, true],
    ['a list of tickets', 'https://acme.zendesk.com/agent/filters/1', null, true],
    ['no helpdesk of ours', 'https://example.org/agent/tickets/20418', null, false],
    ['a host that only ends alike', 'https://evilzendesk.com/agent/tickets/1', null, false],
    ['an address that we may not see', null, null, false],
    ['nonsense', 'acme.zendesk.com/agent/tickets/1', null, false],
  ])('%s: the address alone decides', (_, url, key, isHelpdesk) => {
    onTop.onTab({ tabId: 1, url });
    expect(onTop.ticketKey.value).toBe(key);
    expect(onTop.isHelpdesk.value).toBe(isHelpdesk);
    expect(onTop.ticket.value?.helpdesk ?? null).toBe(key && 'zendesk');
  });

  test('whatever the page says, it has no say in it', () => {
    open(DANA);
    onTop.onMessage(ticketMessage(LEO));
    expect(onTop.ticketKey.value).toBe(DANA);
  });

  test('another address of the same ticket is the same ticket: nothing begins anew', () => {
    open(DANA);
    let times = 0;
    effect(() => {
      onTop.ticket.value;
      times++;
    });
    onTop.onTab({ tabId: 1, url: `${urlOf(DANA)}/requester/requested_tickets` });
    expect(times).toBe(1);
    open(LEO);
    expect(times).toBe(2);
  });
});

describe('what is known of it', () => {
  test('facts of the ticket in the address are shown', () => {
    open(DANA);
    onTop.onConnected(true);
    onTop.onMessage(ticketMessage(DANA));
    expect(onTop.facts.value?.subject?.value).toBe(`Subject of ${DANA}`);
  });

  test.each([LEO, 'other.zendesk.com/20418', `${DANA}9`, ''])(
    'facts of another ticket (%s) never are',
    (key) => {
      open(DANA);
      onTop.onConnected(true);
      onTop.onMessage(ticketMessage(key, {}, ['subject']));
      expect(onTop.facts.value).toBeNull();
      expect(onTop.missing.value).toEqual([]);
    },
  );

  test('the address runs ahead of the page: facts wait for it, and go with it', () => {
    open(DANA);
    onTop.onMessage(ticketMessage(DANA));
    open(LEO);
    expect(onTop.facts.value).toBeNull();
    onTop.onMessage(ticketMessage(LEO));
    expect(onTop.facts.value?.ticketKey).toBe(LEO);
  });

  test('another tab forgets at once, even one with the same ticket', () => {
    open(DANA, 1);
    onTop.onMessage(ticketMessage(DANA));
    open(DANA, 2);
    expect(onTop.facts.value).toBeNull();
  });

  test('nobody ever sees the new ticket with the old facts, not even for a moment', () => {
    open(DANA);
    onTop.onMessage(ticketMessage(DANA));
    const seen: string[] = [];
    effect(() => {
      seen.push(`${onTop.ticketKey.value} ${onTop.facts.value?.ticketKey ?? 'unknown'}`);
    });
    open(LEO, 2);
    onTop.onMessage(ticketMessage(LEO));
    expect(seen).toEqual([`${DANA} ${DANA}`, `${LEO} unknown`, `${LEO} ${LEO}`]);
  });

  test('a page that left the ticket takes its facts along', () => {
    open(DANA);
    onTop.onMessage(ticketMessage(DANA));
    onTop.onMessage({ kind: 'noTicket' });
    expect(onTop.facts.value).toBeNull();
  });
});

describe('how it is connected', () => {
  const allBut = (...kept: Capability[]) => CAPABILITIES.filter((one) => !kept.includes(one));

  test.each([
    ['nothing missing', [], 'connected'],
    ['one thing missing', ['requester'], 'partly'],
    ['all but the reply box', allBut('composer'), 'partly'],
    ['only what no reading needs', ['ticket', 'mode'], 'partly'],
    ['nothing that can be read', allBut('ticket', 'mode'), 'byHand'],
    ['nothing at all', [...CAPABILITIES], 'byHand'],
  ] as const)('%s: %s → %s', (_, missing, connection) => {
    open(DANA);
    onTop.onConnected(true);
    onTop.onMessage(ticketMessage(DANA, {}, missing));
    expect(onTop.connection.value).toBe(connection);
  });

  test('without a port it is asleep, whatever was told before', () => {
    open(DANA);
    onTop.onConnected(true);
    onTop.onMessage(ticketMessage(DANA));
    onTop.onConnected(false);
    expect(onTop.connection.value).toBe('asleep');
  });

  test('a page that is there but does not tell goes by hand, after some patience', () => {
    open(DANA);
    onTop.onConnected(true);
    clock.pass(1_499);
    expect(onTop.isLooking.value).toBe(true);
    expect(onTop.connection.value, 'nothing is claimed yet').toBeNull();
    clock.pass(1);
    expect(onTop.isLooking.value).toBe(false);
    expect(onTop.connection.value).toBe('byHand');
  });

  test('nobody says “Asleep” of a page that was only just asked, be it another tab or ticket', () => {
    const said: unknown[] = [];
    open(DANA);
    effect(() => {
      said.push(onTop.connection.value);
    });
    onTop.onConnected(true);
    onTop.onMessage(ticketMessage(DANA));
    open(LEO);
    onTop.onMessage(ticketMessage(LEO));
    onTop.onConnected(false);
    open(DANA, 2);
    onTop.onConnected(true);
    onTop.onMessage(ticketMessage(DANA));
    expect(said).toEqual([null, 'connected', null, 'connected', 'asleep', null, 'connected']);
  });

  test('a tab that never answers is asleep, after some patience', () => {
    open(DANA);
    clock.pass(1_500);
    expect(onTop.connection.value).toBe('asleep');
  });

  test('patience begins anew with each address', () => {
    open(DANA);
    onTop.onConnected(true);
    clock.pass(1_400);
    open(LEO);
    clock.pass(1_400);
    expect(onTop.isLooking.value).toBe(true);
    clock.pass(100);
    expect(onTop.isLooking.value).toBe(false);
  });

  test('an answer ends the looking', () => {
    open(DANA);
    onTop.onMessage(ticketMessage(DANA));
    expect(onTop.isLooking.value).toBe(false);
  });

  test('facts of another ticket are no answer', () => {
    open(DANA);
    onTop.onMessage(ticketMessage(LEO));
    expect(onTop.isLooking.value).toBe(true);
  });
});
