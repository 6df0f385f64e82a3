import type { ComponentChildren } from 'preact';
import { type Choice, type Facet, type FacetCounts, facets } from '@/lib/model/facet';
import type { UnclearWord } from '@/lib/model/note-hit';
import { NoNotes, Trouble } from '../notes/notes-state';
import type { Problem } from '../parts/problem';
import { QueryHints } from '../popup/query-hints';
import { FacetPanel } from './facet-panel';
import { noteFacetWords } from './facet-words';
import { ListFrame } from './list-frame';
import { ReadingProgress } from './reading-progress';

/** What is listed: being read, there, or out of reach. */
export type Listed =
  | { readonly kind: 'reading'; readonly done: number; readonly all: number }
  | { readonly kind: 'ready'; readonly counts: FacetCounts }
  | { readonly kind: 'trouble'; readonly trouble: Problem };

/** A view that is searched and narrowed down. */
export interface Searching {
  readonly query: string;
  /** What of it could not be understood. */
  readonly unclear: readonly UnclearWord[];
  readonly choice: Choice;
  readonly onQuery: (query: string) => void;
  readonly onToggle: (facet: Facet, value: string) => void;
  readonly onClearChoice: () => void;
  readonly onRetry: () => void;
}

interface SearchedViewProps extends Searching {
  title: string;
  listed: Listed;
  /** How many are listed. */
  count: number;
  /** What stands over the list. */
  bar: ComponentChildren;
  /** The list; `onLeave` gives the focus back to the search. */
  children: (onLeave: () => void) => ComponentChildren;
}

/** A search, what its results can be narrowed down by, and the list of them. */
export function SearchedView(props: SearchedViewProps) {
  const { title, query, choice, listed, count, bar, children } = props;
  return (
    <ListFrame title={title} query={query} onQuery={props.onQuery}>
      {({ list, onLeave }) => (
        <>
          {listed.kind === 'reading' && <ReadingProgress {...listed} />}
          {listed.kind === 'trouble' && (
            <Trouble trouble={listed.trouble} onRetry={props.onRetry} />
          )}
          {listed.kind === 'ready' && (
            <div class="view-body">
              <FacetPanel
                facets={facets}
                words={noteFacetWords}
                counts={listed.counts}
                choice={choice}
                onToggle={props.onToggle}
                onClear={props.onClearChoice}
              />
              <div class="view-list">
                {bar}
                <QueryHints unclear={props.unclear} />
                <div class="view-rows" ref={list}>
                  {count > 0 ? (
                    children(onLeave)
                  ) : (
                    <NoNotes
                      state={{ kind: 'ready', result: { hits: [], total: 0 } }}
                      query={query}
                      onRetry={props.onRetry}
                      onClear={() => props.onQuery('')}
                    />
                  )}
                </div>
              </div>
            </div>
          )}
        </>
      )}
    </ListFrame>
  );
}
