import fc from 'fast-check';
import { expect, test } from 'vitest';
import { getBundledPlaybook } from '../../../lib/moments/bundled-playbook.ts';
import { decodePlaybook, stepsOf } from '../../../lib/moments/playbook.ts';
import { hashPlaybook, toCanonicalJson } from '../../../lib/moments/playbook-hash.ts';
import { ACTS, FLAGS, MOMENTS } from '../../../lib/moments/vocabulary.ts';

const book = getBundledPlaybook();

function changed(change: (copy: ReturnType<typeof toLoose>) => void): unknown {
  const copy = toLoose();
  change(copy);
  return copy;
}

function toLoose() {
  return structuredClone(book) as unknown as {
    moments: Record<string, { anchors: Record<string, unknown>; steps: Record<string, unknown>[] }>;
    [key: string]: unknown;
  };
}

function faultsOf(input: unknown) {
  const result = decodePlaybook(input);
  return result.ok ? [] : result.faults;
}

test('the bundled playbook has core and extra steps for every moment, each id once', () => {
  const ids = MOMENTS.flatMap((moment) => stepsOf(book, moment).map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  for (const moment of MOMENTS) {
    const core = stepsOf(book, moment).filter((step) => step.core).length;
    expect(core, moment).toBeGreaterThanOrEqual(5);
    expect(core, moment).toBeLessThanOrEqual(7);
  }
});

test('every act is evidence of a step, and every flag breaks one', () => {
  const steps = MOMENTS.flatMap((moment) => stepsOf(book, moment));
  expect(ACTS.filter((act) => !steps.some(({ evidence }) => evidence === act))).toEqual([]);
  expect(FLAGS.filter((flag) => !steps.some(({ breaks }) => breaks?.includes(flag)))).toEqual([]);
});

test('psyche steps are ticked from the self-check alone', () => {
  for (const step of stepsOf(book, 'psyche')) {
    expect(step.evidence).toBeUndefined();
    expect(step.breaks).toBeUndefined();
  }
});

test.each([
  [
    'a step without text',
    changed(({ moments }) => {
      delete moments.need?.steps[2]?.text;
    }),
    { path: 'moments.need.steps[2].text', code: 'missing' },
  ],
  [
    'an act nobody knows',
    changed(({ moments }) => {
      Object.assign(moments.need?.steps[0] ?? {}, { evidence: 'smile' });
    }),
    { path: 'moments.need.steps[0].evidence', code: 'wrongValue' },
  ],
  [
    'an anchor too many',
    changed(({ moments }) => {
      Object.assign(moments.greeting?.anchors ?? {}, { '3': 'more' });
    }),
    { path: 'moments.greeting.anchors.3', code: 'unknown' },
  ],
  [
    'anchors for psyche, which is never rated',
    changed(({ moments }) => {
      Object.assign(moments.psyche ?? {}, { anchors: moments.need?.anchors });
    }),
    { path: 'moments.psyche.anchors', code: 'unknown' },
  ],
  [
    'the same step twice',
    changed(({ moments }) => {
      moments.need?.steps.push(...moments.need.steps.slice(0, 1));
    }),
    { path: 'moments.need.steps[10].id', code: 'twice' },
  ],
  [
    'a step in another moment',
    changed(({ moments }) => {
      Object.assign(moments.need?.steps[0] ?? {}, { id: 'greeting.listen' });
    }),
    { path: 'moments.need.steps[0].id', code: 'misplaced' },
  ],
  [
    'a text of a page',
    changed(({ moments }) => {
      Object.assign(moments.need?.steps[0] ?? {}, { text: 'x'.repeat(5_000) });
    }),
    { path: 'moments.need.steps[0].text', code: 'tooLong' },
  ],
  ['no playbook at all', 'hello', { path: '', code: 'wrongType' }],
  [
    'a later schema',
    changed((copy) => {
      copy.schema = 2;
    }),
    { path: 'schema', code: 'wrongValue' },
  ],
])('%s is refused, with its place', (_, input, fault) => {
  expect(faultsOf(input)).toContainEqual(expect.objectContaining(fault));
});

test('whatever is handed in, decoding answers', () => {
  fc.assert(
    fc.property(fc.anything(), (input) => {
      const result = decodePlaybook(input);
      expect(result.ok || result.faults.length > 0).toBe(true);
    }),
  );
});

test('what was decoded decodes to itself', () => {
  expect(decodePlaybook(JSON.parse(JSON.stringify(book)))).toEqual({ ok: true, value: book });
});

test('the hash is that of the content: key order is no matter, a letter is', async () => {
  const hash = await hashPlaybook(book);
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  const reversed = Object.fromEntries(Object.entries(book).reverse()) as typeof book;
  expect(await hashPlaybook(reversed)).toBe(hash);
  expect(await hashPlaybook({ ...book, title: `${book.title}.` })).not.toBe(hash);
});

test('canonical JSON says the same as JSON', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(toCanonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test('the hash is SHA-256 in hex', async () => {
  // Any value will do for this check of the digest; `{"a":1}` was hashed with another tool.
  const known = '015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862';
  expect(await hashPlaybook({ a: 1 } as unknown as typeof book)).toBe(known);
});
