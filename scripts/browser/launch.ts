import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { findBrowser } from './find-browser';

export const extensionFolder = resolve('.output/chrome-mv3');

/** A browser with the built extension in it. */
export interface ExtensionBrowser {
  readonly context: BrowserContext;
  /** `chrome-extension://…`, without a slash at its end. */
  readonly origin: string;
  /** The folder of its profile, to start it again with. */
  readonly profile: string;
}

export interface LaunchOptions {
  /** An earlier browser's profile; a new one when left out. */
  readonly profile?: string;
  readonly headless?: boolean;
  /** With a new profile: whether a caret moves through pages by the arrow keys, as F7 sets it. */
  readonly caretBrowsing?: boolean;
  readonly colorScheme?: 'light' | 'dark';
  /** BCP 47: `zh-CN` or `en-US`. */
  readonly locale?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** Starts a browser with the extension that `npm run build` made. */
export async function launch(options: LaunchOptions = {}): Promise<ExtensionBrowser> {
  if (!existsSync(join(extensionFolder, 'manifest.json'))) {
    throw new Error('The extension is not built: run `npm run build` first.');
  }
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'pangzhu-profile-'));
  if (options.caretBrowsing) {
    const preferences = { settings: { a11y: { caretbrowsing: { enabled: true } } } };
    mkdirSync(join(profile, 'Default'), { recursive: true });
    writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  }
  const locale = options.locale ?? 'zh-CN';
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser(),
    headless: options.headless ?? true,
    colorScheme: options.colorScheme ?? 'light',
    viewport: options.viewport ?? { width: 1280, height: 800 },
    locale,
    // The extension's own language follows the browser's.
    env: { ...process.env, LANGUAGE: locale.replace('-', '_') },
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--disable-extensions-except=${extensionFolder}`,
      `--load-extension=${extensionFolder}`,
      `--lang=${locale}`,
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--no-first-run',
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  // Node knows no origin of extension schemes.
  return { context, origin: `chrome-extension://${new URL(worker.url()).host}`, profile };
}
