import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Exchange } from '../../server/exchange.ts';

export const BUILT = fileURLToPath(
  new URL('../../../../.output/helpdesks/freshdesk', import.meta.url),
);

// As strict as such a page gets: no foreign and no inline script.
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-ancestors 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "object-src 'none'",
].join('; ');

/** The one page of the app, whatever route below `/a` was asked for. */
export async function answerPage({ response }: Exchange, setCookie: string): Promise<void> {
  const html = await readFile(`${BUILT}/index.html`).catch(() => {
    throw new Error('The replica is not built: run `node tests/helpdesks/build.ts`.');
  });
  response
    .writeHead(200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-cache, must-revalidate',
      'Content-Security-Policy': POLICY,
      'X-Frame-Options': 'SAMEORIGIN',
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Set-Cookie': setCookie,
    })
    .end(html);
}
