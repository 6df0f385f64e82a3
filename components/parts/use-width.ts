import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/**
 * An element, and how wide a drawing may be in it, in pixels.
 *
 * @param narrowest narrower than this nothing is drawn, nor wider than `widest`
 */
export function useWidth(
  narrowest: number,
  widest: number,
): [RefObject<HTMLElement | null>, number] {
  const element = useRef<HTMLElement>(null);
  const [width, setWidth] = useState(widest);
  useLayoutEffect(() => {
    const seen = element.current;
    if (!seen) return;
    const observer = new ResizeObserver(([entry]) => {
      const room = Math.floor(entry?.contentRect.width ?? 0);
      setWidth(Math.max(narrowest, Math.min(widest, room)));
    });
    observer.observe(seen);
    return () => observer.disconnect();
  }, [narrowest, widest]);
  return [element, width];
}
