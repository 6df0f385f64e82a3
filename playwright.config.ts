import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  // Each test starts a browser of its own with a new profile.
  workers: 2,
  fullyParallel: true,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  retries: 0,
  forbidOnly: true,
  outputDir: '.output/e2e',
  reporter: [['list'], ['json', { outputFile: '.output/test-results/e2e.json' }]],
});
