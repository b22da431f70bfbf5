import type { Playbook } from './playbook.ts';

/** What a playbook is known by: ratings name it, and it is kept as long as one does. */
export type PlaybookHash = string;

/** SHA-256 of the canonical JSON, 64 hex digits: equal content is the same playbook. */
export async function hashPlaybook(book: Playbook): Promise<PlaybookHash> {
  const bytes = new TextEncoder().encode(toCanonicalJson(book));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** JSON without blanks and with sorted keys, so that the order somebody wrote them in is no matter. */
export function toCanonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(toCanonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value)
      .filter(([, one]) => one !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => `${JSON.stringify(key)}:${toCanonicalJson(one)}`);
    return `{${entries.join(',')}}`;
  }
  return JSON.stringify(value) ?? 'null';
}
