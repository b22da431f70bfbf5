// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { type AgentInput, watchAgentInput } from '../../../../lib/helpdesk/page/agent-input.ts';

let clock = 0;
let box: HTMLElement;
let input: AgentInput;

beforeEach(() => {
  clock = 1_000;
  box = document.body.appendChild(document.createElement('div'));
  input = watchAgentInput(box, () => clock, new AbortController().signal);
});

/** As the browser sends it for a real hand; a page can't make one. */
function hand(type: string, init: object = {}): void {
  const event = Object.assign(new Event(type, { bubbles: true }), init);
  Object.defineProperty(event, 'isTrusted', { value: true });
  box.dispatchEvent(event);
}

test('a key explains the change that comes with it', () => {
  hand('keydown', { key: 'a' });
  hand('beforeinput', { inputType: 'insertText', data: 'a' });
  input.seen();
  expect(input.author('a')).toBe('agent');
});

test('letters that a busy page shows late are still the agent’s', () => {
  hand('keydown', { key: 'a' });
  hand('beforeinput', { inputType: 'insertText', data: 'a' });
  clock += 900;
  expect(input.author('a')).toBe('agent');
  expect(input.author('a')).toBe('helpdesk');
});

test('a macro that comes long after a letter is the helpdesk’s', () => {
  hand('keydown', { key: 'a' });
  hand('beforeinput', { inputType: 'insertText', data: 'a' });
  clock += 900;
  expect(input.author('Thank you for contacting Acme.')).toBe('helpdesk');
});

test('a macro chosen with Enter is the helpdesk’s, a dictated sentence the agent’s', () => {
  const sentence =
    'We will look into this and write to you tomorrow before noon, as I said on the phone.';
  hand('keydown', { key: 'Enter' });
  expect(input.author(sentence)).toBe('helpdesk');
  hand('beforeinput', { inputType: 'insertText', data: sentence });
  expect(input.author(sentence)).toBe('agent');
});

test('what a page’s script pretends explains nothing', () => {
  box.dispatchEvent(
    Object.assign(new Event('beforeinput'), { inputType: 'insertText', data: 'a' }),
  );
  expect(input.author('a')).toBe('helpdesk');
});
