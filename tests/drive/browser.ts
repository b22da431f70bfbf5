// A real Chromium with the built extension, on a profile that can be closed, killed and started again.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { findChromium } from '../setup/find-chromium.mjs';

/** The build to drive; another one, e.g. an earlier release, by FIVE_MOMENTS_EXTENSION. */
export const EXTENSION =
  process.env.FIVE_MOMENTS_EXTENSION ?? join(import.meta.dirname, '../../.output/chrome-mv3');

export interface DrivenBrowser {
  readonly context: BrowserContext;
  readonly extensionId: string;
  readonly profile: string;
  /** Extension pages (panel, popup) as ordinary pages; the first connection does not list them. */
  extensionPage(name: string): Promise<Page>;
  /** A command of the DevTools protocol to the browser as a whole. */
  command(method: string, params: object): Promise<unknown>;
  /** Ends every process of the browser at once, as a crash or a power button does. */
  kill(): Promise<void>;
  /** Ends the browser and removes the profile; after `kill` it is there for the next start. */
  close(): Promise<void>;
}

export interface BrowserWishes {
  readonly args?: readonly string[];
  readonly headless?: boolean;
  /** An earlier profile, to find everything again; absent: a new one. */
  readonly profile?: string;
  readonly windowSize?: { readonly width: number; readonly height: number };
  readonly env?: Readonly<Record<string, string>>;
}

export function newProfile(): string {
  return mkdtempSync(join(tmpdir(), 'five-moments-profile-'));
}

export async function startBrowser(wishes: BrowserWishes = {}): Promise<DrivenBrowser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium found; run `npm test` once, it brings one.');
  if (!existsSync(join(EXTENSION, 'manifest.json'))) {
    throw new Error('The extension is not built; run `npm run build`.');
  }
  const { width, height } = wishes.windowSize ?? { width: 1280, height: 860 };
  const profile = wishes.profile ?? newProfile();
  // What a killed browser leaves would keep the next one from taking the profile.
  for (const name of [
    'SingletonLock',
    'SingletonSocket',
    'SingletonCookie',
    'DevToolsActivePort',
  ]) {
    rmSync(join(profile, name), { force: true });
  }
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: wishes.headless ?? true,
    viewport: null,
    ignoreDefaultArgs: ['--disable-extensions'],
    env: { ...process.env, ...wishes.env },
    args: [
      ...(process.platform === 'linux' ? ['--no-sandbox'] : []),
      `--disable-extensions-except=${EXTENSION}`,
      `--load-extension=${EXTENSION}`,
      '--remote-debugging-port=0',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--disable-quic',
      `--window-size=${width},${height}`,
      '--window-position=0,0',
      ...(wishes.args ?? []),
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const extensionId = new URL(worker.url()).host;
  const port = await debuggingPort(profile);
  const connections: Browser[] = [];

  return {
    context,
    extensionId,
    profile,
    async extensionPage(name) {
      const url = `chrome-extension://${extensionId}/${name}`;
      await waitForTarget(port, url);
      // Playwright's own pipe does not list panel and popup, and a connection lists those that were
      // there when it was made: so each gets its own.
      const connection = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
      connections.push(connection);
      const pages = connection.contexts().flatMap((each) => each.pages());
      const page = pages.find((each) => each.url().startsWith(url));
      if (!page) throw new Error(`${name} is open, but could not be attached to.`);
      return page;
    },
    async command(method, params) {
      const connection = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
      connections.push(connection);
      const session = await connection.newBrowserCDPSession();
      // The protocol's types do not know the extension domain.
      const send = session.send.bind(session) as (name: string, wish: object) => Promise<unknown>;
      return send(method, params);
    },
    async kill() {
      // Every process of this browser names its profile on the command line.
      if (process.platform === 'win32') await context.close();
      else spawnSync('pkill', ['-9', '-f', '--', `--user-data-dir=${profile}`]);
      await context.close().catch(() => undefined);
    },
    async close() {
      await Promise.all(connections.map((each) => each.close().catch(() => undefined)));
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

async function debuggingPort(profile: string): Promise<string> {
  const file = join(profile, 'DevToolsActivePort');
  return until('a debugging port', () =>
    existsSync(file) ? readFileSync(file, 'utf8').split('\n')[0] || null : null,
  );
}

async function waitForTarget(port: string, url: string): Promise<void> {
  await until(url, async () => {
    const answer = await fetch(`http://127.0.0.1:${port}/json/list`);
    const targets = (await answer.json()) as { url: string }[];
    return targets.some((target) => target.url.startsWith(url)) || null;
  });
}

/** Looks every few ms until there is something, for 15 s at most. */
async function until<T>(what: string, find: () => T | null | Promise<T | null>): Promise<T> {
  const deadline = Date.now() + 15_000;
  for (;;) {
    const found = await find();
    if (found !== null) return found;
    if (Date.now() > deadline) throw new Error(`Chromium did not open ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
