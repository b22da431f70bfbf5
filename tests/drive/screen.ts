// A screen of its own, with a mouse and keys that the browser takes for real. Headless, and under a
// driver that emulates focus, every page claims to have the keyboard: what takes it away shows only here.
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Program → the Debian package that brings it. */
const NEEDED = { Xvfb: 'xvfb', xdotool: 'xdotool', import: 'imagemagick' };

/** Between two keys, as of a very fast typist; faster, and X may mix up Shift and letter. */
const KEY_MS = 12;

export interface Screen {
  /** For a program's `DISPLAY`, e.g. `:101`. */
  readonly display: string;
  /** In pixels of the screen, as are all places here. */
  moveTo(x: number, y: number): Promise<void>;
  click(x: number, y: number): Promise<void>;
  /** Presses keys together, by the names that X has for them: `alt+shift+j`, `Return`. */
  key(chord: string): Promise<void>;
  /** Types what a keyboard has, into whatever has the keyboard. */
  type(text: string): Promise<void>;
  /** All of it, as PNG. */
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

/** Starts a screen. No window manager: Chromium makes its only window the active one by itself. */
export async function startScreen({ width = 1440, height = 900 } = {}): Promise<Screen> {
  const missing = Object.entries(NEEDED).filter(([program]) => !isOnPath(program));
  if (missing.length > 0) {
    const programs = missing.map(([program]) => program).join(', ');
    const packages = missing.map(([, name]) => name).join(' ');
    throw new Error(`No screen without ${programs}. On Debian: apt-get install ${packages}`);
  }
  // The server finds a free number itself, and tells it when it can be used.
  const size = `${width}x${height}x24`;
  const args = ['-displayfd', '1', '-screen', '0', size, '-nolisten', 'tcp', '-noreset'];
  const server = spawn('Xvfb', args, { stdio: ['ignore', 'pipe', 'ignore'] });
  // Nobody else would end it after a test run that was broken off.
  process.once('exit', () => server.kill('SIGKILL'));
  const display = `:${await firstLine(server)}`;
  const env = { ...process.env, DISPLAY: display };
  const xdotool = async (...words: string[]) => void (await run('xdotool', words, { env }));

  return {
    display,
    moveTo: (x, y) => xdotool('mousemove', `${Math.round(x)}`, `${Math.round(y)}`),
    click: (x, y) => xdotool('mousemove', `${Math.round(x)}`, `${Math.round(y)}`, 'click', '1'),
    key: (chord) => xdotool('key', chord),
    type: (text) => xdotool('type', '--delay', `${KEY_MS}`, '--', text),
    screenshot: async (path) => void (await run('import', ['-window', 'root', path], { env })),
    async close() {
      if (server.exitCode !== null || server.signalCode !== null) return;
      const gone = new Promise((resolve) => server.once('exit', resolve));
      server.kill();
      await gone;
    },
  };
}

function firstLine(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    server.stdout?.on('data', (data) => {
      said += data;
      if (said.includes('\n')) resolve(said.trim());
    });
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}.`)));
  });
}

function isOnPath(program: string): boolean {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
