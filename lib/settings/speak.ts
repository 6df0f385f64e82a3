import { browser } from 'wxt/browser';

/** The interface's messages in one language, by the names that browsers know them by (`library_views_notes`). */
export type Words = Readonly<Record<string, string>>;

/**
 * Has `i18n` speak the words that `spoken` gives at the time; where it gives none, the browser's own. The browser chooses a
 * language by itself and has no call for another (https://github.com/w3c/webextensions/issues/258), so its one call for
 * messages is answered here. To be called once.
 */
export function speakFrom(spoken: () => Words | null): void {
  const { i18n } = browser;
  const askBrowser = i18n.getMessage.bind(i18n);
  const say = (...args: Parameters<typeof askBrowser>): string => {
    const words = spoken();
    const [name, substitutions = []] = args;
    if (words === null || !Object.hasOwn(words, name)) return askBrowser(...args);
    const given = [substitutions].flat();
    // A name that the reader gave may hold a `$1` of its own.
    if (given.length === 0) return words[name] as string;
    return (words[name] as string).replace(/\$([1-9])/g, (_, n) =>
      String(given[Number(n) - 1] ?? ''),
    );
  };
  Object.assign(i18n, { getMessage: say });
}
