import { expect, test, vi } from 'vitest';
import { isSelfCheckAllowed } from '../../../lib/policy/self-check.ts';

const get = vi.hoisted(() => vi.fn());
vi.mock('wxt/browser', () => ({ browser: { storage: { managed: { get } } } }));

test.each([
  [{ selfCheck: false }, false],
  [{ selfCheck: true }, true],
  [{}, true],
  [{ selfCheck: 'no' }, true],
])('the policy %j leaves it to the agent: %s', async (policy, isAllowed) => {
  get.mockResolvedValueOnce(policy);
  expect(await isSelfCheckAllowed()).toBe(isAllowed);
});

test('a browser without any policy forbids nothing', async () => {
  get.mockRejectedValueOnce(new Error('Managed storage manifest not found'));
  expect(await isSelfCheckAllowed()).toBe(true);
});
