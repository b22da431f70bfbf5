import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { bundle } from '../bundle.ts';
import { isFitted } from '../engine/bundle.ts';
import { ROOT } from '../places.ts';

const ENGINE = join(ROOT, 'entrypoints/on-ticket/engine.ts');

const withoutWeights: Plugin = {
  name: 'without-weights',
  enforce: 'pre',
  load: (id) => (isFitted(id) ? '{}' : null),
};

const withoutRewordings: Plugin = {
  name: 'without-rewordings',
  enforce: 'pre',
  load: (id) =>
    id.endsWith('/lib/courtesy/suggest.ts') ? 'export const suggestionsFor = () => [];' : null,
};

export interface EngineSizes {
  /** Gzipped bytes of the lazy part's code and rules; of them, those of the rewordings. */
  readonly rules: number;
  readonly rewordings: number;
  /** Gzipped bytes of the fitted weights. */
  readonly model: number;
}

export async function engineSizes(): Promise<EngineSizes> {
  const whole = await sizeOf('engine-whole', []);
  const rules = await sizeOf('engine-without-weights', [withoutWeights]);
  const bare = await sizeOf('engine-bare', [withoutWeights, withoutRewordings]);
  return { rules, rewordings: rules - bare, model: whole - rules };
}

async function sizeOf(name: string, plugins: readonly Plugin[]): Promise<number> {
  const { code } = await bundle(ENGINE, name, plugins);
  return gzipSync(code, { level: 9 }).length;
}
