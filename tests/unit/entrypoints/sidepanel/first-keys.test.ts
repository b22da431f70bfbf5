import { signal } from '@preact/signals';
import { expect, test, vi } from 'vitest';
import type { Panel } from '../../../../entrypoints/sidepanel/create-panel.ts';
import { listenForKeys } from '../../../../entrypoints/sidepanel/keys.ts';

test('letters of a reply that the opening panel catches rate and confirm nothing', () => {
  const [rate, confirm] = [vi.fn(), vi.fn()];
  const panel = {
    openMoment: signal('greeting'),
    areKeysShown: signal(false),
    hasSingleKeys: signal(true),
    access: { problem: signal(null) },
    onTop: { ticket: signal({}) },
    contacts: { contact: signal({ contactId: 'c' }) },
    lastSent: { shown: signal({ contact: { contactId: 'c', confirmedAt: null } }) },
    sendings: { unsure: signal(null) },
    wishes: { rate, confirm },
  } as unknown as Panel;
  listenForKeys(panel);
  const press = (key: string, ms: number) => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true });
    Object.defineProperty(event, 'timeStamp', { value: opened + ms });
    document.body.dispatchEvent(event);
  };
  const opened = performance.now();
  for (const [at, key] of [...'call 0 -'].entries()) press(key, at * 1_500);
  expect(confirm).not.toHaveBeenCalled();
  expect(rate).not.toHaveBeenCalled();

  press('c', 60_000);
  expect(confirm, 'after a rest the key is meant for the panel').toHaveBeenCalledOnce();
});

test('whoever touches the panel means it', () => {
  const areKeysShown = signal(false);
  const panel = { areKeysShown } as unknown as Panel;
  listenForKeys(panel);
  document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '?', bubbles: true }));
  expect(areKeysShown.value).toBe(true);
});
