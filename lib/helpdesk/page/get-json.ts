/** An answer of the helpdesk's own server. */
export interface JsonAnswer {
  readonly status: number;
  /** Of unknown shape; null where it is no JSON. */
  readonly body: unknown;
  /** The header of that name, where the server asks us to wait. */
  readonly retryAfter: string | null;
}

/** Null where nothing came back. */
export type GetJson = (path: string, signal: AbortSignal) => Promise<JsonAnswer | null>;

const MAX_CHARACTERS = 8_000_000;

/**
 * The product's only request: reads, from the page's own origin, with the agent's own session. It
 * follows no redirect, for one may lead elsewhere.
 */
export const getJson: GetJson = async (path, signal) => {
  const url = new URL(path, location.origin);
  if (url.origin !== location.origin) return null;
  try {
    const response = await fetch(url.href, {
      method: 'GET',
      credentials: 'same-origin',
      redirect: 'error',
      headers: { accept: 'application/json' },
      signal,
    });
    const text = response.ok ? await response.text() : '';
    return {
      status: response.status,
      body: text.length > MAX_CHARACTERS ? null : parse(text),
      retryAfter: response.headers.get('retry-after'),
    };
  } catch {
    return null;
  }
};

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
