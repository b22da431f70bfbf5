// `npm run dev`: builds as it ships (same policy, no dev server), opens the demo's desk, and after
// each change of the source builds again, loads the new build and reloads the ticket.
import { spawnSync } from 'node:child_process';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { EXTENSION } from '../drive/browser.ts';
import { openDesk } from '../drive/desk.ts';
import { buildHelpdesks } from '../helpdesks/build.ts';

const root = join(import.meta.dirname, '../..');
const SOURCES = ['entrypoints', 'components', 'lib', 'assets', 'wxt.config.ts'];
/** Editors write a file in several steps. */
const SETTLE_MS = 200;

function build(): boolean {
  const { status } = spawnSync(join(root, 'node_modules/.bin/wxt'), ['build', '-b', 'chrome'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return status === 0;
}

if (!build()) process.exit(1);
await buildHelpdesks();
const desk = await openDesk({
  headless: false,
  args: ['--test-type', '--enable-unsafe-extension-debugging'],
  windowSize: { width: 1360, height: 900 },
});

async function reload(): Promise<void> {
  if (!build()) return;
  await desk.browser.command('Extensions.loadUnpacked', { path: EXTENSION });
  await desk.page.reload();
}

let timer: NodeJS.Timeout | undefined;
for (const source of SOURCES) {
  watch(join(root, source), { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => void reload(), SETTLE_MS);
  });
}
console.log('Watching. Close the browser window to end.');
await new Promise<void>((resolve) => desk.browser.context.once('close', () => resolve()));
await desk.helpdesks.close();
process.exit(0);
