import { join } from 'node:path';
import { bundle } from '../bundle.ts';
import { ROOT } from '../places.ts';

export interface EngineBundle {
  readonly file: string;
  /** Whether fitted weights decide in the review of a draft; other budgets hold then. */
  readonly hasModel: boolean;
}

/** Fitted weights are data beside the compiled patterns, which are rules. */
export function isFitted(path: string): boolean {
  return /\/assets\/courtesy\/(?!patterns\b)[^/]+\.json/.test(path);
}

/** Bundles the engine as it ships: minified, one file. */
export async function bundleEngine(): Promise<EngineBundle> {
  const { file } = await bundle(join(import.meta.dirname, 'entry.ts'), 'engine');
  const review = await bundle(join(ROOT, 'lib/courtesy/review.ts'), 'review');
  return { file, hasModel: review.sources.some(isFitted) };
}
