// A real window with the replica in it and the extension beside it, driven by mouse and keys alone.
// Chromium is started as a person starts it; what reads along overrides nothing, least of all focus.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, expect, type Locator, type Page } from '@playwright/test';
import { type Helpdesks, startHelpdesks } from '../helpdesks/serve.ts';
import { findChromium } from '../setup/find-chromium.mjs';
import { EXTENSION, newProfile } from './browser.ts';
import { ticketUrl } from './desk.ts';
import { type Screen, startScreen } from './screen.ts';

const SIZE = { width: 1280, height: 860 };

/** What the popup shows, seen without a debugger on it: a popup under inspection stays open. */
export interface PopupState {
  /** `#notes` or `#phrases`; empty for the one that the toolbar button opens. */
  readonly view: string;
  /** The label of the box that typing goes into; null while the popup does not have the keyboard. */
  readonly typingInto: string | null;
  /** What stands in that box. */
  readonly typed: string;
  /** The phrase that Enter would insert. */
  readonly chosen: string | null;
  /** What is said of the note: `Saving…`, `Saved`. */
  readonly status: string | null;
}

export interface DeskWindow {
  readonly screen: Screen;
  readonly helpdesks: Helpdesks;
  /** The helpdesk's tab. */
  readonly page: Page;
  isPanelOpen(): Promise<boolean>;
  /** The side panel, as soon as it is there. */
  findPanel(): Promise<Page>;
  /** Null while no popup is open. Asked by way of the panel, which has to be open. */
  findPopup(panel: Page): Promise<PopupState | null>;
  /** Clicks the middle of it with the mouse, wherever it stands on the screen. */
  click(surface: Page, target: Locator): Promise<void>;
  close(): Promise<void>;
}

export async function openWindow(ticket: string | number): Promise<DeskWindow> {
  await using opening = new AsyncDisposableStack();
  const screen = await startScreen();
  opening.defer(screen.close);
  const helpdesks = await startHelpdesks();
  opening.defer(helpdesks.close);
  helpdesks.switches.renderDelayMs = 60;
  helpdesks.switches.submitDelayMs = 80;
  const profile = newProfile();
  opening.defer(() => rmSync(profile, { recursive: true, force: true }));
  const program = startChromium(screen, profile, [...helpdesks.chromiumArgs, ticketUrl(ticket)]);
  opening.defer(() => end(program));
  const port = await findPort(profile);

  const findTargets = async () => {
    const answer = await fetch(`http://127.0.0.1:${port}/json/list`);
    return (await answer.json()) as { url: string }[];
  };
  const isOpen = async (name: string) =>
    (await findTargets()).some(({ url }) => url.includes(name));
  const attach = async (name: string) => {
    await expect.poll(() => isOpen(name), `${name} opens`).toBe(true);
    // A connection lists panels that were there when it was made, and none that came later.
    const to = `http://127.0.0.1:${port}`;
    const connection = await chromium.connectOverCDP(to, { noDefaults: true });
    opened.defer(() => connection.close());
    const pages = connection.contexts().flatMap((each) => each.pages());
    const page = pages.find((each) => each.url().includes(name));
    if (!page) throw new Error(`${name} is open, but could not be attached to.`);
    return page;
  };
  const opened = new AsyncDisposableStack();
  opening.use(opened);
  const page = await attach(new URL(ticketUrl(ticket)).host);
  let panel: Page | null = null;
  const origins = new Map<Page, Place>();
  const everything = opening.move();

  return {
    screen,
    helpdesks,
    page,
    isPanelOpen: () => isOpen('sidepanel.html'),
    async findPanel() {
      if (!panel || panel.isClosed()) panel = await attach('sidepanel.html');
      return panel;
    },
    findPopup: readPopup,
    async click(surface, target) {
      const inside = await findMiddle(target);
      const guess = origins.get(surface) ?? (await guessOrigin(surface));
      const origin = await findOrigin(screen, surface, guess, inside);
      origins.set(surface, origin);
      await screen.click(origin.x + inside.x, origin.y + inside.y);
    },
    close: () => everything.disposeAsync(),
  };
}

/** Ends a program, gently at first; its own processes end with it. */
async function end(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null || program.signalCode !== null) return;
  const gone = new Promise((resolve) => program.once('exit', resolve));
  program.kill();
  await gone;
}

