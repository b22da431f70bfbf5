import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { manifestFor } from './lib/policy/manifest.ts';

export default defineConfig({
  // Imports are written out, so that the direction of every dependency can be read and tested.
  imports: false,
  publicDir: 'assets/public',
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  manifest: ({ browser }) => manifestFor(browser),
  vite: () => ({
    plugins: [preact()],
    build: {
      // Vite's polyfill would be a second `fetch` in the bundle; every browser we support has modulepreload.
      modulePreload: { polyfill: false },
    },
  }),
});
