// Browsers and a virtual screen. Debian and Ubuntu as root: by apt. Elsewhere: what is there, or
// Playwright's own Chromium, or a clear word on what is missing.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from './find-chromium.mjs';

const APT_PACKAGES = {
  '/usr/bin/chromium': ['chromium'],
  '/usr/bin/firefox-esr': ['firefox-esr'],
  '/usr/bin/Xvfb': ['xvfb', 'xauth'],
  '/usr/bin/xdotool': ['xdotool'],
  '/usr/bin/import-im6.q16': ['imagemagick'],
  '/usr/share/fonts/truetype/dejavu': ['fonts-dejavu-core'],
};

function apt(packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = { env, stdio: ['ignore', 2, 2] };
  // Another installation may hold the lock on a machine that has just started.
  const lock = ['-o', 'DPkg::Lock::Timeout=300', '-q'];
  execFileSync('apt-get', [...lock, 'update'], options);
  execFileSync(
    'apt-get',
    [...lock, 'install', '-y', '--no-install-recommends', ...packages],
    options,
  );
}

function isRootOnDebian() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** @param {{ isFirefoxNeeded: boolean }} needs */
export function bringSystemTools({ isFirefoxNeeded }) {
  if (isRootOnDebian()) {
    const missing = Object.entries(APT_PACKAGES)
      .filter(([path]) => isFirefoxNeeded || path !== '/usr/bin/firefox-esr')
      .filter(([path]) => !existsSync(path))
      .flatMap(([, packages]) => packages);
    if (missing.length > 0) {
      console.error(`Installing ${missing.join(', ')} …`);
      apt(missing);
    }
    return;
  }
  if (findChromium()) return;
  console.error('No Chromium found; fetching Playwright’s own …');
  try {
    execFileSync('npx', ['playwright', 'install', 'chromium'], {
      stdio: ['ignore', 2, 2],
      shell: process.platform === 'win32',
    });
  } catch {
    // Said below, in words.
  }
  if (findChromium()) return;
  throw new Error(
    [
      'No Chromium was found, and Playwright’s own could not be fetched.',
      'Install Chromium, or set FIVE_MOMENTS_CHROMIUM to its program file.',
      'Branded Google Chrome does not do: it no longer loads unpacked extensions from the command line.',
    ].join('\n'),
  );
}
