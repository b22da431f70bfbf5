import type * as z from 'zod/mini';

export const FAULT_CODES = [
  'missing',
  'unknown',
  'wrongType',
  'wrongValue',
  'tooLong',
  'tooShort',
  'twice',
  'misplaced',
  'host',
  'foreign',
  'noId',
  'acts',
  'field',
  'secret',
  'selector',
] as const;
export type FaultCode = (typeof FAULT_CODES)[number];

/** What is wrong with a file that somebody imports, and where; words are in the table `faults`. */
export interface Fault {
  /** As a person would write it, e.g. `moments.need.steps[2].text`; empty: the file as a whole. */
  readonly path: string;
  readonly code: FaultCode;
  /** The words that stand there, as far as they help to find the place; a file's, so hostile. */
  readonly found?: string;
}

export type Decoded<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: readonly Fault[] };

const CODES: Readonly<Record<string, FaultCode>> = {
  invalid_type: 'wrongType',
  too_big: 'tooLong',
  too_small: 'tooShort',
  unrecognized_keys: 'unknown',
};

/** Enough to mend a file by; a file of another kind would otherwise fill the screen. */
const MOST_FAULTS = 20;

/** `codeOf` knows more of some issues than their kind tells; null leaves them to that. */
export function toFaults(
  issues: readonly z.core.$ZodIssue[],
  input: unknown,
  codeOf: CodeOf = () => null,
): Fault[] {
  return issues.flatMap((issue) => toFault(issue, input, codeOf)).slice(0, MOST_FAULTS);
}

type CodeOf = (issue: z.core.$ZodIssue) => FaultCode | null;

function toFault(issue: z.core.$ZodIssue, input: unknown, codeOf: CodeOf): Fault[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: toPath([...issue.path, key]), code: 'unknown' }));
  }
  const path = toPath(issue.path);
  if (issue.code === 'custom') return [{ path, code: toCustomCode(issue.params?.code) }];
  if (valueAt(input, issue.path) === undefined) return [{ path, code: 'missing' }];
  return [{ path, code: codeOf(issue) ?? CODES[issue.code] ?? 'wrongValue' }];
}

function toCustomCode(code: unknown): FaultCode {
  return FAULT_CODES.find((known) => known === code) ?? 'wrongValue';
}

function toPath(keys: readonly PropertyKey[]): string {
  return keys
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key).slice(0, 60)}`))
    .join('')
    .replace(/^\./, '');
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value: unknown = input;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}
