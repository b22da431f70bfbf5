import { join } from 'node:path';
import type { Plugin } from 'vite';
import { bundle } from '../bundle.ts';

/** The engine's bundles, each one minified file. */
export interface EngineBundles {
  /** As it ships. */
  readonly engine: string;
  /** The same, and the part with the rewordings. */
  readonly withRewordings: string;
  /** The review of a draft alone, without the fitted weights and what reads them. */
  readonly byRules: string;
}

/** Fitted weights are data beside the compiled patterns, which are rules. */
export function isFitted(path: string): boolean {
  return /\/assets\/courtesy\/(?!patterns\b)[^/]+\.json/.test(path);
}

/** In place of the module that reads the weights: nothing is added to what the rules say. */
const RULES_ALONE = `
export const RULES_BESIDE = [[], [], [], []];
export const politenessOf = () => {};
export const politenessLogit = () => 0;
`;

const withoutModel: Plugin = {
  name: 'without-model',
  enforce: 'pre',
  load: (id) => (id.endsWith('/lib/courtesy/model/politeness.ts') ? RULES_ALONE : null),
};

export async function bundleEngine(): Promise<EngineBundles> {
  const from = (entry: string, name: string, plugins: readonly Plugin[] = []) =>
    bundle(join(import.meta.dirname, entry), name, plugins);
  const engine = await from('entry.ts', 'engine');
  const withRewordings = await from('entry-with-rewordings.ts', 'engine-with-rewordings');
  const byRules = await from('entry-by-rules.ts', 'engine-by-rules', [withoutModel]);
  if (byRules.sources.some(isFitted)) throw new Error('Weights are left where rules stand alone.');
  return { engine: engine.file, withRewordings: withRewordings.file, byRules: byRules.file };
}
