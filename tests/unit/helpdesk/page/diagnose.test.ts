import { expect, test } from 'vitest';
import { ZENDESK } from '../../../../lib/helpdesk/adapter/zendesk.ts';
import { diagnose } from '../../../../lib/helpdesk/page/diagnose.ts';
import { showPage, toMessage, toPane } from './zendesk-page.ts';

test('what the adapter finds is told in counts, and in no word of the page', () => {
  showPage(
    '',
    toPane({ number: '2', log: toMessage('agent', 'Secret') + toMessage('agent', 'x') }),
  );
  const window = { document, location: { href: 'https://acme.zendesk.com/agent/tickets/2' } };
  const told = diagnose(ZENDESK, window as unknown as Window);
  expect(told).toMatchObject({ adapter: 'zendesk', isTicket: true, hasRoot: true });
  const found = new Map(told.counts.map(({ part, found }) => [part, found]));
  expect(found.get('log.item')).toEqual([2]);
  expect(found.get('subject')?.[0]).toBe(1);
  expect(JSON.stringify(told)).not.toMatch(/Secret|Subject of|Ana/);
});

test('elsewhere there is nothing to be found, and selectors that can’t be read are told as such', () => {
  document.body.innerHTML = '';
  const window = { document, location: { href: 'https://acme.zendesk.com/agent/dashboard' } };
  const odd = { ...ZENDESK, page: { ...ZENDESK.page, submit: ['!!', 'button'] } };
  const told = diagnose(odd, window as unknown as Window);
  expect(told).toMatchObject({ isTicket: false, hasRoot: false });
  expect(told.counts).toContainEqual({ part: 'submit', found: [null, 0] });
});
