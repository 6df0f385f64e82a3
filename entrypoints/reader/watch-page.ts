import type { PageReader } from './page-reader';
import { inSlices } from './slices';

/** How long a page must have been still before it is looked at again, and the least time between two looks, in ms. */
const still = 600;
const between = 3000;
/** How often a page that is being scrolled is asked what is in view, in ms. */
const scrollPause = 150;
/** Text that appears in smaller pieces than this is a counter or a clock, not news. UTF-16 units. */
const muchText = 60;

/**
 * Calls `reread` when the page's article was replaced or changed or has just arrived, or when its address became another
 * (single-page sites). Only while the page is visible, and not for a page whose clock ticks.
 */
export function watchPage(
  reader: PageReader,
  reread: () => Promise<void>,
  signal: AbortSignal,
): void {
  const { page } = reader;
  let address = page.location.href;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let touched = false;
  let arrived = false;
  let last = Date.now();
  let busy = false;

  const look = async () => {
    if (page.visibilityState === 'hidden') return;
    // A page that never rests must not keep a long article from being read to its end.
    if (busy) {
      later();
      return;
    }
    const moved = page.location.href !== address;
    const current = reader.article?.text.isCurrent();
    const late = arrived;
    touched = false;
    arrived = false;
    last = Date.now();
    address = page.location.href;
    busy = true;
    const outdated = moved || late || (current && (await inSlices(current, signal)) === false);
    if (outdated) await reread();
    busy = false;
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(look, Math.max(still, last + between - Date.now()));
  };
  const observer = new MutationObserver((records) => {
    touched ||= records.some(
      ({ type, removedNodes }) => type === 'characterData' || removedNodes.length > 0,
    );
    // Our overlays' hosts hold no text that `textContent` sees.
    arrived ||= records.some(({ addedNodes }) =>
      [...addedNodes].some((node) => (node.textContent?.length ?? 0) >= muchText),
    );
    if (touched || arrived || page.location.href !== address) later();
  });
  observer.observe(page, { subtree: true, childList: true, characterData: true });
  page.addEventListener('visibilitychange', () => (touched || arrived) && later(), { signal });
  let scrolled: ReturnType<typeof setTimeout> | undefined;
  const onScroll = () => {
    scrolled ??= setTimeout(() => {
      scrolled = undefined;
      reader.scrolled();
    }, scrollPause);
  };
  page.addEventListener('scroll', onScroll, { signal, capture: true, passive: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
    clearTimeout(scrolled);
  });
}
