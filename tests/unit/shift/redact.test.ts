import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isCommon } from '../../../lib/courtesy/suggestions/common-words.ts';
import { redact } from '../../../lib/shift/redact.ts';

const clean = (text: string, names: readonly string[] = []) => redact(text, { names, isCommon });

test.each([
  ['Hi Dana, you should have checked.', 'Hi [name], you should have checked.'],
  ['Dana wrote from Vienna on Friday.', '[name] wrote from [name] on Friday.'],
  ['Your order A-20418 of $348.50 is late.', 'Your order [number] of [number] is late.'],
  ['Call +43 (660) 123 45 67 now.', 'Call [number] now.'],
  ['Write to dana.o@example.co.uk, please.', 'Write to [address], please.'],
  ['See https://acme.example/a?b=1 and acme.com.', 'See [link] and [link].'],
  ['We live at 12 Baker Street.', 'We live at [number] [name].'],
  ['I’ll ask Jean-Luc van der Berg.', 'I’ll ask [name].'],
  ['Thanks @dana_o for #billing.', 'Thanks [name] for [name].'],
  ['You did not read the terms.', 'You did not read the terms.'],
])('%s', (text, expected) => {
  expect(clean(text)).toBe(expected);
});

test('a known name goes in any writing', () => {
  expect(clean('dana okafor asked; OKAFOR again.', ['Dana Okafor'])).toBe(
    '[name] asked; [name] again.',
  );
  expect(clean('请问，李雷。', ['李雷'])).toBe('请问，[name]。');
});

test('no planted name, number or address survives, wherever it stands', () => {
  const planted = fc.oneof(
    fc.constantFrom('Dana', 'O’Brien', 'Łukasz', 'Mónica', 'Zhou', 'Öztürk'),
    fc.integer({ min: 10, max: 99_999_999 }).map(String),
    fc.constantFrom('a.b@c.example', 'x+y@mail.co.uk'),
    fc.constantFrom('AB-1234', '12.11.2026', '€1,299.00', '+1 555 0100'),
  );
  const around = fc.constantFrom('you should have told', 'we sent it to', 'thanks', '(', '“', ', ');
  fc.assert(
    fc.property(around, planted, around, (before, secret, after) => {
      expect(clean(`${before} ${secret} ${after}`)).not.toContain(secret);
      expect(clean(`${secret} ${after}`)).not.toContain(secret);
    }),
    { numRuns: 500 },
  );
});

test('no digit survives anything', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (text) => {
      expect(clean(text)).not.toMatch(/\p{Nd}/u);
    }),
    { numRuns: 500 },
  );
});
