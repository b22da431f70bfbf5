import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { bundle } from '../bundle.ts';
import { isFitted } from '../engine/bundle.ts';
import { ROOT } from '../places.ts';

const ENGINE = join(ROOT, 'entrypoints/on-ticket/engine.ts');
const WITH_REWORDINGS = join(import.meta.dirname, 'entry-whole.ts');

const withoutWeights: Plugin = {
  name: 'without-weights',
  enforce: 'pre',
  load: (id) => (isFitted(id) ? '{}' : null),
};

export interface EngineSizes {
  /** Gzipped bytes of the lazy part's code and rules. */
  readonly rules: number;
  /** What the part with the rewordings adds to it. */
  readonly rewordings: number;
  /** Gzipped bytes of the fitted weights. */
  readonly model: number;
}

export async function engineSizes(): Promise<EngineSizes> {
  const whole = await sizeOf(ENGINE, 'engine-whole', []);
  const rules = await sizeOf(ENGINE, 'engine-without-weights', [withoutWeights]);
  const reworded = await sizeOf(WITH_REWORDINGS, 'engine-reworded', [withoutWeights]);
  return { rules, rewordings: reworded - rules, model: whole - rules };
}

async function sizeOf(entry: string, name: string, plugins: readonly Plugin[]): Promise<number> {
  const { code } = await bundle(entry, name, plugins);
  return gzipSync(code, { level: 9 }).length;
}
