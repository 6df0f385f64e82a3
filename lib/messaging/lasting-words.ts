import { browser } from 'wxt/browser';

/**
 * Keeps the words of the interface for the time after the extension was reloaded, when the browser gives its scripts in
 * open pages no messages any more: whatever was said once can be said again. So let everything be said once that may have to
 * be said then.
 */
export function keepWords(): void {
  const { i18n } = browser;
  const ask = i18n.getMessage.bind(i18n);
  const said = new Map<string, string>();
  const say = (...args: Parameters<typeof ask>): string => {
    const key = JSON.stringify(args);
    // Gone with the extension.
    if (!browser.runtime?.id) return said.get(key) ?? '';
    const words = ask(...args);
    said.set(key, words);
    return words;
  };
  Object.assign(i18n, { getMessage: say });
}
