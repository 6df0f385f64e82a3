import { rmSync } from 'node:fs';
import { test as base } from '@playwright/test';
import { type ExtensionBrowser, type LaunchOptions, launch } from '@/scripts/browser/launch';
import { serveFixtures } from '@/scripts/browser/serve-fixtures';

interface Fixtures {
  /** Where the sample pages are, on loopback: `${site}/plain-article/`. */
  site: string;
  /** Starts a browser with the built extension; with an earlier one's profile after that one was closed. */
  start: (options?: LaunchOptions) => Promise<ExtensionBrowser>;
}

/** Playwright's `test`, with the extension; browsers and their profiles are gone after each test. */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures wanted from the pattern
  site: async ({}, use) => {
    const server = await serveFixtures();
    await use(server.origin);
    await server.close();
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above
  start: async ({}, use) => {
    const started: ExtensionBrowser[] = [];
    await use(async (options) => {
      const browser = await launch(options);
      started.push(browser);
      return browser;
    });
    for (const { context } of started) await context.close();
    for (const { profile } of started) rmSync(profile, { recursive: true, force: true });
  },
});
