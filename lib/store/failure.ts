/**
 * Why the notebook could not do it. `full`: no room. `failed`: the browser could not write, most
 * often a full disk. `closed`: the connection was lost and could not be made again. `blocked`:
 * another window holds an older notebook open. `newer`: a newer release wrote this notebook, so
 * it is read-only. `private`: a private window, or storage forbidden. `missing`: no IndexedDB.
 * `upgrade`: an upgrade failed and was taken back whole. `tooLong`: more text than a field holds.
 * `tooMany`: more
 * rows than a table holds. `gone`: the row was forgotten meanwhile. `unknown`: see `cause`.
 */
export const FAILURES = [
  'full',
  'failed',
  'closed',
  'blocked',
  'newer',
  'private',
  'missing',
  'upgrade',
  'tooLong',
  'tooMany',
  'gone',
  'unknown',
] as const;
export type FailureKind = (typeof FAILURES)[number];

export class NotebookFailure extends Error {
  override readonly name = 'NotebookFailure';
  readonly kind: FailureKind;

  constructor(kind: FailureKind, message: string, cause?: unknown) {
    super(message, { cause });
    this.kind = kind;
  }
}

const KIND_OF_NAME: Readonly<Record<string, FailureKind>> = {
  QuotaExceededError: 'full',
  AbortError: 'failed',
  UnknownError: 'failed',
  DatabaseClosedError: 'closed',
  InvalidStateError: 'closed',
  VersionError: 'newer',
  MissingAPIError: 'missing',
  SecurityError: 'private',
};

/** What an error of Dexie or the browser means. The real reason often sits in `inner`. */
export function toFailure(error: unknown): NotebookFailure {
  if (error instanceof NotebookFailure) return error;
  const chain = innermostFirst(error);
  const known = chain.find((one) => one instanceof NotebookFailure);
  if (known instanceof NotebookFailure) return known;
  const kinds = chain.flatMap((one) => kindOf(one) ?? []);
  const kind = kinds.includes('full') ? 'full' : (kinds[0] ?? 'unknown');
  const message = error instanceof Error ? error.message : String(error);
  return new NotebookFailure(kind, message, error);
}

function kindOf(error: object): FailureKind | null {
  const name = 'name' in error ? String(error.name) : '';
  const message = 'message' in error ? String(error.message) : '';
  // Firefox in a private window: "A mutation operation was attempted on a database that did not
  // allow mutations."
  if (/mutation/i.test(message)) return 'private';
  if (/QuotaExceeded/.test(message)) return 'full';
  return KIND_OF_NAME[name] ?? null;
}

function innermostFirst(error: unknown): object[] {
  const chain: object[] = [];
  let next = error;
  while (typeof next === 'object' && next !== null && chain.length < 5) {
    chain.unshift(next);
    const inner: unknown = 'inner' in next ? next.inner : undefined;
    next = inner ?? ('cause' in next ? next.cause : undefined);
  }
  return chain;
}
