import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const KINDS = join(import.meta.dirname, 'kinds');

/** The editors that come as modules: what each page asks for below `/kinds/`, by file name. */
export async function bundleKinds(): Promise<ReadonlyMap<string, string>> {
  const names = readdirSync(KINDS).map((file) => file.replace(/\.js$/, ''));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      modulePreload: false,
      cssCodeSplit: false,
      rollupOptions: {
        input: Object.fromEntries(names.map((name) => [name, join(KINDS, `${name}.js`)])),
        preserveEntrySignatures: 'exports-only',
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: 'part-[name]-[hash].js',
          assetFileNames: '[name][extname]',
        },
      },
    },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  if (!bundle || !('output' in bundle)) throw new Error('Vite built nothing.');
  return new Map(
    bundle.output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file.code]] : [])),
  );
}
