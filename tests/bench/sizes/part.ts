import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { BUILD, buildExtension } from '../build.ts';
import { atMost, type Figure, type Part } from '../figure.ts';
import { engineSizes } from './engine-size.ts';
import { loadedAtOnce, withImports } from './loaded-at-once.ts';
import { zipSize } from './zip-size.ts';

const NAME = 'sizes';
const KIB = 1_024;

export const sizes: Part = {
  name: NAME,
  about: 'what the browser loads and when, gzipped at level 9',
  async measure() {
    buildExtension();
    const { rules, rewordings, model } = await engineSizes();
    return [
      pageSize('the panel before its lazy parts', 'sidepanel.html', 90),
      pageSize('the popup before its lazy parts', 'popup.html', 60),
      figure('the content script', gzipped('content-scripts/helpdesk.js'), 45, 'one file'),
      figure('the engine and its rules', rules, 40, 'without fitted weights and rewordings'),
      figure('the rewordings', rewordings, null, 'a lazy part of their own, beside the engine'),
      figure('the fitted weights', model, 100, model === 0 ? 'none' : 'beside the rules'),
      figure(
        'lazy parts of the panel, engine included',
        lazySize('sidepanel.html'),
        null,
        'loaded after the first paint',
      ),
      figure('the whole zip', zipSize(BUILD), 500, 'all files, deflated'),
    ];
  },
};

function figure(name: string, bytes: number, limit: number | null, detail: string): Figure {
  const budget = limit === null ? null : atMost(limit);
  return { part: NAME, name, value: bytes / KIB, unit: 'KiB', budget, detail };
}

function gzipped(path: string): number {
  return gzipSync(readFileSync(join(BUILD, path)), { level: 9 }).length;
}

function sizeOf(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipped(file), 0);
}

function pageSize(name: string, page: string, limit: number): Figure {
  const files = loadedAtOnce(BUILD, page);
  const sheets = files.filter((file) => file.endsWith('.css')).length;
  const detail = `${files.length - sheets} scripts, ${sheets} style sheets`;
  return figure(name, sizeOf(files), limit, detail);
}

/** Parts that no page has at once: whatever is imported on demand, and what that brings along. */
function lazySize(page: string): number {
  const atOnce = new Set([page, 'popup.html'].flatMap((one) => loadedAtOnce(BUILD, one)));
  const chunks = readdirSync(join(BUILD, 'chunks')).map((name) => `chunks/${name}`);
  return sizeOf(withImports(BUILD, chunks).filter((file) => !atOnce.has(file)));
}
