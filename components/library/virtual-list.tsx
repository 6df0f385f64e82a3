import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
} from '@tanstack/virtual-core';
import type { ComponentChildren } from 'preact';
import { useCallback, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';

interface VirtualListProps<Item> {
  /** The whole list; only what is in sight is drawn. Another array is another list: all its rows are laid out anew. */
  items: readonly Item[];
  label: string;
  /** How high a row is before it was drawn, in pixels. */
  estimate: number;
  keyOf: (item: Item) => string;
  /** The first and last row that are drawn, so that they can be read. */
  onRange?: (first: number, last: number) => void;
  /** Enter, Space, Delete … on the row that has the focus; true when it was for the row. */
  onKey?: (event: KeyboardEvent, item: Item) => boolean;
  /** The reader went up from the first row. */
  onLeave?: () => void;
  /** A row's content; `reachable` when it is the list's stop in the tab order. */
  children: (item: Item, reachable: boolean) => ComponentChildren;
}

/**
 * A list of any length. One row is in the tab order; arrow keys, Page Up and Down, Home and End go to others, which scrolls.
 */
export function VirtualList<Item>(props: VirtualListProps<Item>) {
  const { items, label, estimate, keyOf, onRange, onKey, onLeave, children } = props;
  const count = items.length;
  const frame = useRef<HTMLDivElement>(null);
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  const [focus, setFocus] = useState(0);
  /** A row that is to have the focus as soon as it is drawn. */
  const wanted = useRef<number | null>(null);
  // Where this is another function, every row of the list is laid out anew: not at every drawing.
  const getItemKey = useCallback((index: number) => keyOf(items[index] as Item), [items]);
  const options = {
    count,
    getScrollElement: () => frame.current,
    estimateSize: () => estimate,
    getItemKey,
    overscan: 8,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    onChange: () => redraw(undefined),
  };
  const [virtualizer] = useState(() => new Virtualizer<HTMLDivElement, HTMLElement>(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());

  const rows = virtualizer.getVirtualItems();
  const first = rows[0]?.index ?? 0;
  const last = rows.at(-1)?.index ?? -1;
  const reachable = Math.min(focus, count - 1);
  useLayoutEffect(() => {
    if (last >= first) onRange?.(first, last);
  }, [first, last, onRange]);
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const row = frame.current?.querySelector<HTMLElement>(`[data-index="${wanted.current}"]`);
    if (!row) return;
    wanted.current = null;
    row.focus({ preventScroll: true });
  });

  function goTo(index: number) {
    wanted.current = index;
    setFocus(index);
    virtualizer.scrollToIndex(index, { align: 'auto' });
    redraw(undefined);
  }

  function onKeyDown(event: KeyboardEvent) {
    const row = event.target as HTMLElement;
    // Controls in a row have keys of their own.
    if (row.dataset['index'] === undefined) return;
    const at = Number(row.dataset['index']);
    if (onKey?.(event, items[at] as Item)) {
      event.preventDefault();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'ArrowUp' && at === 0 && onLeave) {
      event.preventDefault();
      onLeave();
      return;
    }
    const to = destination(event.key, at, last - first + 1, count);
    if (to === null) return;
    event.preventDefault();
    goTo(to);
  }

  return (
    <div ref={frame} class="virtual-frame">
      <ul
        // biome-ignore lint/a11y/noRedundantRoles: Safari drops the role of lists without bullets
        role="list"
        aria-label={label}
        class="virtual-rows"
        style={{ height: `${virtualizer.getTotalSize()}px` }}
        onKeyDown={onKeyDown}
      >
        {rows.map(({ index, key, start }) => (
          <li
            key={key}
            ref={(element) => virtualizer.measureElement(element)}
            // biome-ignore lint/a11y/noRedundantRoles: as above
            role="listitem"
            class="virtual-row pz-focusable"
            data-index={index}
            aria-posinset={index + 1}
            aria-setsize={count}
            tabIndex={index === reachable ? 0 : -1}
            style={{ transform: `translateY(${start}px)` }}
            onFocus={() => setFocus(index)}
          >
            {children(items[index] as Item, index === reachable)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function destination(key: string, at: number, page: number, count: number): number | null {
  const within = (index: number) => Math.max(0, Math.min(count - 1, index));
  switch (key) {
    case 'ArrowDown':
      return within(at + 1);
    case 'ArrowUp':
      return within(at - 1);
    case 'PageDown':
      return within(at + page);
    case 'PageUp':
      return within(at - page);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
