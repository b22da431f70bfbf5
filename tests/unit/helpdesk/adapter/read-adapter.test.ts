import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAdapter } from '../../../../lib/helpdesk/adapter/read-adapter.ts';
import type { Adapter } from '../../../../lib/helpdesk/adapter/schema.ts';
import { ZENDESK } from '../../../../lib/helpdesk/adapter/zendesk.ts';

const copy = (): Adapter => structuredClone(ZENDESK);

/** Zendesk's adapter with something else at a path such as `page.subject[0].css`. */
function changed(path: string, value: unknown): unknown {
  const keys = path.split(/[.[\]]+/).filter((key) => key !== '');
  const last = keys.pop() ?? '';
  const whole = copy();
  const holder = keys.reduce<unknown>((at, key) => Reflect.get(at as object, key), whole);
  if (value === undefined) Reflect.deleteProperty(holder as object, last);
  else Reflect.set(holder as object, last, value);
  return whole;
}

function faultsOf(input: unknown, canRead?: (css: string) => boolean) {
  const read = readAdapter(input, canRead);
  return read.ok ? [] : read.faults;
}

test('an adapter comes back as it was, without the hint for text editors', () => {
  expect(readAdapter({ $schema: './adapter.schema.json', ...copy() })).toEqual({
    ok: true,
    value: ZENDESK,
  });
});

describe('what is wrong is named with its place and its words', () => {
  test.each([
    ['label', undefined, 'missing', undefined],
    ['label', 7, 'wrongType', undefined],
    ['hosts', [], 'tooShort', undefined],
    ['hosts[0]', 'https://acme.zendesk.com/', 'host', 'https://acme.zendesk.com/'],
    ['hosts[0]', '*', 'host', '*'],
    ['hosts[0]', '*.com', 'host', '*.com'],
    ['tickets[0]', '/agent/tickets', 'noId', '/agent/tickets'],
    ['tickets[0]', '/agent/ticket-{id}', 'noId', '/agent/ticket-{id}'],
    ['tickets[0]', '/t/{id}/{id}', 'noId', '/t/{id}/{id}'],
    ['area', 'https://evil.test', 'foreign', 'https://evil.test'],
    ['area', '/{id}', 'foreign', '/{id}'],
    ['rest.ticket.path', '//evil.test/{id}', 'foreign', '//evil.test/{id}'],
    ['rest.ticket.path', '/api/tickets.json', 'noId', '/api/tickets.json'],
    ['rest.ticket.path', '/tickets/{id}/delete', 'acts', '/tickets/{id}/delete'],
    ['rest.ticket.subject', 'ticket[subject]', 'field', 'ticket[subject]'],
    ['rest.me.path', '/api/users/{id}', 'foreign', '/api/users/{id}'],
    ['page.composer.editable[1]', 'input[type="password"]', 'secret', 'input[type="password"]'],
    ['page.composer.send', 'button', 'unknown', 'button'],
    ['page.subject[0].css', '', 'tooShort', undefined],
    ['page.log.roles[0].is', 'boss', 'wrongValue', 'boss'],
  ])('%s: %j', (path, value, code, found) => {
    expect(faultsOf(changed(path, value))).toEqual([
      { path, code, ...(found !== undefined && { found }) },
    ]);
  });

  test('selectors that a browser can’t read, wherever they stand', () => {
    const whole = copy();
    whole.page.subject.push({ css: 'h1', pierce: ['x-host', '!!'] });
    whole.page.composer.editable.push('!!');
    whole.page.log.roles.push({ css: 'b', among: '!!', is: 'note' });
    whole.page.composer.modes['!!'] = 'note'; // A word of the page's, no selector.
    const asked: string[] = [];
    const faults = faultsOf(whole, (css) => {
      asked.push(css);
      return css !== '!!';
    });
    expect(faults).toEqual([
      { path: 'page.subject[3].pierce[1]', code: 'selector', found: '!!' },
      { path: 'page.log.roles[4].among', code: 'selector', found: '!!' },
      { path: 'page.composer.editable[4]', code: 'selector', found: '!!' },
    ]);
    expect(asked).toContain('[data-ticket-id="1"]');
    expect(asked.some((css) => css.includes('data-channel'))).toBe(false);
  });

  test('what is quoted has bounds', () => {
    const [fault] = faultsOf(changed('hosts[0]', 'x y'.repeat(5_000)));
    expect(fault?.found?.length).toBeLessThanOrEqual(120);
  });

  test.each([[null], [[]], ['zendesk'], [7], [undefined]])('%j is no adapter', (input) => {
    expect(faultsOf(input)).not.toEqual([]);
  });

  test('whatever comes, it answers', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        const read = readAdapter(input);
        expect(read.ok || read.faults.length > 0).toBe(true);
      }),
    );
  });
});
