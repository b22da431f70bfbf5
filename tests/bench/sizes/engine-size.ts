import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { bundle } from '../bundle.ts';
import { ROOT } from '../places.ts';

const ENGINE = join(ROOT, 'entrypoints/on-ticket/engine.ts');

/** Fitted weights are data; where they stand, nothing else does. */
const withoutWeights: Plugin = {
  name: 'without-weights',
  enforce: 'pre',
  load: (id) => (/\/assets\/courtesy\/[^/]+\.json/.test(id) ? '{}' : null),
};

/** Gzipped bytes of the engine's lazy part: of its code and rules, and of the fitted weights. */
export async function engineSizes(): Promise<{ rules: number; model: number }> {
  const rules = await sizeOf('engine-without-weights', [withoutWeights]);
  return { rules, model: (await sizeOf('engine-whole', [])) - rules };
}

async function sizeOf(name: string, plugins: readonly Plugin[]): Promise<number> {
  const { code } = await bundle(ENGINE, name, plugins);
  return gzipSync(code, { level: 9 }).length;
}
