import { expect, test } from 'vitest';
import reasons from '../../../assets/words/en/reasons.json' with { type: 'json' };
import { RULE_LISTS } from '../../../lib/courtesy/rule-lists.ts';
import { FLAGS } from '../../../lib/moments/vocabulary.ts';

test('each finding has its reason in words, and no reason stands idle', () => {
  const flags: ReadonlySet<string> = new Set(FLAGS);
  const used = new Set(
    RULE_LISTS.everywhere
      .filter((rule) => flags.has(rule.id))
      .map((rule) => rule.reason ?? rule.id),
  );
  for (const reason of ['shouting', 'negative_open', 'bare_refusal', 'house']) used.add(reason);
  expect(Object.keys(reasons).sort()).toEqual([...used].sort());
});
