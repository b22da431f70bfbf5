import { expect, test } from 'vitest';
import stored from '../../../assets/courtesy/patterns.json' with { type: 'json' };
import { compilePatterns } from '../../eval/compiled-patterns.ts';

test('the compiled patterns are those of the rules (else: node tests/eval/compile-patterns.ts)', () => {
  expect(stored).toEqual(compilePatterns());
});
