import { expect, test } from 'vitest';
import { readCustomer } from '../../../lib/courtesy/read-customer.ts';
import { fc } from './property.ts';
import { anything } from './sentences.ts';

test('nothing said is neutral, and not sure', () => {
  expect(readCustomer('')).toMatchObject({ mood: 'neutral', upset: 0, sure: { mood: false } });
});

test.each([
  'This is outrageous, you lied to me and I want my money back today!',
  'I have been waiting for four weeks and nobody answers, this is the third time I write.',
])('upset: %s', (text) => {
  const read = readCustomer(text);
  expect(read?.upset).toBeGreaterThan(0.5);
  expect(read?.complaint).toBeGreaterThan(0.5);
  expect(read?.because.length).toBeGreaterThan(0);
});

test.each([
  'Hi, which documents do you need for a change of name?',
  'Thank you so much, it works perfectly now!',
])('calm: %s', (text) => {
  expect(readCustomer(text)?.upset).toBeLessThan(0.5);
});

test('another language gives nothing', () => {
  expect(
    readCustomer('Ich warte seit drei Wochen auf mein Geld und niemand antwortet mir.'),
  ).toBeNull();
});

test('never throws, and what decided lies within the text', () => {
  fc.assert(
    fc.property(anything, (text) => {
      for (const { start, end } of readCustomer(text, { language: 'en' })?.because ?? []) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});
