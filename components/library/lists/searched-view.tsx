import type { ComponentChildren } from 'preact';
import { type Choice, type Facet, facets } from '@/lib/model/facet';
import type { UnclearWord } from '@/lib/model/note-hit';
import { NoNotes } from '../../notes/notes-state';
import { QueryHints } from '../../popup/query-hints';
import { noteFacetWords } from './facet-words';
import { type Narrowed, NarrowedView } from './narrowed-view';

/** What is listed: being read, there, or out of reach. */
export type Listed = Narrowed<Facet>;

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

/** Notes, or their articles: searched, and narrowed down by what the notes have. */
export function SearchedView(props: SearchedViewProps) {
  const { title, query, choice, listed, count, bar, children } = props;
  return (
    <NarrowedView<Facet, Listed>
      title={title}
      query={query}
      state={listed}
      of="notes"
      facets={facets}
      words={noteFacetWords}
      choice={choice}
      onQuery={props.onQuery}
      onToggle={props.onToggle}
      onClearChoice={props.onClearChoice}
      onRetry={props.onRetry}
    >
      {(_, { list, onLeave }) => (
        <>
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
        </>
      )}
    </NarrowedView>
  );
}
