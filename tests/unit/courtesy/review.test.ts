import { expect, test } from 'vitest';
import { review } from '../../../lib/courtesy/review.ts';
import { context, upset } from './context.ts';
import { fc } from './property.ts';
import { anything, draft } from './sentences.ts';

test('an empty draft has nothing in it', () => {
  const read = review('', context);
  expect(read).toMatchObject({
    acts: [],
    findings: [],
    promises: [],
    order: { id: 'n/a' },
    apology: null,
  });
});

test('never throws, and every span lies within the text', () => {
  fc.assert(
    fc.property(fc.oneof(anything, draft), (text) => {
      for (const where of [context, upset]) {
        const read = review(text, where);
        if (!read) continue;
        for (const span of [
          ...read.acts,
          ...read.findings,
          ...read.promises,
          ...read.promises.flatMap((p) => (p.due ? [p.due] : [])),
        ]) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
      }
    }),
    { numRuns: 400 },
  );
});

test.each([
  'Lieber Herr Maier, vielen Dank für Ihre Nachricht, wir haben das Paket gestern verschickt.',
  'Bonjour, merci pour votre message, nous avons envoyé le colis hier.',
  'Здравствуйте, спасибо за ваше письмо.',
  'שלום, תודה על ההודעה שלך',
])('a language it cannot read gives nothing: %s', (text) => {
  expect(review(text, { ...context, language: undefined } as typeof context)).toBeNull();
});

test('spans stand on the words they name', () => {
  const text = 'Hi Ana,\n\nYou should have checked the size. Unfortunately we can’t refund you.';
  const read = review(text, context);
  const words = (read?.findings ?? []).map((f) => [f.id, text.slice(f.start, f.end)]);
  expect(words).toContainEqual(['blame', 'You should have checked']);
  expect(words.map(([id]) => id)).toContain('bare_refusal');
});

test('100,000 characters are read in one go', () => {
  const read = review('You should have checked the size. '.repeat(3000), context);
  expect(read?.findings.length).toBe(3000);
});

test('the sentence at the caret is open', () => {
  const text = 'Hi Ana, I have sent it. You should have checked the si';
  expect(review(text, { ...context, caret: text.length })?.findings).toEqual([]);
  expect(review(text, { ...context, caret: 5 })?.findings.map((f) => f.id)).toEqual(['blame']);
});

test('what stands in a macro has that origin, and what the customer quoted is no word of ours', () => {
  const text = 'Please be advised that it left. I have sent a new one.\n\n> You must pay at once.';
  const read = review(text, { ...context, macros: [{ start: 0, end: 31 }] });
  expect(read?.findings.map((f) => [f.id, f.origin])).toEqual([['robotic', 'macro']]);
});

test.each([
  ["I'm so sorry you had to wait. I've sent a new one today.", 'person_first'],
  ["I've sent a new one today. I'm so sorry you had to wait.", 'problem_first'],
  ["I've sent a new one today.", 'no_person'],
])('order of %s', (text, order) => {
  expect(review(text, upset)?.order.id).toBe(order);
  expect(review(text, context)?.order.id).toBe('n/a');
});

test('a promise says who, by when, and on what it hangs', () => {
  const text = "I'll call you on Wednesday at 3 pm. If you send the receipt, we'll refund it.";
  const [first, second] = review(text, context)?.promises ?? [];
  expect(first).toMatchObject({
    who: 'agent',
    conditional: false,
    dueAt: { date: '2026-11-25', time: '15:00' },
  });
  expect(second).toMatchObject({ who: 'team', conditional: true, due: null });
});

test('an apology shows its parts', () => {
  const text =
    "I'm sorry that the box never left. Our printer failed, and I've sent a new one that will reach you by Friday.";
  expect(review(text, upset)?.apology?.missing).toEqual([]);
  expect(review("I'll look into it.", upset)?.apology?.missing).toContain('own');
});
