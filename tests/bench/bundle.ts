import { join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { CACHE, ROOT } from './places.ts';

export interface Bundle {
  /** Where it stands, as one ES module. */
  readonly file: string;
  readonly code: string;
  /** The files it was made of. */
  readonly sources: readonly string[];
}

/** Bundles and minifies a module as the product's build does, into one file. */
export async function bundle(
  entry: string,
  name: string,
  plugins: readonly Plugin[] = [],
): Promise<Bundle> {
  const outDir = join(CACHE, name);
  const result = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [...plugins],
    build: {
      outDir,
      target: 'esnext',
      modulePreload: { polyfill: false },
      // Not Vite's library mode, which leaves blanks and line ends in.
      rolldownOptions: {
        input: entry,
        preserveEntrySignatures: 'strict',
        output: { format: 'es', entryFileNames: `${name}.js`, codeSplitting: false },
      },
    },
  });
  const [chunk] = ([result].flat() as Rolldown.RolldownOutput[]).flatMap(({ output }) => output);
  if (chunk?.type !== 'chunk') throw new Error(`${entry} did not become a script.`);
  return { file: join(outDir, `${name}.js`), code: chunk.code, sources: chunk.moduleIds };
}
