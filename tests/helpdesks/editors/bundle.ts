import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The hook and its test handle as one script, as it would run in a content script's world. */
export async function bundleHooked(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      lib: {
        entry: fileURLToPath(new URL('./hooked.ts', import.meta.url)),
        formats: ['iife'],
        name: 'hookedPage',
      },
    },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  if (!bundle || !('output' in bundle)) throw new Error('Vite built nothing.');
  return bundle.output[0].code;
}
