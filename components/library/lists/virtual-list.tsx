import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import { ListSight, type ShownList } from './list-sight';

interface VirtualListProps<Item> extends ShownList<Item> {
  label: string;
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
 * A list of any length, of which only what is in sight is drawn, and the one row that is in the tab order. Arrow keys, Page Up
 * and Down, Home and End go to others, which scrolls.
 */
export function VirtualList<Item>(props: VirtualListProps<Item>) {
  const { items, label, keyOf, onRange, onKey, onLeave, children } = props;
  const count = items.length;
  const frame = useRef<HTMLDivElement>(null);
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  const [sight] = useState(() => new ListSight(props));
  sight.show(props);
  const { heights, first, last, focus } = sight;
  /** A row that is to have the focus as soon as it is drawn. */
  const wanted = useRef<number | null>(null);
  const drawnFrom = useRef(items);
  // Asked before the rows change: the focus of a row that goes would be nowhere.
  const isHeld =
    drawnFrom.current !== items && frame.current?.contains(document.activeElement) === true;
  drawnFrom.current = items;
  const [sizes] = useState(
    () =>
      new ResizeObserver((entries) => {
        const changed = entries.filter(({ target }) => noteSize(sight, target as HTMLElement));
        if (changed.length > 0) redraw(undefined);
      }),
  );

  useLayoutEffect(() => {
    if (frame.current) sizes.observe(frame.current);
    return () => {
      sizes.disconnect();
      sight.leave();
    };
  }, [sight, sizes]);
  useLayoutEffect(() => {
    if (last >= first) onRange?.(first, last);
  }, [first, last, onRange]);
  useLayoutEffect(() => {
    const element = frame.current as HTMLDivElement;
    const rows = [...element.querySelectorAll<HTMLElement>('.virtual-row')];
    if (isHeld && document.activeElement === document.body) wanted.current = sight.focus;
    const { current } = wanted;
    if (current !== null) {
      // The observer tells of rows once they are laid out: too late for what is to be scrolled to.
      const unknown = rows.filter((row) => !heights.isMeasured(rowOf(row)));
      if (unknown.filter((row) => noteSize(sight, row)).length > 0) {
        redraw(undefined);
        return;
      }
      sight.reveal(current);
    }
    const top = sight.takeScroll();
    // Not by how much: where rows turned out lower, the browser has scrolled back already.
    if (top !== null) element.scrollTop = top;
    if (sight.first !== first || sight.last !== last) redraw(undefined);
    const row = rows.find((each) => rowOf(each) === current);
    if (!row) return;
    wanted.current = null;
    row.focus({ preventScroll: true });
  });

  function goTo(row: number) {
    wanted.current = row;
    sight.focus = row;
    sight.reveal(row);
    redraw(undefined);
  }

  function onKeyDown(event: KeyboardEvent) {
    const target = event.target as HTMLElement;
    // Controls in a row have keys of their own.
    if (target.dataset['index'] === undefined) return;
    const at = rowOf(target);
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
    <div
      ref={frame}
      class="virtual-frame"
      onScroll={({ currentTarget }) => {
        const isHeld = currentTarget.contains(document.activeElement);
        if (sight.scrolledTo(currentTarget.scrollTop, isHeld)) redraw(undefined);
      }}
    >
      <ul
        // biome-ignore lint/a11y/noRedundantRoles: Safari drops the role of lists without bullets
        role="list"
        aria-label={label}
        class="virtual-rows"
        style={{ height: `${heights.total}px` }}
        onKeyDown={onKeyDown}
      >
        {sight.rows.map((row) => (
          <VirtualRow
            key={keyOf(items[row] as Item)}
            row={row}
            count={count}
            start={heights.startOf(row)}
            isStop={row === focus}
            sizes={sizes}
            onFocus={() => {
              sight.focus = row;
              redraw(undefined);
            }}
          >
            {children(items[row] as Item, row === focus)}
          </VirtualRow>
        ))}
      </ul>
    </div>
  );
}

interface VirtualRowProps {
  row: number;
  count: number;
  /** Where it stands, in pixels. */
  start: number;
  /** Whether it is the list's stop in the tab order. */
  isStop: boolean;
  /** Told when its height changes. */
  sizes: ResizeObserver;
  onFocus: () => void;
  children: ComponentChildren;
}

function VirtualRow({ row, count, start, isStop, sizes, onFocus, children }: VirtualRowProps) {
  const element = useRef<HTMLLIElement>(null);
  useLayoutEffect(() => {
    const observed = element.current as HTMLLIElement;
    sizes.observe(observed);
    return () => sizes.unobserve(observed);
  }, [sizes]);
  return (
    <li
      ref={element}
      // biome-ignore lint/a11y/noRedundantRoles: Safari drops the role of lists without bullets
      role="listitem"
      class="virtual-row pz-focusable"
      data-index={row}
      aria-posinset={row + 1}
      aria-setsize={count}
      tabIndex={isStop ? 0 : -1}
      style={{ transform: `translateY(${start}px)` }}
      onFocusIn={onFocus}
    >
      {children}
    </li>
  );
}

function rowOf(element: HTMLElement): number {
  return Number(element.dataset['index']);
}

/** Notes how large a row, or the frame around them, is. @returns whether other rows are to be drawn, or elsewhere */
function noteSize<Item>(sight: ListSight<Item>, element: HTMLElement): boolean {
  return element.dataset['index'] === undefined
    ? sight.resizedTo(element.clientHeight)
    : sight.measure(rowOf(element), element.getBoundingClientRect().height);
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
