import { defineConfig } from '@playwright/test';

/** Journeys on helpdesks as others ship them; what they need is not installed everywhere. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  workers: 1,
  timeout: 40_000,
  expect: { timeout: 8_000 },
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: '../../test-results/live.json' }]],
  outputDir: '../../test-results/live',
});
