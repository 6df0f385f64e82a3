import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { words } from './locales/words-plugin.ts';

export default defineConfig({
  plugins: [WxtVitest(), words()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    environment: 'happy-dom',
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/house/**/*.test.ts'],
    // Real parsing and searching in every file: two cores need more than the default five seconds.
    testTimeout: 30_000,
    setupFiles: ['tests/support/property-seed.ts'],
    restoreMocks: true,
  },
});
