import { expect, test } from 'vitest';
import { isSealed, seal, unseal } from '../../../lib/store/seal.ts';

test('what was sealed is opened by its passphrase, and by no other', async () => {
  const file = await seal('{"notes":["für Ana 🙂"]}', 'correct horse');
  expect(file).not.toContain('Ana');
  expect(isSealed(file)).toBe(true);
  expect(await unseal(file, 'correct horse')).toBe('{"notes":["für Ana 🙂"]}');
  expect(await unseal(file, 'wrong horse')).toBeNull();
});

test('a file that was changed is not opened, whatever was changed', async () => {
  const { data, ...rest } = JSON.parse(await seal('secret', 'pass'));
  const changed = data.startsWith('A') ? `B${data.slice(1)}` : `A${data.slice(1)}`;
  expect(await unseal(JSON.stringify({ ...rest, data: changed }), 'pass')).toBeNull();
});

test('two files of the same words and passphrase differ', async () => {
  expect(await seal('same', 'pass')).not.toBe(await seal('same', 'pass'));
});

test.each([
  '',
  '{}',
  '{"kind":"five-moments-backup"}',
  '{"kind":"five-moments-sealed"',
  '{"kind":"five-moments-sealed","rounds":1,"salt":"","iv":"","data":""}',
])('%j is no sealed file', async (text) => {
  expect(isSealed(text)).toBe(false);
  expect(await unseal(text, 'pass')).toBeNull();
});