function startChromium(screen: Screen, profile: string, more: readonly string[]): ChildProcess {
  const program = findChromium();
  if (!program) throw new Error('No Chromium found; run `npm test` once, it brings one.');
  if (!existsSync(join(EXTENSION, 'manifest.json'))) {
    throw new Error('The extension is not built; run `npm run build`.');
  }
  const args = [
    '--no-sandbox',
    // Keeps away the bar that warns of the flag above.
    '--test-type',
    `--user-data-dir=${profile}`,
    `--load-extension=${EXTENSION}`,
    '--remote-debugging-port=0',
    '--no-first-run',
    '--no-default-browser-check',
    '--password-store=basic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
    `--window-size=${SIZE.width},${SIZE.height}`,
    '--window-position=0,0',
    ...more,
  ];
  const env = { ...process.env, DISPLAY: screen.display };
  const started = spawn(program, args, { env, stdio: 'ignore' });
  // Nobody else would end it after a test run that was broken off.
  process.once('exit', () => started.kill('SIGKILL'));
  return started;
}

async function findPort(profile: string): Promise<string> {
  const file = join(profile, 'DevToolsActivePort');
  const read = () => (existsSync(file) ? readFileSync(file, 'utf8').split('\n')[0] : '');
  await expect.poll(read, 'Chromium tells its port').toMatch(/^\d+$/);
  return read() ?? '';
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/**
 * The middle of it in its page, as soon as it stands still and nothing covers it. Playwright's own
 * check, a click on trial, sends the page a mouse of its own, and hangs where a real one is in use.
 */
async function findMiddle(target: Locator): Promise<Place> {
  let middle: Place = { x: 0, y: 0 };
  await expect
    .poll(async () => {
      const last = middle;
      const seen = await target.evaluate((element) => {
        element.scrollIntoView({ block: 'nearest' });
        const { left, top, width, height } = element.getBoundingClientRect();
        const at = { x: left + width / 2, y: top + height / 2 };
        return { at, isOnTop: element.contains(document.elementFromPoint(at.x, at.y)) };
      });
      middle = seen.at;
      return seen.isOnTop && middle.x === last.x && middle.y === last.y;
    }, 'it stands still, in full view')
    .toBe(true);
  return middle;
}

/** The panel stands at the right edge, the page at the left; about. */
async function guessOrigin(surface: Page): Promise<Place> {
  const { width, height } = await surface.evaluate(() => ({
    width: innerWidth,
    height: innerHeight,
  }));
  const isPanel = surface.url().startsWith('chrome-extension:');
  return { x: isPanel ? SIZE.width - width : 0, y: SIZE.height - height };
}

/** Where on the screen a page begins, by its own word: it is told of the mouse in both measures. */
async function findOrigin(screen: Screen, page: Page, guess: Place, at: Place): Promise<Place> {
  const heard = await page.evaluateHandle(() => {
    const told: { origin: { x: number; y: number } | null } = { origin: null };
    addEventListener(
      'mousemove',
      ({ screenX, clientX, screenY, clientY }) => {
        told.origin = { x: screenX - clientX, y: screenY - clientY };
      },
      { once: true, capture: true },
    );
    return told;
  });
  let origin: Place | null = null;
  let off = 0;
  await expect
    .poll(async () => {
      // Another place each time, as a mouse that rests says nothing.
      off = (off + 1) % 4;
      await screen.moveTo(guess.x + at.x + off, guess.y + at.y);
      origin = await heard.evaluate((told) => told.origin);
      return origin;
    }, 'the page is told of the mouse')
    .not.toBeNull();
  return origin ?? guess;
}

function readPopup(panel: Page): Promise<PopupState | null> {
  return panel.evaluate(() => {
    interface Views {
      readonly chrome: { extension: { getViews(of: { type: string }): Window[] } };
    }
    const { extension } = (globalThis as unknown as Views).chrome;
    const [popup] = extension.getViews({ type: 'popup' });
    if (!popup) return null;
    const { document } = popup;
    const box = document.activeElement as HTMLInputElement | HTMLTextAreaElement | null;
    const label = box?.labels?.[0]?.textContent ?? box?.ariaLabel ?? null;
    return {
      view: popup.location.hash,
      typingInto: document.hasFocus() ? label : null,
      typed: box?.value ?? '',
      chosen: document.querySelector('[role=option][aria-selected=true] bdi')?.textContent ?? null,
      status: document.querySelector('.note-status')?.textContent ?? null,
    };
  });
}
