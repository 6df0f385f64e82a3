/** What the build may hold: these run on .output/chrome-mv3, without a browser. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { extensionFolder } from '@/scripts/browser/launch';

const file = (path: string) => readFileSync(join(extensionFolder, path), 'utf8');
const size = (path: string) => statSync(join(extensionFolder, path)).size;

test('what runs in pages holds no database', () => {
  for (const script of ['probe.js', 'recogniser.js', 'finder.js', 'reader.js', 'unread.js']) {
    expect(file(script)).not.toMatch(/dexie|indexedDB/i);
  }
  // Or the test would pass on names that minifying took away.
  expect(file('background.js')).toMatch(/indexedDB/);
});

test('the probe, which runs in every page, is at most 10 kB', () => {
  expect(size('probe.js')).toBeLessThanOrEqual(10_000);
});

for (const script of ['exchange.js', 'packing.js']) {
  test(`${script}, a worker, is one script without the extension's own interfaces`, () => {
    expect(file(script)).not.toMatch(/importScripts|import\(/);
    expect(file(script)).not.toMatch(/\b(?:chrome|browser)\??\.(?:storage|runtime|tabs)/);
  });
}

test('nothing calls the network, evaluates text or parses markup', () => {
  const scripts = readdirSync(extensionFolder, { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.js'),
  );
  expect(scripts.length).toBeGreaterThan(3);
  for (const path of scripts) {
    const code = file(path);
    expect(code, path).not.toMatch(/\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource\(/);
    expect(code, path).not.toMatch(/\beval\(|new Function\(/);
  }
});

test('both languages have every message, under names that browsers take', () => {
  const names = (language: string) =>
    Object.keys(JSON.parse(file(`_locales/${language}/messages.json`)) as object).sort();
  expect(names('zh_CN')).toEqual(names('en'));
  // Chromium refuses the whole extension for one other character.
  expect(names('en').filter((name) => !/^[A-Za-z0-9_@]+$/.test(name))).toEqual([]);
});

test('the manifest asks for no more than this', () => {
  const manifest = JSON.parse(file('manifest.json')) as Record<string, unknown>;
  expect(Object.keys(manifest).sort()).toEqual([
    'action',
    'background',
    'commands',
    'content_scripts',
    'content_security_policy',
    'default_locale',
    'description',
    'externally_connectable',
    'host_permissions',
    'icons',
    'incognito',
    'manifest_version',
    'minimum_chrome_version',
    'name',
    'omnibox',
    'permissions',
    'side_panel',
    'version',
    'web_accessible_resources',
  ]);
  expect(manifest).toMatchObject({
    permissions: ['storage', 'scripting', 'contextMenus', 'unlimitedStorage', 'sidePanel'],
    host_permissions: ['http://*/*', 'https://*/*'],
    externally_connectable: { ids: [] },
    incognito: 'not_allowed',
    web_accessible_resources: [
      {
        resources: ['editor.html'],
        matches: ['http://*/*', 'https://*/*'],
        use_dynamic_url: true,
      },
    ],
  });
  const policy = (manifest['content_security_policy'] as { extension_pages: string })
    .extension_pages;
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("connect-src 'none'");
  expect(policy).toContain("require-trusted-types-for 'script'");
  // The one policy there is gives the address of the exchange worker, and nothing else.
  expect(/; trusted-types (.*)$/.exec(policy)?.[1]).toBe('exchange-worker');
});
