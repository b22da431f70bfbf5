import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { ROOT } from './architecture.ts';

const BUILDS = ['chrome-mv3', 'firefox-mv3'];
const KIB = 1024;

function scriptsOf(build: string): { path: string; text: string }[] {
  const folder = join(ROOT, '.output', build);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.js'))
    .map((path) => ({
      path: path.replaceAll('\\', '/'),
      text: readFileSync(join(folder, path), 'utf8'),
    }));
}

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

describe.each(BUILDS)('%s as built', (build) => {
  const scripts = scriptsOf(build);
  const content = scripts.filter(({ path }) => path.startsWith('content-scripts/'));

  test('has exactly one fetch, in the content script', () => {
    const withFetch = scripts.filter(({ text }) => /\bfetch\b\s*\(/.test(text));
    expect(withFetch.map(({ path }) => path)).toEqual(['content-scripts/helpdesk.js']);
    expect(count(withFetch[0]?.text ?? '', /\bfetch\b\s*\(/g)).toBe(1);
  });

  test('has no other way to the network', () => {
    const wayOut =
      /\b(XMLHttpRequest|WebSocket|EventSource|sendBeacon|WebTransport|RTCPeerConnection|importScripts)\b/;
    expect(scripts.filter(({ text }) => wayOut.test(text)).map(({ path }) => path)).toEqual([]);
  });

  test('opens no database on the helpdesk’s origin', () => {
    expect(content.filter(({ text }) => /indexedDB|localStorage|caches\./.test(text))).toEqual([]);
    expect(scripts.some(({ text }) => /indexedDB/.test(text))).toBe(true);
  });

  test('evaluates no text as code and names no remote code', () => {
    const faults = scripts.filter(({ text }) =>
      /\beval\s*\(|new Function\s*\(|import\s*\(\s*["']https?:/.test(text),
    );
    expect(faults.map(({ path }) => path)).toEqual([]);
  });

  test('listens to no page message', () => {
    expect(
      content.filter(({ text }) => /addEventListener\(\s*["'`]message["'`]/.test(text)),
    ).toEqual([]);
  });
});

describe('sizes, gzipped', () => {
  const folder = join(ROOT, '.output', 'chrome-mv3');
  const gzipped = (path: string) => gzipSync(readFileSync(join(folder, path)), { level: 9 }).length;

  test('the content script is at most 45 KiB', () => {
    expect(gzipped('content-scripts/helpdesk.js')).toBeLessThanOrEqual(45 * KIB);
  });

  test.each([
    ['sidepanel', 90],
    ['popup', 60],
    ['dashboard', 60],
  ])('%s before its lazy parts is at most %i KiB', (page, limit) => {
    const size = staticScripts(folder, page).reduce((sum, path) => sum + gzipped(path), 0);
    expect(size).toBeGreaterThan(0);
    expect(size).toBeLessThanOrEqual(limit * KIB);
  });
});

/** Every script and style a page loads before it runs: its tags, and their static imports. */
function staticScripts(folder: string, page: string): string[] {
  const html = readFileSync(join(folder, `${page}.html`), 'utf8');
  const seen = new Set<string>();
  const visit = (path: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    if (!path.endsWith('.js')) return;
    const text = readFileSync(join(folder, path), 'utf8');
    for (const match of text.matchAll(/(?:\bfrom|\bimport)\s*["']\.?\/?([^"']+\.js)["']/g)) {
      if (match[1]) visit(match[1].startsWith('chunks/') ? match[1] : `chunks/${match[1]}`);
    }
  };
  for (const match of html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g))
    if (match[1]) visit(match[1]);
  return [...seen];
}
