import { join } from 'node:path';
import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { manifestFor } from './lib/policy/manifest.ts';

/**
 * MiniSearch has a method of its own called `fetch`, which asks nobody for anything. It gets another
 * name, so that "exactly one fetch in the bundle" can be checked by reading the bundle.
 */
const oneFetch: Plugin = {
  name: 'one-fetch',
  transform(code, id) {
    if (!id.includes('/minisearch/')) return null;
    return { code: code.replace(/\bfetch(?=\()/g, 'getOrInsert'), map: null };
  },
};

/**
 * The writer of workbooks packs them in workers of its own, made of text, which our policy refuses. It
 * runs in our worker already: there it packs by itself.
 */
const oneThread: Plugin = {
  name: 'one-thread',
  transform(code, id) {
    if (!id.endsWith('/zip/zipToArrayBuffer.js')) return null;
    const here = code.replace(/zip\(files, function/, 'packHere(files, function');
    return {
      code: here.replace(
        "import { zip } from 'fflate';",
        "import { zipSync } from 'fflate';\nfunction packHere(files, done) { done(null, zipSync(files)); }",
      ),
      map: null,
    };
  },
};

export default defineConfig({
  // Imports are written out, so that the direction of every dependency can be read and tested.
  imports: false,
  publicDir: 'assets/public',
  modules: ['@wxt-dev/webextension-polyfill'],
  hooks: {
    // Whoever is handed a build is handed the licences with it.
    'build:publicAssets'(_, files) {
      for (const name of ['LICENSE', 'NOTICE']) {
        files.push({ absoluteSrc: join(import.meta.dirname, name), relativeDest: name });
      }
    },
  },
  manifestVersion: 3,
  manifest: ({ browser }) => manifestFor(browser),
  vite: () => ({
    plugins: [preact(), oneFetch],
    worker: { format: 'es', plugins: () => [oneFetch, oneThread] },
    build: {
      // Vite's polyfill would be a second `fetch` in the bundle; every browser we support has modulepreload.
      modulePreload: { polyfill: false },
    },
  }),
});
