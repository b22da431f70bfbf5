import { expect, test, vi } from 'vitest';
import { showLauncher } from '../../../../lib/helpdesk/page/launcher.ts';

test('one launcher, nothing in it that the page can reach, and none once it is over', () => {
  const over = new AbortController();
  const clicked = vi.fn();
  const needs = { document, label: 'Open Five Moments', clicked, signal: over.signal };
  showLauncher({ ...needs, signal: new AbortController().signal });
  showLauncher(needs);
  const hosts = document.querySelectorAll('#five-moments-launcher');
  expect(hosts).toHaveLength(1);
  expect(hosts[0]?.shadowRoot).toBeNull();
  expect(hosts[0]?.textContent).toBe('');
  expect(hosts[0]?.attributes).toHaveLength(1);
  over.abort();
  expect(document.querySelectorAll('#five-moments-launcher')).toHaveLength(0);
});

test('a click by the page opens nothing', () => {
  const clicked = vi.fn();
  const attached: ShadowRoot[] = [];
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, how) {
    const root = attach.call(this, how);
    attached.push(root);
    return root;
  });
  showLauncher({
    document,
    label: 'Open Five Moments',
    clicked,
    signal: new AbortController().signal,
  });
  const button = attached[0]?.querySelector('button');
  expect(button?.getAttribute('aria-label')).toBe('Open Five Moments');
  button?.dispatchEvent(new MouseEvent('click'));
  expect(clicked).not.toHaveBeenCalled();
});
