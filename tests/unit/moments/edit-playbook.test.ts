import fc from 'fast-check';
import { expect, test } from 'vitest';
import { getBundledPlaybook } from '../../../lib/moments/bundled-playbook.ts';
import {
  isOwnStep,
  withAnchor,
  withNewStep,
  withStep,
  withStepMoved,
} from '../../../lib/moments/edit-playbook.ts';
import { decodePlaybook } from '../../../lib/moments/playbook.ts';
import { playbookDifference } from '../../../lib/moments/playbook-difference.ts';
import { hashPlaybook } from '../../../lib/moments/playbook-hash.ts';
import { MOMENTS } from '../../../lib/moments/vocabulary.ts';

const book = getBundledPlaybook();
const [first, second] = book.moments.need.steps;
if (!first || !second) throw new Error('The bundled playbook has too few steps.');

test('each edit is told as what it is, and the bundled playbook stays as it was', () => {
  const before = JSON.stringify(book);
  const worded = withStep(book, 'need', first.id, { text: 'Other words', off: true });
  expect(playbookDifference(book, worded)).toEqual([
    expect.objectContaining({ step: first.id, field: 'text', after: 'Other words' }),
    expect.objectContaining({ step: first.id, field: 'off', before: null, after: 'true' }),
  ]);
  expect(playbookDifference(book, withStepMoved(book, 'need', first.id, 1))).toEqual([
    expect.objectContaining({ moment: 'need', field: 'order' }),
  ]);
  const added = withNewStep(book, 'greeting', '0123abcd', 'Use their language');
  expect(playbookDifference(book, added)).toMatchObject([
    { moment: 'greeting', field: 'step', before: null, after: 'Use their language' },
  ]);
  expect(isOwnStep('greeting.own0123abcd') && !isOwnStep('greeting.hello')).toBe(true);
  expect(playbookDifference(book, withAnchor(book, 'need', -1, 'Cold.'))).toMatchObject([
    { moment: 'need', field: 'anchor', after: 'Cold.' },
  ]);
  expect(JSON.stringify(book)).toBe(before);
});

test('switched off and on again, the content and thus the hash are the same', async () => {
  const off = withStep(book, 'need', first.id, { off: true });
  const on = withStep(off, 'need', first.id, { off: false });
  expect(await hashPlaybook(off)).not.toBe(await hashPlaybook(book));
  expect(await hashPlaybook(on)).toBe(await hashPlaybook(book));
});

test('moving loses no step and leaves a playbook that can be read', () => {
  const moves = fc.array(fc.tuple(fc.constantFrom(...MOMENTS), fc.nat(12), fc.constantFrom(1, -1)));
  fc.assert(
    fc.property(moves, (list) => {
      let moved = book;
      for (const [moment, at, by] of list) {
        const id = moved.moments[moment].steps[at]?.id ?? 'none';
        moved = withStepMoved(moved, moment, id, by === 1 ? 1 : -1);
      }
      expect(decodePlaybook(moved).ok).toBe(true);
      for (const moment of MOMENTS) {
        const ids = (steps: readonly { id: string }[]) => steps.map(({ id }) => id).sort();
        expect(ids(moved.moments[moment].steps)).toEqual(ids(book.moments[moment].steps));
      }
    }),
  );
});

test('a bad step is named by its place and its words', () => {
  const copy = structuredClone(book);
  Object.assign(copy.moments.need.steps[1] ?? {}, { evidence: 'telepathy' });
  const read = decodePlaybook(copy);
  expect(read.ok ? [] : read.faults).toEqual([
    { path: 'moments.need.steps[1].evidence', code: 'wrongValue', found: second.text },
  ]);
});
