import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { review } from '../../../lib/courtesy/review.ts';
import type { DraftContext } from '../../../lib/courtesy/types.ts';
import { addDays } from '../../../lib/moments/day.ts';
import {
  afterAnswer,
  chooseLines,
  findHappy,
  nextDue,
  SITTING,
  STOCK,
} from '../../../lib/shift/exercise.ts';
import { gradeRewrite } from '../../../lib/shift/grade.ts';
import { TONES, toTone } from '../../../lib/shift/tone.ts';

const CONTEXT: DraftContext = {
  customerName: 'Ana',
  agentName: null,
  channel: 'email',
  customer: null,
  now: 0,
  tz: 'UTC',
  caret: null,
  macros: [],
  language: 'en',
};

function read(text: string) {
  const found = review(text, CONTEXT);
  if (!found) throw new Error('English is read.');
  return found;
}

describe('the stock', () => {
  test('has at least forty lines in three grades, each scene in all four tones', () => {
    expect(STOCK.length).toBeGreaterThanOrEqual(40);
    expect(new Set(STOCK.map(({ id }) => id)).size).toBe(STOCK.length);
    for (const level of [1, 2, 3]) {
      expect(STOCK.filter((line) => line.level === level).length).toBeGreaterThanOrEqual(8);
    }
    for (const [scene, lines] of Map.groupBy(STOCK, (line) => line.scene)) {
      expect(lines.map(({ tone }) => tone).sort(), scene).toEqual([...TONES].sort());
    }
  });

  test.each(STOCK)('$id: the engine hears the tone, and shows the words', ({ text, tone }) => {
    const reading = toTone(text, read(text));
    expect(reading?.tone).toBe(tone);
    expect(reading?.words.length).toBeGreaterThan(0);
    let end = 0;
    for (const words of reading?.words ?? []) {
      expect(words.start).toBeGreaterThanOrEqual(end);
      expect(words.end).toBeGreaterThan(words.start);
      end = words.end;
    }
  });

  test.each(STOCK)('$id says what it must', ({ text, keeps }) => {
    for (const fact of keeps) expect(text.toLowerCase()).toContain(fact.toLowerCase());
  });

  test.each(STOCK.filter(({ tone }) => tone !== 'happy'))(
    '$id: the happy line of its scene is a full answer, and grades higher',
    ({ scene, text, keeps }) => {
      const happy = findHappy(scene)?.text ?? '';
      expect(gradeRewrite(happy, read(happy), keeps).isWarm).toBe(true);
      expect(gradeRewrite(happy, read(happy), keeps).points).toBeGreaterThan(
        gradeRewrite(text, read(text), keeps).points,
      );
    },
  );
});

describe('a rewriting', () => {
  const keeps = ['Friday'];
  const grade = (text: string) => gradeRewrite(text, read(text), keeps);

  test('loses what was cold, gains what is warm, and still says it', () => {
    expect(grade('You should have checked. It comes on Friday.')).toMatchObject({
      isFree: false,
      isWarm: false,
      missing: [],
      points: 1,
    });
    expect(grade('Thank you for your patience, Ana. It comes on Friday.')).toMatchObject({
      isFree: true,
      isWarm: true,
      missing: [],
      points: 3,
    });
    expect(grade('Thank you for your patience, Ana.')).toMatchObject({ missing: keeps, points: 2 });
  });

  test.each(['', ' ', 'Friday', 'Thanks Friday'])('“%s” is no answer', (text) => {
    expect(grade(text).points).toBe(0);
  });

  test('the same words, the same grade; no words make it fail', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const found = review(text, CONTEXT);
        if (!found) return;
        const first = gradeRewrite(text, found, keeps);
        expect(gradeRewrite(text, read(text), keeps)).toEqual(first);
        expect(first.points).toBeGreaterThanOrEqual(0);
        expect(first.points).toBeLessThanOrEqual(3);
      }),
    );
  });
});

describe('spaced over days', () => {
  const day = '2026-11-23';

  test('a right answer puts a line off for longer each time, a wrong one until tomorrow', () => {
    let box = 0;
    const gaps: string[] = [];
    for (let round = 0; round < 7; round++) {
      const next = afterAnswer(box, true, day);
      box = next.box;
      gaps.push(next.due);
    }
    expect(gaps).toEqual([2, 4, 8, 16, 32, 32, 32].map((count) => addDays(day, count)));
    expect(afterAnswer(5, false, day)).toEqual({ box: 0, due: addDays(day, 1) });
  });

  test('a new agent begins with plain lines, none of one scene', () => {
    const lines = chooseLines(STOCK, [], day, 'seed');
    expect(lines).toHaveLength(SITTING);
    expect(lines.every(({ level }) => level === 1)).toBe(true);
    expect(new Set(lines.map(({ scene }) => scene)).size).toBe(SITTING);
    expect(chooseLines(STOCK, [], day, 'seed')).toEqual(lines);
  });

  test('what is due comes first, what is not due does not come', () => {
    const cards = STOCK.map(({ id }, index) => ({
      itemId: id,
      due: addDays(day, index === 7 ? -1 : index === 20 ? 0 : 3),
    }));
    const ids = chooseLines(STOCK, cards, day, 's').map(({ id }) => id);
    expect(ids).toEqual([STOCK[7]?.id, STOCK[20]?.id]);
    expect(nextDue(cards)).toBe(addDays(day, -1));
    expect(nextDue([])).toBeNull();
  });

  test('who answers all rightly meets every line, and never the same twice a day', () => {
    const boxes = new Map<string, { box: number; due: string }>();
    for (let at = 0; at < 120; at++) {
      const today = addDays(day, at);
      const cards = [...boxes].map(([itemId, { due }]) => ({ itemId, due }));
      for (const { id } of chooseLines(STOCK, cards, today, 's')) {
        const next = afterAnswer(boxes.get(id)?.box ?? 0, true, today);
        expect(next.due > today).toBe(true);
        boxes.set(id, next);
      }
    }
    expect(boxes.size).toBe(STOCK.length);
  });
});
