/** Time and chance as the browser has them; everything below the entrypoints is handed these. */
export const now = (): number => Date.now();
export const tz = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;
export const newId = (): string => crypto.randomUUID();

/** Calls back once; the answer takes it back. */
export function later(ms: number, call: () => void): () => void {
  const timer = setTimeout(call, ms);
  return () => clearTimeout(timer);
}
