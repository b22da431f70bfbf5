/** Reads answers of unknown shape: never throws, and a wrong type is as good as nothing. */

type Bag = Readonly<Record<string, unknown>>;

function isBag(value: unknown): value is Bag {
  return typeof value === 'object' && value !== null;
}

/** Own properties only: an answer can't hand us a prototype's. */
export function findField(root: unknown, path: string): unknown {
  let value: unknown = root;
  for (const key of path.split('.')) {
    if (!isBag(value) || !Object.hasOwn(value, key)) return null;
    value = value[key];
  }
  return value ?? null;
}

export function findText(root: unknown, path: string, limit: number): string | null {
  const value = findField(root, path);
  return typeof value === 'string' && value !== '' ? value.slice(0, limit) : null;
}

/** An id as the helpdesk writes it; numbers beyond 2^53 have lost digits and are not believed. */
export function findId(root: unknown, path: string): string | null {
  const value = findField(root, path);
  if (typeof value === 'string') return value !== '' && value.length <= 100 ? value : null;
  return typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : null;
}

/** Epoch ms of an ISO time. */
export function findTime(root: unknown, path: string): number | null {
  const value = findField(root, path);
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isNaN(time) ? null : time;
}

export function findList(root: unknown, path: string): readonly unknown[] | null {
  const value = findField(root, path);
  return Array.isArray(value) ? value : null;
}
