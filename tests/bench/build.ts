import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { CACHE, ROOT } from './places.ts';

/** Where the bench's own build stands: one that nobody else replaces while it is measured. */
export const BUILD = join(CACHE, 'build/chrome-mv3');

let isBuilt = false;

/** Builds the extension for Chromium, once a run. */
export function buildExtension(): void {
  if (isBuilt) return;
  const { status, stderr } = spawnSync(process.execPath, [import.meta.filename], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The extension could not be built: ${stderr.trim()}`);
  isBuilt = true;
}

if (import.meta.main) {
  const { build } = await import('wxt');
  await build({ browser: 'chrome', outDir: join(CACHE, 'build') });
}
