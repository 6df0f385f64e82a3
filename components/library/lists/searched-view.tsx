import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { type Choice, type Facet, facets } from '@/lib/model/facet';
import type { UnclearWord } from '@/lib/model/note-hit';
import { QueryHints } from '../../popup/query-hints';
import { noteFacetWords } from './facet-words';
import { type Narrowed, NarrowedView } from './narrowed-view';
import { NothingListed } from './nothing-listed';

/** What is listed: being read, there, or out of reach. */
export type Listed = Narrowed<Facet>;

/** A view that is searched and narrowed down. */
export interface Searching {
  readonly query: string;
  /** What of it could not be understood. */
  readonly unclear: readonly UnclearWord[];
  readonly choice: Choice;
  /** Something else is being looked for than what is listed. */
  readonly busy: boolean;
  readonly onQuery: (query: string) => void;
  readonly onToggle: (facet: Facet, value: string) => void;
  readonly onClearChoice: () => void;
  /** Lists all again. */
  readonly onClear: () => void;
  readonly onRetry: () => void;
}

interface SearchedViewProps extends Searching {
  of: 'notes' | 'articles';
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
  const { of, query, choice, listed, count, bar, children } = props;
  return (
    <NarrowedView<Facet, Listed>
      title={i18n.t(`library.views.${of}`)}
      query={query}
      state={listed}
      of="notes"
      facets={facets}
      words={noteFacetWords}
      choice={choice}
      busy={props.busy}
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
              <NothingListed
                of={of}
                query={query}
                narrowed={Object.keys(choice).length > 0}
                onClear={props.onClear}
              />
            )}
          </div>
        </>
      )}
    </NarrowedView>
  );
}
