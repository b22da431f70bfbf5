import { readAdapter } from '../../../lib/helpdesk/adapter/read-adapter.ts';
import type { Adapter } from '../../../lib/helpdesk/adapter/schema.ts';
import type { Fault } from '../../../lib/moments/fault.ts';

/** Ten times the longest description that is known. */
export const MOST_CHARACTERS = 300_000;

export type ReadFile =
  | { readonly kind: 'adapter'; readonly adapter: Adapter }
  | { readonly kind: 'faults'; readonly faults: readonly Fault[] }
  | { readonly kind: 'tooLong' | 'notJson' };

/** A description from the text of a file, checked to the last field and the last selector. */
export function readFile(text: string): ReadFile {
  if (text.length > MOST_CHARACTERS) return { kind: 'tooLong' };
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { kind: 'notJson' };
  }
  const read = readAdapter(value, canRead);
  return read.ok
    ? { kind: 'adapter', adapter: read.value }
    : { kind: 'faults', faults: read.faults };
}

/** Asked of this very browser. */
export function canRead(css: string): boolean {
  try {
    document.createDocumentFragment().querySelector(css);
    return true;
  } catch {
    return false;
  }
}
