import { inSlices } from '@/lib/text/in-slices';
import type { PageReader } from './page-reader';

/** How long a page must have been still before it is looked at again, and the least time between two looks, in ms. */
const still = 600;
const between = 3000;
/** How often a page that is being scrolled is asked what is in view, in ms. */
const scrollPause = 150;
/** Text that appears in smaller pieces than this is a counter or a clock, not news. UTF-16 units. */
const muchText = 40;

const changes = { subtree: true, childList: true, characterData: true };

/**
 * Calls `read` now, and again when the page's article was replaced or changed or has just arrived, or when its address
 * became another (single-page sites). Only while the page is visible, and not for a page whose clock ticks. Frames and
 * shadow trees are watched where they hold the article.
 */
export async function watchPage(
  reader: PageReader,
  read: () => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const { page } = reader;
  let address = page.location.href;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let touched = false;
  let arrived = false;
  let last = Date.now();
  let busy = false;

  const observer = new MutationObserver((records) => {
    touched ||= records.some(
      ({ type, removedNodes }) => type === 'characterData' || removedNodes.length > 0,
    );
    // Our overlays' hosts hold no text that `textContent` sees.
    arrived ||= records.some(({ addedNodes }) =>
      [...addedNodes].some((node) => (node.textContent?.length ?? 0) >= muchText),
    );
    consider();
  });
  const observe = () => {
    if (signal.aborted) return;
    for (const tree of [page, ...reader.innerTrees()]) observer.observe(tree, changes);
  };
  const consider = () => {
    if (touched || arrived || page.location.href !== address) later();
  };
  const later = () => {
    clearTimeout(timer);
    if (!signal.aborted) timer = setTimeout(look, Math.max(still, last + between - Date.now()));
  };
  const look = async () => {
    if (page.visibilityState === 'hidden') return;
    // A page that never rests must not keep a long article from being read to its end.
    if (busy) {
      later();
      return;
    }
    const outdated = page.location.href !== address || arrived;
    touched = false;
    arrived = false;
    last = Date.now();
    address = page.location.href;
    const current = reader.article?.text.isCurrent();
    busy = true;
    if (outdated || (current && (await inSlices(current, signal)) === false)) await read();
    busy = false;
    // Frames load other articles.
    observe();
  };

  let scrolled: ReturnType<typeof setTimeout> | undefined;
  const onScroll = () => {
    scrolled ??= setTimeout(() => {
      scrolled = undefined;
      reader.scrolled();
      // Endless pages change their address as the next article comes into view.
      consider();
    }, scrollPause);
  };
  const onLoad = ({ target }: Event) => {
    if (!/^I?FRAME$/.test((target as Element).tagName)) return;
    arrived = true;
    later();
  };
  const early = { signal, capture: true, passive: true };
  page.addEventListener('scroll', onScroll, early);
  page.addEventListener('load', onLoad, early);
  page.addEventListener('visibilitychange', consider, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
    clearTimeout(scrolled);
  });

  observe();
  busy = true;
  await read();
  busy = false;
  observe();
}
