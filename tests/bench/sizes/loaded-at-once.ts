import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

const STATIC_IMPORT = /(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+\.js)["']/g;
const TAG = /(?:src|href)="\/([^"]+\.(?:js|css))"/g;

/** Every script and style sheet that a page needs before it runs: those of its tags, and what they import. */
export function loadedAtOnce(build: string, page: string): string[] {
  const html = readFileSync(join(build, page), 'utf8');
  return withImports(
    build,
    [...html.matchAll(TAG)].flatMap(([, path]) => path ?? []),
  );
}

/** These files and all that they import, lazy parts left out. */
export function withImports(build: string, files: readonly string[]): string[] {
  const seen = new Set<string>();
  const waiting = [...files];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    if (!path.endsWith('.js')) continue;
    const text = readFileSync(join(build, path), 'utf8');
    for (const [, target = ''] of text.matchAll(STATIC_IMPORT)) {
      waiting.push(posix.join(dirname(path), target));
    }
  }
  return [...seen];
}
