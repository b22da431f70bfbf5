import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordsAt } from '../../../lib/moments/span.ts';
import { fill, type PhraseValues, placeholdersIn } from '../../../lib/phrases/fill.ts';
import type { Register } from '../../../lib/phrases/phrase.ts';

const DANA: PhraseValues = {
  customerName: 'Okafor, Dana',
  agentName: 'Sam Lee',
  ticketNumber: '20418',
};

function filled(text: string, values = DANA, register: Register = 'any', language = 'en') {
  return fill({ text, register, language }, values);
}

test('known values are filled in', () => {
  const text = 'Hi {{customer.firstName}}, #{{ ticket.number }} is mine. {{agent.firstName}}';
  expect(filled(text)).toEqual({
    text: 'Hi Dana, #20418 is mine. Sam',
    caret: 28,
    gaps: [],
  });
});

test('unknown ones leave a gap that says what is missing', () => {
  const { text, gaps } = filled('Hi {{customer.firstName}}, by {{when}}: {{order.number}} {{}}', {
    ...DANA,
    customerName: 'Acme GmbH',
  });
  expect(text).toBe('Hi [name], by [when]: [order number] [name]');
  expect(gaps.map((gap) => wordsAt(text, gap))).toEqual([
    '[name]',
    '[when]',
    '[order number]',
    '[name]',
  ]);
});

test('the caret stands where the cursor was, the first if there are two', () => {
  const { text, caret } = filled('Hi {{customer.firstName}}, {{cursor}} and {{cursor}}.');
  expect(text).toBe('Hi Dana,  and .');
  expect(caret).toBe(9);
});

test.each<[Register, string, string, string | null, string]>([
  ['informal', 'en', 'Hi Dana,', 'Okafor, Dana', 'Hi [name],'],
  ['any', 'en', 'Hi Dana,', 'Okafor, Dana', 'Hi [name],'],
  ['formal', 'en', 'Dear Dana Okafor,', 'Okafor, Dana', 'Dear [name],'],
  ['formal', 'en', 'Dear Dr. Okafor,', 'Dr. Dana Okafor', 'Dear [name],'],
  ['informal', 'en', 'Dear Mr Okafor,', 'Mr Okafor', 'Hi [name],'],
  ['formal', 'de-AT', 'Guten Tag Dana Okafor,', 'Okafor, Dana', 'Guten Tag [Name],'],
  ['informal', 'de', 'Hallo Dana,', 'Okafor, Dana', 'Hallo [Name],'],
  ['formal', 'xx', 'Dear Dana Okafor,', 'Okafor, Dana', 'Dear [name],'],
])('salutation, %s in %s: %s', (register, language, expected, customerName, unknown) => {
  const text = '{{customer.salutation}},';
  expect(filled(text, { ...DANA, customerName }, register, language).text).toBe(expected);
  expect(filled(text, { ...DANA, customerName: null }, register, language).text).toBe(unknown);
});

test("a phrase that is neither takes the agent's register", () => {
  const values: PhraseValues = { ...DANA, register: 'formal' };
  expect(filled('{{customer.salutation}},', values).text).toBe('Dear Dana Okafor,');
  expect(filled('{{customer.salutation}},', values, 'informal').text).toBe('Hi Dana,');
});

test('a value is never read as a placeholder', () => {
  const values = { ...DANA, ticketSubject: 'Broken {{agent.name}} \u202eevil\u0000' };
  expect(filled('About: {{ticket.subject}}', values).text).toBe('About: Broken agent.name evil');
});

test('braces that are no placeholder lose their double, wherever they meet', () => {
  expect(filled('{{{cursor}}{ a {{{{ {{customer.firstName}} }}}} {{open').text).toBe(
    '{ a { Dana } {open',
  );
});

test('placeholders of a text, each once', () => {
  expect(placeholdersIn('{{a}} {{ b.c }} {{a}}')).toEqual(['a', 'b.c']);
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        '{',
        '}',
        '{{',
        '}}',
        '{{cursor}}',
        '{{when}}',
        '{{customer.salutation}}',
        '{{constructor}}',
        '{{customer.firstName}}',
        '{{ticket.subject}}',
        '{{[x]}}',
        '[',
        ']',
        '\u202e',
        '\ud800',
        'Hi ',
        '\r\n',
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
);
const anyName = fc.oneof(
  fc.constant(null),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('Dana', '{{cursor}}', 'Dr. {{x}}', '🌸', 'דנה', '\u0000', ', ,'),
);

test('whatever the phrase and the values are: no throw, no placeholder, no control, true spans', () => {
  fc.assert(
    fc.property(
      anyText,
      fc.record({
        customerName: anyName,
        agentName: anyName,
        ticketNumber: anyName,
        ticketSubject: anyName,
        when: anyName,
      }),
      fc.constantFrom<Register>('any', 'formal', 'informal'),
      (phrase, values, register) => {
        const { text, caret, gaps } = filled(phrase, values, register);
        expect(text).not.toMatch(/\{\{|\}\}/);
        expect(text.replaceAll('\n', '')).not.toMatch(
          /\p{Cc}|[\u202a-\u202e\u2066-\u2069\u200b\ufeff]/u,
        );
        expect(text.isWellFormed()).toBe(true);
        expect(caret).toBeGreaterThanOrEqual(0);
        expect(caret).toBeLessThanOrEqual(text.length);
        let last = 0;
        for (const gap of gaps) {
          expect(gap.start).toBeGreaterThanOrEqual(last);
          expect(wordsAt(text, gap)).toMatch(/^\[[^[\]{}]+\]$/);
          last = gap.end;
        }
      },
    ),
    { numRuns: 500 },
  );
});
