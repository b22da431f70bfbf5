import { afterEach, expect, test, vi } from 'vitest';
import { createLauncher } from '../../../../entrypoints/helpdesk.content/launcher.ts';

vi.mock('../../../../lib/messages/say.ts', () => ({ say: vi.fn() }));

const over: AbortController[] = [];
afterEach(() => {
  for (const one of over.splice(0)) one.abort();
});
function start(label: string | null) {
  const script = new AbortController();
  over.push(script);
  return { launcher: createLauncher(label, script.signal), script };
}
const shown = () => document.querySelectorAll('#five-moments-launcher').length;

test('is there on agents’ pages, once, and nowhere else', () => {
  const { launcher } = start('Open Five Moments');
  expect(shown()).toBe(0);
  launcher.show(true);
  launcher.show(true);
  expect(shown()).toBe(1);
  launcher.show(false);
  launcher.show(false);
  expect(shown()).toBe(0);
  launcher.show(true);
  expect(shown()).toBe(1);
});

test('is nowhere where the browser gives no label', () => {
  start(null).launcher.show(true);
  expect(shown()).toBe(0);
});

test('goes with the script', () => {
  const { launcher, script } = start('Open Five Moments');
  launcher.show(true);
  script.abort();
  expect(shown()).toBe(0);
});
