import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import type { Exchange } from './exchange.ts';

const TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Answers with a built file of `folder`, whose name holds its hash, so it may be kept for good. */
export async function answerFile(exchange: Exchange, folder: string): Promise<void> {
  const path = normalize(exchange.path);
  const type = TYPES[extname(path)];
  const body = type ? await readFile(join(folder, path)).catch(() => null) : null;
  if (!type || !body) {
    exchange.response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
    return;
  }
  exchange.response
    .writeHead(200, {
      'Content-Type': type,
      'Cache-Control': 'public, max-age=31536000, immutable',
    })
    .end(body);
}
