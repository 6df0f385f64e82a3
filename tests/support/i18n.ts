/** The interface's words in tests: the real locale files behind the browser's own call, so that plurals and keys are real. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { generateChromeMessages, parseMessagesText } from '@wxt-dev/i18n/build';
import { fakeBrowser } from 'wxt/testing/fake-browser';

export type Locale = 'en' | 'zh_CN';

/** The messages of a locale as the built extension has them, by name. */
export function messagesOf(locale: Locale): ReadonlyMap<string, string> {
  const text = readFileSync(resolve(import.meta.dirname, `../../locales/${locale}.yml`), 'utf8');
  const messages = generateChromeMessages(parseMessagesText(text, 'YAML'));
  return new Map(Object.entries(messages).map(([key, { message }]) => [key, message]));
}

/** From now on `i18n` speaks this language. */
export function speak(locale: Locale): void {
  const messages = messagesOf(locale);
  fakeBrowser.i18n.getMessage = ((key: string, substitutions: string | string[] = []) =>
    (messages.get(key) ?? '').replace(
      /\$(\d)/g,
      (_, n) => [substitutions].flat()[Number(n) - 1] ?? '',
    )) as typeof fakeBrowser.i18n.getMessage;
}
