import { ADAPTERS } from '../../../lib/helpdesk/adapter/adapters.ts';
import { adaptersInForce } from '../../../lib/helpdesk/adapter/in-force.ts';
import type { Adapter } from '../../../lib/helpdesk/adapter/schema.ts';

/** `changed`: kept in place of a bundled one; `own`: there is no bundled one. */
export type Kind = 'bundled' | 'changed' | 'own';

export interface KnownHelpdesk {
  readonly adapter: Adapter;
  readonly kind: Kind;
}

/** All helpdesks that are known, by name. */
export function toKnown(kept: readonly Adapter[]): readonly KnownHelpdesk[] {
  return adaptersInForce(kept)
    .map((adapter) => ({ adapter, kind: kindOf(adapter, kept) }))
    .sort((a, b) => a.adapter.label.localeCompare(b.adapter.label));
}

function kindOf({ id }: Adapter, kept: readonly Adapter[]): Kind {
  if (!ADAPTERS.some((bundled) => bundled.id === id)) return 'own';
  return kept.some((one) => one.id === id) ? 'changed' : 'bundled';
}
