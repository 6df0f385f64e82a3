import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/**
 * An element, and how wide a drawing may be in it, in pixels; 0 until it stands in the page, which is before it is seen.
 *
 * @param narrowest narrower than this nothing is drawn, nor wider than `widest`
 */
export function useWidth(
  narrowest: number,
  widest: number,
): [RefObject<HTMLElement | null>, number] {
  const element = useRef<HTMLElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const seen = element.current;
    if (!seen) return;
    const measure = () => {
      const { paddingLeft, paddingRight } = getComputedStyle(seen);
      const padding = Number.parseFloat(paddingLeft) + Number.parseFloat(paddingRight);
      const room = Math.floor(seen.clientWidth - padding);
      setWidth(Math.max(narrowest, Math.min(widest, room)));
    };
    // Before it is seen, and not only when the browser next tells of sizes.
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(seen);
    return () => observer.disconnect();
  }, [narrowest, widest]);
  return [element, width];
}
