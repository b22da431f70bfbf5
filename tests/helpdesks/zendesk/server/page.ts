import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Exchange } from '../../server/exchange.ts';

export const BUILT = fileURLToPath(
  new URL('../../../../.output/helpdesks/zendesk', import.meta.url),
);

// As strict as such a page gets: no foreign and no inline script. The editor needs inline styles.
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self' https://*.apps.zdusercontent.com",
  "frame-ancestors 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "object-src 'none'",
].join('; ');

/** The one page of the app, whatever route below `/agent` was asked for. */
export async function answerPage({ response }: Exchange, setCookie: string): Promise<void> {
  const html = await readFile(`${BUILT}/index.html`).catch(() => {
    throw new Error('The replica is not built: run `node tests/helpdesks/build.ts`.');
  });
  response
    .writeHead(200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-cache, must-revalidate',
      'Content-Security-Policy': POLICY,
      'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
      'X-Frame-Options': 'SAMEORIGIN',
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Permissions-Policy': 'camera=(), geolocation=(), microphone=(self)',
      'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
      'Set-Cookie': setCookie,
    })
    .end(html);
}
