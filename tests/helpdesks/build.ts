import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const OUTPUT = fileURLToPath(new URL('../../.output/helpdesks/', import.meta.url));
const LOCK = fileURLToPath(new URL('../../package-lock.json', import.meta.url));

/** Folders of pages that have to be bundled before they can be served. */
function findReplicas(): string[] {
  return readdirSync(HERE).filter((name) => existsSync(join(HERE, name, 'vite.config.ts')));
}

function newestChange(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Math.max(...files.map((file) => statSync(join(file.parentPath, file.name)).mtimeMs));
}

/** Builds each replica whose output is older than what it is made from. */
export async function buildHelpdesks(): Promise<void> {
  for (const name of findReplicas()) {
    const page = join(OUTPUT, name, 'index.html');
    const builtAt = existsSync(page) ? statSync(page).mtimeMs : 0;
    const inputs = [
      statSync(LOCK).mtimeMs,
      statSync(join(HERE, name, 'index.html')).mtimeMs,
      statSync(join(HERE, name, 'vite.config.ts')).mtimeMs,
      newestChange(join(HERE, name, 'app')),
    ];
    if (builtAt > Math.max(...inputs)) continue;
    await build({ configFile: join(HERE, name, 'vite.config.ts') });
  }
}

if (import.meta.main) await buildHelpdesks();
