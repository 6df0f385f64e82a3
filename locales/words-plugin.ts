import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { generateChromeMessages, parseMessagesText } from '@wxt-dev/i18n/build';
import type { Plugin } from 'vite';

const scheme = '#words/';

/** `#words/en`: all messages of a locale as a module, under the names that they have in the built extension. */
export function words(): Plugin {
  return {
    name: 'pangzhu:words',
    resolveId: (id) => (id.startsWith(scheme) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${scheme}`)) return null;
      const file = resolve(import.meta.dirname, `${id.slice(scheme.length + 1)}.yml`);
      this.addWatchFile(file);
      const messages = generateChromeMessages(
        parseMessagesText(readFileSync(file, 'utf8'), 'YAML'),
      );
      const all = Object.entries(messages).map(([name, { message }]) => [name, message]);
      return `export const words = ${JSON.stringify(Object.fromEntries(all))}`;
    },
  };
}
