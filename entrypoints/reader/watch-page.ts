import type { PageReader } from './page-reader';

/** How long a page must have been still before it is looked at again, and the least time between two looks, in ms. */
const still = 600;
const between = 3000;
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

  const look = async () => {
    if (page.visibilityState === 'hidden') return;
    const moved = page.location.href !== address;
    const outdated = moved || arrived || reader.article?.text.isCurrent() === false;
    touched = false;
    arrived = false;
    last = Date.now();
    address = page.location.href;
    if (outdated) await reread();
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
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
