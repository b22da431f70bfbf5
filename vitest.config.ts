import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

// A property over thousands of cases takes what a busy machine gives it: the limit only ends what hangs.
export default defineConfig({
  test: {
    projects: [
      {
        // What is pure must stay pure: these run without a browser's globals.
        test: {
          name: 'pure',
          environment: 'node',
          testTimeout: 60_000,
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
          testTimeout: 60_000,
          include: ['tests/unit/{store,files}/**/*.test.ts'],
          setupFiles: ['fake-indexeddb/auto'],
        },
      },
      {
        plugins: [WxtVitest(), preact()],
        test: {
          name: 'page',
          environment: 'happy-dom',
          testTimeout: 60_000,
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
          testTimeout: 60_000,
          include: ['tests/bundle.test.ts', 'tests/manifest.test.ts'],
        },
      },
    ],
  },
});
