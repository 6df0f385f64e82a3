import type { PageReader } from './page-reader';

/** Scrolls to the first of the ranges and flashes them, thrice; once and longer where motion is unwelcome. */
export function showRanges(reader: PageReader, ranges: readonly Range[]): boolean {
  const [first] = ranges;
  if (!first) return false;
  const view = reader.page.defaultView as Window;
  const box = first.getBoundingClientRect();
  const calm = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  view.scrollTo({
    top: view.scrollY + box.top - view.innerHeight / 3,
    behavior: 'instant',
  });
  const steps = calm ? [ranges, []] : [ranges, [], ranges, [], ranges, []];
  steps.forEach((step, i) => {
    setTimeout(() => reader.flash(step), i * (calm ? 1500 : 350));
  });
  return true;
}
