import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Choice, FacetCounts } from '@/lib/model/facet';
import { Trouble } from '../../notes/notes-state';
import type { Problem } from '../../parts/problem';
import { FacetPanel, type FacetWords } from './facet-panel';
import { ListFrame, type ListKeys } from './list-frame';
import { ReadingProgress } from './reading-progress';

/** How much of how many is read. */
export interface Progress {
  readonly done: number;
  readonly all: number;
}

/** A list that is being read, is there, or is out of reach. */
export type Narrowed<Facet extends string> =
  | ({ readonly kind: 'reading' } & Progress)
  | {
      readonly kind: 'ready';
      readonly counts: FacetCounts<Facet>;
      /** Where the list is a part of what there is, and the rest is being read. */
      readonly reading: Progress | null;
    }
  | { readonly kind: 'trouble'; readonly trouble: Problem };

interface NarrowedViewProps<Facet extends string, State extends Narrowed<Facet>> {
  title: string;
  query: string;
  searchLabel?: string;
  state: State;
  /** What is counted while it is read. */
  of: 'notes' | 'articles';
  facets: readonly Facet[];
  words: FacetWords<Facet>;
  choice: Choice<Facet>;
  /** Something else is being looked for than what is listed. */
  busy: boolean;
  onQuery: (query: string) => void;
  onToggle: (facet: Facet, value: string) => void;
  onClearChoice: () => void;
  onRetry: () => void;
  /** What stands beside the facets once it is there. */
  children: (ready: Extract<State, { kind: 'ready' }>, keys: ListKeys) => ComponentChildren;
}

/** A search, what its results can be narrowed down by, and the list of them. */
export function NarrowedView<Facet extends string, State extends Narrowed<Facet>>(
  props: NarrowedViewProps<Facet, State>,
) {
  const { state, of, facets, words, choice, busy, children, ...frame } = props;
  return (
    <ListFrame {...frame}>
      {(keys) => (
        <>
          {state.kind === 'reading' && <ReadingProgress {...state} of={of} />}
          {state.kind === 'ready' && state.reading && (
            <ReadingProgress {...state.reading} of={of} isOver />
          )}
          {state.kind === 'trouble' && <Trouble trouble={state.trouble} onRetry={props.onRetry} />}
          {state.kind === 'ready' && (
            <div class="view-body">
              {busy && !state.reading && (
                <progress class="busy-line" aria-label={i18n.t('state.loading')} />
              )}
              <FacetPanel
                facets={facets}
                words={words}
                counts={state.counts}
                choice={choice}
                onToggle={props.onToggle}
                onClear={props.onClearChoice}
              />
              <div class="view-list">
                {children(state as Extract<State, { kind: 'ready' }>, keys)}
              </div>
            </div>
          )}
        </>
      )}
    </ListFrame>
  );
}
