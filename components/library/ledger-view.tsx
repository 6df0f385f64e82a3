import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Choice, FacetCounts } from '@/lib/model/facet';
import { figureKinds } from '@/lib/model/figure';
import { type LedgerFacet, type LedgerRow, ledgerFacets, ledgerSorts } from '@/lib/model/ledger';
import { Trouble } from '../notes-state';
import type { Problem } from '../problem';
import { SearchBox } from '../search-box';
import { StatusMessage } from '../status-message';
import { FacetPanel, type FacetWords } from './facet-panel';
import { LedgerRowView } from './ledger-row';
import { ReadingProgress } from './reading-progress';
import { VirtualList } from './virtual-list';

/** The ledger: being read, there, or out of reach. */
export type LedgerState =
  | { readonly kind: 'reading'; readonly done: number; readonly all: number }
  | {
      readonly kind: 'ready';
      readonly rows: readonly LedgerRow[];
      readonly counts: FacetCounts<LedgerFacet>;
      readonly conflicts: ReadonlySet<string>;
    }
  | { readonly kind: 'trouble'; readonly trouble: Problem };

interface LedgerViewProps {
  state: LedgerState;
  query: string;
  choice: Choice<LedgerFacet>;
  sort: string;
  onQuery: (query: string) => void;
  onToggle: (facet: LedgerFacet, value: string) => void;
  onClearChoice: () => void;
  onSort: (sort: string) => void;
  onRetry: () => void;
  onOpen: (row: LedgerRow) => void;
  hrefOf: (row: LedgerRow) => string | null;
  /** What is drawn of the rows. */
  chart: ComponentChildren;
  /** What can be done with the rows. */
  actions?: ComponentChildren;
}

const words: FacetWords<LedgerFacet> = {
  labelOf: (facet) => i18n.t(`library.ledger.facets.${facet}`),
  valueOf(facet, value) {
    const kind = facet === 'kind' && figureKinds.find((each) => each === value);
    if (kind) return i18n.t(`figureKinds.${kind}`);
    if (facet === 'origin') {
      return i18n.t(value === 'saved' ? 'library.ledger.saved' : 'library.ledger.dictionary');
    }
    return value;
  },
};

/** Every figure that was printed of a name, in saved articles and in the dictionary's source. */
export function LedgerView(props: LedgerViewProps) {
  const { state, query, choice, sort, chart, actions } = props;
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const rows = state.kind === 'ready' ? state.rows : [];
  return (
    <>
      <header class="view-head">
        <h1 class="view-title">{i18n.t('library.views.figures')}</h1>
        <SearchBox
          value={query}
          inputRef={input}
          label={i18n.t('library.ledger.search')}
          onInput={props.onQuery}
          onDown={() => list.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()}
        />
      </header>
      {state.kind === 'reading' && <ReadingProgress {...state} />}
      {state.kind === 'trouble' && <Trouble trouble={state.trouble} onRetry={props.onRetry} />}
      {state.kind === 'ready' && (
        <div class="view-body">
          <FacetPanel
            facets={ledgerFacets}
            words={words}
            counts={state.counts}
            choice={choice}
            onToggle={props.onToggle}
            onClear={props.onClearChoice}
          />
          <div class="view-list">
            <div class="list-bar">
              <span class="list-all" aria-live="polite">
                {i18n.t('library.ledger.count', rows.length)}
              </span>
              <span class="list-actions">
                {actions}
                <label class="list-sort">
                  <span>{i18n.t('library.sort')}</span>
                  <select
                    class="pz-select pz-focusable"
                    value={sort || 'name'}
                    onChange={(event) => props.onSort(event.currentTarget.value)}
                  >
                    {ledgerSorts.map((each) => (
                      <option key={each} value={each}>
                        {i18n.t(`library.ledger.sorts.${each}`)}
                      </option>
                    ))}
                  </select>
                </label>
              </span>
            </div>
            {chart}
            <div class="ledger-row ledger-head" aria-hidden="true">
              {(['name', 'metric', 'value', 'asOf', 'source'] as const).map((column) => (
                <span key={column}>{i18n.t(`library.ledger.columns.${column}`)}</span>
              ))}
            </div>
            <div class="view-rows" ref={list}>
              {rows.length === 0 ? (
                <StatusMessage icon="figure" title={i18n.t('library.ledger.none')}>
                  {i18n.t('library.ledger.noneBody')}
                </StatusMessage>
              ) : (
                <VirtualList
                  count={rows.length}
                  label={i18n.t('library.views.figures')}
                  estimate={41}
                  keyOf={(index) => (rows[index] as LedgerRow).key}
                  onKey={(event, index) => {
                    if (event.key !== 'Enter') return false;
                    props.onOpen(rows[index] as LedgerRow);
                    return true;
                  }}
                  onLeave={() => input.current?.focus()}
                >
                  {(index, reachable) => {
                    const row = rows[index] as LedgerRow;
                    return (
                      <LedgerRowView
                        row={row}
                        conflicting={state.conflicts.has(row.key)}
                        href={props.hrefOf(row)}
                        reachable={reachable}
                      />
                    );
                  }}
                </VirtualList>
              )}
            </div>
          </div>
        </div>
      )}
    </>
  );
}
