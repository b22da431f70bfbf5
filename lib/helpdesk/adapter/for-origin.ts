import { isHostOf } from './host.ts';
import type { Adapter } from './schema.ts';

/** The adapter for an origin as the browser gives it (`https://acme.zendesk.com`), or null. */
export function findAdapter(adapters: readonly Adapter[], origin: string): Adapter | null {
  if (!URL.canParse(origin)) return null;
  const { protocol, host } = new URL(origin);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  return adapters.find(({ hosts }) => hosts.some((pattern) => isHostOf(pattern, host))) ?? null;
}
