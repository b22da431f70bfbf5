// Brings a fresh machine to the point where everything else can run. Built-ins of Node 20 only, for
// nothing is installed yet; each step looks first and costs milliseconds where all is in place.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bringSystemTools } from './system-tools.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const at = (...parts) => join(root, ...parts);
const stamp = at('node_modules', '.bootstrap-stamp');
const isWindows = process.platform === 'win32';

function run(command, args) {
  execFileSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], shell: isWindows });
}

function lockHash() {
  return createHash('sha256')
    .update(readFileSync(at('package-lock.json')))
    .digest('hex');
}

/** `npm ci` unless the very lock file that is here was already installed to the end. */
function bringPackages() {
  const wanted = lockHash();
  const isThere =
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === wanted &&
    existsSync(at('node_modules', '.bin', isWindows ? 'wxt.cmd' : 'wxt'));
  if (isThere) return;
  console.error('Installing packages (about a minute, once) …');
  run('npm', ['ci', '--no-audit', '--no-fund']);
  writeFileSync(stamp, wanted);
}

/** Linux on x64 gets Node 24 as a package; elsewhere the person's own Node must do. */
function checkNode() {
  const own = at('node_modules', '.bin', 'node');
  const version = existsSync(own)
    ? execFileSync(own, ['--version'], { encoding: 'utf8' }).trim()
    : process.version;
  if (Number(version.slice(1).split('.')[0]) >= 24) return;
  throw new Error(
    `Five Moments is built with Node 24; this is ${version}. Install Node 24 (nodejs.org) and try again.`,
  );
}

try {
  bringPackages();
  checkNode();
  if (!existsSync(at('.wxt', 'tsconfig.json'))) run('npx', ['wxt', 'prepare']);
  bringSystemTools({ isFirefoxNeeded: !process.argv.includes('--chromium-only') });
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}\n`);
  process.exit(1);
}
