import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [preact()],
  logLevel: 'warn',
  build: {
    outDir: fileURLToPath(new URL('../../../.output/helpdesks/freshdesk', import.meta.url)),
    emptyOutDir: true,
    modulePreload: { polyfill: false },
  },
});
