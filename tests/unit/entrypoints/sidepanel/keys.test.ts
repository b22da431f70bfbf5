import { signal } from '@preact/signals';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Panel } from '../../../../entrypoints/sidepanel/create-panel.ts';
import { listenForKeys } from '../../../../entrypoints/sidepanel/keys.ts';
import { type ContactContext, NEW_CONTACT } from '../../../../lib/moments/contact-context.ts';
import { MOMENTS, type Moment } from '../../../../lib/moments/vocabulary.ts';

const openMoment = signal<Moment | 'none' | null>(null);
const areKeysShown = signal(false);
const hasSingleKeys = signal(true);
const context = signal<ContactContext>(NEW_CONTACT);
const problem = signal<string | null>(null);
const unsure = signal<object | null>(null);
const shown = signal<{ contact: { contactId: string; confirmedAt: number | null } } | null>(null);
const ticket = signal<object | null>(null);
const rate = vi.fn();
const confirm = vi.fn();

// As much of a panel as keys can reach.
const panel = {
  openMoment,
  areKeysShown,
  hasSingleKeys,
  access: { problem },
  onTop: { ticket },
  contacts: { context, contact: signal({ contactId: 'open-contact' }) },
  lastSent: { shown },
  sendings: { unsure },
  wishes: { rate, confirm },
} as unknown as Panel;
listenForKeys(panel, 0);

beforeEach(() => {
  openMoment.value = null;
  areKeysShown.value = false;
  hasSingleKeys.value = true;
  context.value = NEW_CONTACT;
  problem.value = null;
  unsure.value = null;
  shown.value = null;
  ticket.value = {};
  rate.mockClear();
  confirm.mockClear();
  document.body.replaceChildren();
});

/** Presses a key, on the page where no field is told; says whether we took it. */
function press(key: string, more: KeyboardEventInit = {}, on: Element = document.body): boolean {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
  on.dispatchEvent(event);
  return event.defaultPrevented;
}
function add<K extends keyof HTMLElementTagNameMap>(tag: K, more: object = {}) {
  const element = Object.assign(document.createElement(tag), more);
  document.body.append(element);
  return element;
}

describe('1–5 open a moment, and take the focus there', () => {
  test.each(MOMENTS.map((moment, index) => [String(index + 1), moment] as const))(
    '%s: %s',
    (key, moment) => {
      const ring = add('button', { id: `moment-${moment}` });
      expect(press(key)).toBe(true);
      expect(openMoment.value).toBe(moment);
      expect(document.activeElement).toBe(ring);
    },
  );
});

describe('- 0 + * rate the moment that is open', () => {
  test.each([
    ['-', -1],
    ['0', 0],
    ['+', 1],
    ['*', 2],
  ])('%s', (key, rating) => {
    openMoment.value = 'need';
    expect(press(key)).toBe(true);
    expect(rate.mock.calls).toEqual([['open-contact', 'need', rating]]);
  });

  test('nothing while no moment is open yet', () => {
    expect(press('+')).toBe(false);
  });

  test.each(['psyche', 'none'] as const)('never %s', (open) => {
    openMoment.value = open;
    expect(press('+')).toBe(false);
    expect(rate).not.toHaveBeenCalled();
  });

  test('never without a ticket', () => {
    ticket.value = null;
    expect(press('+')).toBe(false);
    expect(rate).not.toHaveBeenCalled();
  });
});

describe('c confirms what waits in sight', () => {
  test('a sent contact', () => {
    shown.value = { contact: { contactId: 'sent-contact', confirmedAt: null } };
    expect(press('c')).toBe(true);
    expect(confirm.mock.calls).toEqual([['sent-contact']]);
  });

  test('not one that is confirmed already, and not nothing', () => {
    expect(press('c')).toBe(false);
    shown.value = { contact: { contactId: 'sent-contact', confirmedAt: 7 } };
    expect(press('c')).toBe(false);
    expect(confirm).not.toHaveBeenCalled();
  });

  test('not one that a question stands before', () => {
    shown.value = { contact: { contactId: 'sent-contact', confirmedAt: null } };
    unsure.value = {};
    expect(press('c')).toBe(false);
    expect(confirm).not.toHaveBeenCalled();
  });
});

test('where single keys are turned off they do nothing; the sheet of keys stays', () => {
  hasSingleKeys.value = false;
  for (const key of ['1', '-', '+', 'c']) expect(press(key)).toBe(false);
  expect(openMoment.value).toBe(null);
  expect(rate).not.toHaveBeenCalled();
  expect(press('?')).toBe(true);
});

describe('? shows the sheet of keys', () => {
  test('and hides it', () => {
    expect(press('?')).toBe(true);
    expect(areKeysShown.value).toBe(true);
    press('?');
    expect(areKeysShown.value).toBe(false);
  });

  test('behind which nothing is done', () => {
    areKeysShown.value = true;
    openMoment.value = 'need';
    shown.value = { contact: { contactId: 'sent-contact', confirmedAt: null } };
    for (const key of ['1', '+', 'c']) expect(press(key), key).toBe(false);
    expect(openMoment.value).toBe('need');
    expect(rate).not.toHaveBeenCalled();
    expect(confirm).not.toHaveBeenCalled();
  });
});

describe('keys rest', () => {
  test.each([
    ['in a text area', () => add('textarea')],
    ['in a search box', () => add('input', { type: 'search' })],
    ['in editable text', () => add('div', { contentEditable: 'true' })],
  ])('%s', (_, field) => {
    openMoment.value = 'need';
    shown.value = { contact: { contactId: 'sent-contact', confirmedAt: null } };
    const on = field();
    for (const key of ['1', '-', 'c', '?']) expect(press(key, {}, on), key).toBe(false);
    expect(rate).not.toHaveBeenCalled();
    expect(areKeysShown.value).toBe(false);
  });

  test.each([
    ['Ctrl', { ctrlKey: true }],
    ['Alt', { altKey: true }],
    ['Meta', { metaKey: true }],
    ['an input method', { isComposing: true }],
  ])('with %s', (_, more) => {
    openMoment.value = 'need';
    for (const key of ['1', '-', 'c', '?']) expect(press(key, more), key).toBe(false);
    expect(rate).not.toHaveBeenCalled();
  });

  test('where the notebook is only to be read: moments open, nothing is kept', () => {
    problem.value = 'newer';
    openMoment.value = 'need';
    shown.value = { contact: { contactId: 'sent-contact', confirmedAt: null } };
    expect(press('+')).toBe(false);
    expect(press('c')).toBe(false);
    expect(press('2')).toBe(true);
    expect(rate).not.toHaveBeenCalled();
    expect(confirm).not.toHaveBeenCalled();
  });

  test('for every other key, which goes where it was meant to', () => {
    openMoment.value = 'need';
    for (const key of ['6', ' ', 'Enter', 'Escape', 'a', '/', '\\', 'Tab', 'ArrowDown']) {
      expect(press(key), key).toBe(false);
    }
  });
});

test('they work on checkboxes and radios, which take no text', () => {
  for (const type of ['checkbox', 'radio']) {
    openMoment.value = 'need';
    expect(press('3', {}, add('input', { type })), type).toBe(true);
  }
});
