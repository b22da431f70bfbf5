import type { Fault } from '../../../lib/moments/fault.ts';
import { decodePlaybook, type Playbook } from '../../../lib/moments/playbook.ts';

/** Ten times the longest that the shape admits in earnest. */
const MOST_CHARACTERS = 1_000_000;

export type PlaybookFile =
  | { readonly kind: 'playbook'; readonly book: Playbook }
  | { readonly kind: 'faults'; readonly faults: readonly Fault[] }
  | { readonly kind: 'tooLong' | 'notJson' | 'unreadable' };

/** A playbook out of a file that somebody was handed. */
export async function readPlaybook(file: File): Promise<PlaybookFile> {
  if (file.size > 4 * MOST_CHARACTERS) return { kind: 'tooLong' };
  let text: string;
  try {
    text = await file.text();
  } catch {
    return { kind: 'unreadable' };
  }
  if (text.length > MOST_CHARACTERS) return { kind: 'tooLong' };
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { kind: 'notJson' };
  }
  const read = decodePlaybook(value);
  return read.ok ? { kind: 'playbook', book: read.value } : { kind: 'faults', faults: read.faults };
}
