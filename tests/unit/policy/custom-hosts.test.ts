import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  customHostsOf,
  isBundledHost,
  originsOf,
  pagesOf,
} from '../../../lib/policy/custom-hosts.ts';

describe('what the manifest gives needs no asking', () => {
  test.each(['*.zendesk.com', 'acme.zendesk.com', 'ACME.Freshdesk.com', 'zendesk.com'])(
    '%s',
    (host) => {
      expect(isBundledHost(host)).toBe(true);
    },
  );
  test.each(['desk.example.com', 'zendesk.com.evil.example', 'notzendesk.com', '*.com'])(
    'but %s does',
    (host) => {
      expect(isBundledHost(host)).toBe(false);
    },
  );
});

test.each([
  ['desk.example.com', ['https://desk.example.com/*']],
  ['*.example.com', ['https://*.example.com/*']],
  ['desk.example.com:8443', ['https://desk.example.com/*']],
  ['127.0.0.1:8383', ['https://127.0.0.1/*', 'http://127.0.0.1/*']],
  ['helpdesk', ['https://helpdesk/*', 'http://helpdesk/*']],
  ['desk.intranet', ['https://desk.intranet/*', 'http://desk.intranet/*']],
  ['172.32.0.1', ['https://172.32.0.1/*']],
  ['10.0.0.5.example.com', ['https://10.0.0.5.example.com/*']],
])('%s is asked for as %j', (host, origins) => {
  expect(originsOf(host)).toEqual(origins);
});

const DESK = { id: 'desk', hosts: ['desk.example.com', 'acme.zendesk.com'], area: '/cases' };

test('only hosts of their own are asked for, each once', () => {
  expect(customHostsOf([DESK, { ...DESK, id: 'other' }])).toEqual(['desk.example.com']);
});

test('the script wakes on the agents’ pages of allowed hosts', () => {
  expect(pagesOf([DESK], () => true)).toEqual(['https://desk.example.com/cases*']);
  expect(pagesOf([DESK], () => false)).toEqual([]);
});

test('no host ever asks for more than itself', () => {
  const label = fc.stringMatching(/^[a-z0-9-]{1,12}$/);
  fc.assert(
    fc.property(fc.array(label, { minLength: 1, maxLength: 4 }), (labels) => {
      const host = labels.join('.');
      for (const origin of originsOf(host)) {
        expect(origin.split('/')[2]).toBe(host);
        expect(origin.endsWith('/*')).toBe(true);
      }
    }),
  );
});
