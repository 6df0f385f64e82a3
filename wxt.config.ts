import { defineConfig } from 'wxt';
import { type PageCommand, pageCommands } from './lib/model/page-command';
import { words } from './locales/words-plugin';

/**
 * Chrome sets at most four keys by itself, that of the popup among them, and none that the browser uses: Alt+Shift with one of
 * A B C N P R T W X Z is taken.
 */
const everywhere: Partial<Record<PageCommand, string>> = {
  save: 'Alt+Shift+S',
  annotate: 'Alt+Shift+E',
  'go-to-controls': 'Alt+Shift+M',
};
const inFirefox: Partial<Record<PageCommand, string>> = {
  'save-yellow': 'Alt+Shift+1',
  'save-green': 'Alt+Shift+2',
  'save-blue': 'Alt+Shift+3',
  'save-pink': 'Alt+Shift+4',
  tag: 'Alt+Shift+G',
  copy: 'Alt+Shift+Y',
  'tag-page': 'Alt+Shift+L',
};

function commandsFor(browser: string) {
  const keys = browser === 'firefox' ? { ...everywhere, ...inFirefox } : everywhere;
  const commands = pageCommands.map((command) => {
    const key = keys[command];
    const description = `__MSG_commands_${command.replaceAll('-', '_')}__`;
    return [command, { description, ...(key && { suggested_key: { default: key } }) }] as const;
  });
  return {
    _execute_action: { suggested_key: { default: 'Alt+Shift+F' } },
    ...Object.fromEntries(commands),
  };
}

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'assets/icon.svg' },
  webExt: { disabled: true },
  vite: () => ({
    plugins: [words()],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    // Papa Parse could download what it reads; nothing of ours may, and a test of the build holds it.
    define: { XMLHttpRequest: 'undefined' },
    build: { target: 'es2022', modulePreload: false },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    ...(browser === 'firefox' ? {} : { minimum_chrome_version: '128' }),
    permissions: [
      'storage',
      'scripting',
      'contextMenus',
      'unlimitedStorage',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    host_permissions: ['http://*/*', 'https://*/*'],
    commands: commandsFor(browser),
    omnibox: { keyword: 'pz' },
    incognito: 'not_allowed',
    externally_connectable: { ids: [] },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'none'; frame-ancestors *; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types exchange-worker",
    },
    content_scripts: [
      { matches: ['http://*/*', 'https://*/*'], js: ['probe.js'], run_at: 'document_idle' },
    ],
    web_accessible_resources: [
      { resources: ['editor.html'], matches: ['http://*/*', 'https://*/*'], use_dynamic_url: true },
    ],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'pangzhu@pangzhu.invalid',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {}),
  }),
});
