import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { SearchBox } from '../../parts/search-box';

/** How the keyboard goes between the search and the list. */
export interface ListKeys {
  /** For the element that holds the list: the arrow down goes from the search to its row in the tab order, once it is there. */
  readonly list: RefObject<HTMLDivElement | null>;
  /** Back to the search. */
  readonly onLeave: () => void;
}

interface ListFrameProps {
  title: string;
  query: string;
  /** What is searched; notes when left out. */
  searchLabel?: string;
  onQuery: (query: string) => void;
  children: (keys: ListKeys) => ComponentChildren;
}

/** A view that lists something: its title, the search of the list, and the list. */
export function ListFrame({ title, query, searchLabel, onQuery, children }: ListFrameProps) {
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  /** The arrow down was pressed before there was a row to go to. */
  const isAwaited = useRef(false);

  function goDown() {
    const row = list.current?.querySelector<HTMLElement>('[tabindex="0"]');
    isAwaited.current = !row;
    row?.focus();
  }

  useLayoutEffect(() => {
    if (isAwaited.current && document.activeElement === input.current) goDown();
  });

  return (
    <>
      <header class="view-head">
        <h1 class="view-title">{title}</h1>
        <SearchBox
          value={query}
          inputRef={input}
          {...(searchLabel !== undefined && { label: searchLabel })}
          onInput={(typed) => {
            isAwaited.current = false;
            onQuery(typed);
          }}
          onDown={goDown}
        />
      </header>
      {children({ list, onLeave: () => input.current?.focus() })}
    </>
  );
}
