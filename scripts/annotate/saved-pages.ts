import { JSDOM, VirtualConsole } from 'jsdom';
import { limitDepth } from './depth';
import { showTextareas } from './shown-textareas';

/**
 * Parses pages as Chromium does, without a window of their own: no script runs, no style sheet is read (jsdom throws on
 * some), nothing is fetched, and a page is freed with its document.
 */
export class SavedPages {
  readonly #window = new JSDOM('', { virtualConsole: new VirtualConsole() }).window;

  parse(html: string): Document {
    const document = new this.#window.DOMParser().parseFromString(limitDepth(html), 'text/html');
    showTextareas(document);
    return document;
  }
}

/** Where a browser says it saved the page from: `<!-- saved from url=(0031)https://… -->`; empty when it does not. */
export function savedFrom(html: string): string {
  const url = /<!--\s*saved from url=\(\d+\)(\S+)\s*-->/.exec(html.slice(0, 2000))?.[1] ?? '';
  return URL.canParse(url) ? url : '';
}
