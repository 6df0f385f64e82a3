import type { ComponentChild } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';

/** So many rows are added at a time: two hundred at once are a task of a twentieth of a second. */
const step = 50;
/** And so many are taken away at a time. */
const mostGone = 150;

interface SomeRows {
  /** So many of them are to be drawn. */
  readonly limit: number;
  /** Begins with the first again, for another list in its place; `then` puts it there, at once or some frames later. */
  readonly restart: (then: () => void) => void;
  /** The button that asks for more, for right after the list; nothing once all are there. */
  readonly more: ComponentChild;
}

/**
 * A list of any length, shown bit by bit. Whoever asks for more goes on at the first row that came: with the keys too, and
 * though the button be gone.
 *
 * @param total how many rows there are; each is an `li`
 */
export function useSomeRows(total: number): SomeRows {
  const [limit, setLimit] = useState(step);
  const asked = useRef<{ readonly list: Element; readonly rows: number } | null>(null);
  useLayoutEffect(() => {
    const { list, rows } = asked.current ?? {};
    asked.current = null;
    if (rows === undefined) return;
    const first = list?.querySelectorAll('li')[rows]?.querySelector('button');
    first?.focus({ preventScroll: true });
    first?.scrollIntoView({ block: 'nearest' });
  }, [limit]);
  const restart = (from: number, then: () => void) => {
    const next = Math.max(step, from - mostGone);
    setLimit(next);
    if (next === step) then();
    else requestAnimationFrame(() => restart(next, then));
  };
  return {
    limit,
    restart: (then) => restart(limit, then),
    more: total > limit && (
      <button
        type="button"
        class="pz-button more-button"
        onClick={({ currentTarget: { previousElementSibling: list } }) => {
          asked.current = list && { list, rows: list.querySelectorAll('li').length };
          setLimit(limit + step);
        }}
      >
        {i18n.t('list.more')}
      </button>
    ),
  };
}
