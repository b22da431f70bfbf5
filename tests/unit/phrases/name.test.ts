import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findFirstName, parseName } from '../../../lib/phrases/name.ts';

test.each([
  ['Dana', 'Dana'],
  ['Dana Okafor', 'Dana'],
  ['Okafor, Dana', 'Dana'],
  ['Okafor, Dana M.', 'Dana'],
  ['Okafor, Dana, PhD', 'Dana'],
  ['DANA OKAFOR', 'Dana'],
  ['dana okafor', 'Dana'],
  ['JEAN-PIERRE MARTIN', 'Jean-Pierre'],
  ["sinéad o'connor", 'Sinéad'],
  ['McKenzie Scott', 'McKenzie'],
  ['DJ Khaled', 'DJ'],
  ['AJ', 'AJ'],
  ['Dr. Dana Okafor', 'Dana'],
  ['Prof. Dr. Anna-Lena Weiß', 'Anna-Lena'],
  ['Ms. Dana Okafor Jr.', 'Dana'],
  ['von Trapp, Maria', 'Maria'],
  ['✨ Dana 🌸 Okafor ✨', 'Dana'],
  ['👩🏽‍💻 Dana', 'Dana'],
  ['Dana Okafor (Acme GmbH)', 'Dana'],
  ['Dana Okafor | Acme', 'Dana'],
  ['Dana via Slack', 'Dana'],
  ['Dana <dana@example.com>', 'Dana'],
  ['"Dana"', 'Dana'],
  ['Dana \u202eOkafor\u0000', 'Dana'],
  ['İBRAHİM ÇELİK', 'İbrahim'],
  ['דנה כהן', 'דנה'],
  ['محمد علي', 'محمد'],
  ['عبد الرحمن السيد', 'عبد الرحمن'],
  ['Дана Иванова', 'Дана'],
  ['नीहा शर्मा', 'नीहा'],
  ['山田 太郎', '山田 太郎'],
  ['김민수', '김민수'],
])('%s is called %s', (raw, first) => {
  expect(findFirstName(raw)).toBe(first);
});

test.each([
  null,
  '',
  '  ',
  '🌸',
  'dana@example.com',
  'dana.okafor',
  'dana_okafor',
  'user123',
  'Visitor 83921',
  '+43 1 234 56',
  'www.acme.example',
  'Acme GmbH',
  'ACME Inc.',
  'Acme Support',
  'Accounts Payable',
  'Dana & Tom',
  'Guest',
  'Customer',
  'Deleted user',
  'D. Okafor',
  'J.R.',
  'Dr. Okafor',
  'Mr Okafor',
  'van Dijk',
  'a, b, c',
])('%s leaves a gap', (raw) => {
  expect(findFirstName(raw)).toBeNull();
});

test('an address behind the name does not hide it', () => {
  expect(findFirstName('Dana Okafor (dana@example.com)')).toBe('Dana');
});

test('title and family name, for who is addressed formally', () => {
  expect(parseName('Dr. Maria von Trapp')).toEqual({
    first: 'Maria',
    last: 'von Trapp',
    title: 'Dr.',
    full: 'Maria von Trapp',
  });
  expect(parseName('Mr Okafor')).toMatchObject({ first: null, last: 'Okafor', title: 'Mr' });
});

const anyRaw = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        'Dana',
        'OKAFOR',
        'Dr.',
        ',',
        ' ',
        '(',
        '🌸',
        'von',
        'D.',
        "'",
        '-',
        '\u200d',
      ),
    )
    .map((parts) => parts.join('')),
);

test('whatever the name is: no throw, one clean line of letters', () => {
  fc.assert(
    fc.property(anyRaw, (raw) => {
      const name = parseName(raw);
      if (!name) return;
      expect(name.full).not.toBe('');
      for (const part of [name.first, name.last, name.title, name.full]) {
        if (part === null) continue;
        expect(part).toBe(part.trim());
        expect(part).not.toMatch(/\p{Cc}|[{}[\]<>@\d\u202a-\u202e]/u);
      }
    }),
    { numRuns: 1_000 },
  );
});

test('what was made of a name is made of itself again', () => {
  fc.assert(
    fc.property(anyRaw, (raw) => {
      const name = parseName(raw);
      if (name?.first) expect(findFirstName(name.full)).toBe(name.first);
    }),
    { numRuns: 500 },
  );
});
