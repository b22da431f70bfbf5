import { ADAPTERS } from './adapters.ts';
import type { Adapter } from './schema.ts';

/**
 * The adapters that hold: those that the person keeps, and the bundled ones that none of them stands
 * in for. Theirs come first, so that one for `desk.acme.com` outweighs a bundled `*.acme.com`.
 */
export function adaptersInForce(kept: readonly Adapter[]): readonly Adapter[] {
  const ids = new Set(kept.map(({ id }) => id));
  return [...kept, ...ADAPTERS.filter(({ id }) => !ids.has(id))];
}
