import { type Fault, toFaults } from '../moments/fault.ts';
import { type Backup, backupShape } from './backup.ts';

/** Limits of a file before anything else looks at it. */
export const MOST_CHARACTERS = 50_000_000;
export const MOST_DEPTH = 32;
const MOST_VALUES = 20_000_000;

/**
 * `tooBig`, `notJson`, `tooDeep`: nothing else was looked at. `hostile`: a key that would change
 * what objects are. `invalid`: the faults say where; a backup of another schema is one too.
 */
export type ParsedBackup =
  | { readonly ok: true; readonly backup: Backup }
  | {
      readonly ok: false;
      readonly why: 'tooBig' | 'notJson' | 'tooDeep' | 'hostile' | 'invalid';
      readonly faults: readonly Fault[];
    };

/** A backup from the text of a file, checked to the last field: nothing unknown gets in. */
export function parseBackup(text: string): ParsedBackup {
  if (text.length > MOST_CHARACTERS) return refuse('tooBig');
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refuse('notJson');
  }
  const hazard = findHazard(value);
  if (hazard) return refuse(hazard);
  const result = backupShape.safeParse(value);
  if (result.success) return { ok: true, backup: result.data };
  return refuse('invalid', toFaults(result.error.issues, value));
}

type Why = Extract<ParsedBackup, { ok: false }>['why'];

function refuse(why: Why, faults: readonly Fault[] = []): ParsedBackup {
  return { ok: false, why, faults };
}

const HOSTILE = new Set(['__proto__', 'constructor', 'prototype']);

/** Without recursion: JSON may nest deeper than the stack reaches. */
function findHazard(root: unknown): Why | null {
  const waiting: { readonly value: unknown; readonly depth: number }[] = [
    { value: root, depth: 1 },
  ];
  let seen = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, depth } = next;
    if (++seen > MOST_VALUES) return 'tooBig';
    if (typeof value !== 'object' || value === null) continue;
    if (depth > MOST_DEPTH) return 'tooDeep';
    for (const key of Object.keys(value)) {
      if (HOSTILE.has(key)) return 'hostile';
      waiting.push({ value: Reflect.get(value, key), depth: depth + 1 });
    }
  }
  return null;
}
