import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  test: {
    projects: [
      {
        // What is pure must stay pure: these run without a browser's globals.
        test: {
          name: 'pure',
          environment: 'node',
          include: [
            'tests/unit/{moments,courtesy,phrases,shift,stats,words,messages,policy}/**/*.test.ts',
            'tests/unit/helpdesk/adapter/**/*.test.ts',
            'tests/*.test.ts',
          ],
          exclude: ['tests/bundle.test.ts', 'tests/manifest.test.ts'],
        },
      },
      {
        test: {
          name: 'store',
          environment: 'node',
          include: ['tests/unit/{store,files}/**/*.test.ts'],
          setupFiles: ['fake-indexeddb/auto'],
        },
      },
      {
        plugins: [WxtVitest(), preact()],
        test: {
          name: 'page',
          environment: 'happy-dom',
          include: [
            'tests/unit/{components,entrypoints}/**/*.test.{ts,tsx}',
            'tests/unit/helpdesk/page/**/*.test.ts',
          ],
          setupFiles: ['fake-indexeddb/auto'],
        },
      },
      {
        // Reads what was built; run after the builds.
        test: {
          name: 'built',
          environment: 'node',
          include: ['tests/bundle.test.ts', 'tests/manifest.test.ts'],
        },
      },
    ],
  },
});
