import { browser } from 'wxt/browser';

/**
 * Whether the organisation leaves the self-check to the agent. A policy can only switch it off; none
 * can show an answer to anybody. Where no policy is set, or it can't be read, nothing is forbidden.
 */
export async function isSelfCheckAllowed(): Promise<boolean> {
  try {
    const policy: Readonly<Record<string, unknown>> =
      await browser.storage.managed.get('selfCheck');
    return policy.selfCheck !== false;
  } catch {
    // Firefox rejects where no policy is set at all.
    return true;
  }
}
