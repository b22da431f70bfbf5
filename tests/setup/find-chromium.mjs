import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';

/**
 * The Chromium to drive: the one named by FIVE_MOMENTS_CHROMIUM, the system's, or Playwright's own.
 * Branded Chrome is never taken: it ignores `--load-extension`.
 * @returns {string | null} path of the program
 */
export function findChromium() {
  const named = process.env.FIVE_MOMENTS_CHROMIUM;
  if (named) return existsSync(named) ? named : null;
  return onPath('chromium') ?? onPath('chromium-browser') ?? playwrightsOwn();
}

function onPath(name) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find((file) => existsSync(file)) ?? null;
}

function playwrightsOwn() {
  try {
    const { chromium } = createRequire(import.meta.url)('playwright-core');
    const path = chromium.executablePath();
    return existsSync(path) ? path : null;
  } catch {
    return null;
  }
}
