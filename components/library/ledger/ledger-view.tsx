import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Choice, FacetCounts } from '@/lib/model/facet';
import { figureKinds } from '@/lib/model/figure';
import {
  type LedgerCourse,
  type LedgerFacet,
  type LedgerGroup,
  type LedgerGrouping,
  type LedgerRow,
  ledgerFacets,
} from '@/lib/model/ledger';
import type { FacetWords } from '../lists/facet-panel';
import { type Narrowed, NarrowedView } from '../lists/narrowed-view';
import { NothingListed } from '../lists/nothing-listed';
import { hrefOf } from '../route';
import { LedgerBar, LedgerColumns } from './ledger-bar';
import type { GatheredRow } from './ledger-group-rows';
import { LedgerGroups, LedgerRows } from './ledger-list';

/** The figures that were asked for. */
export interface ListedLedger {
  readonly rows: readonly LedgerRow[];
  readonly counts: FacetCounts<LedgerFacet>;
  /** The keys of rows that another row contradicts. */
  readonly conflicts: ReadonlySet<string>;
  /** What can be drawn of the rows; null where there is no course to see. */
  readonly course: LedgerCourse | null;
  /** The same rows gathered, where the address asks for it. */
  readonly gathered: {
    readonly by: LedgerGrouping;
    readonly groups: readonly LedgerGroup[];
  } | null;
}

/** The ledger: being read, there, or out of reach. */
export type LedgerState =
  | Exclude<Narrowed<LedgerFacet>, { kind: 'ready' }>
  | (Extract<Narrowed<LedgerFacet>, { kind: 'ready' }> & ListedLedger);

interface LedgerViewProps {
  state: LedgerState;
  query: string;
  choice: Choice<LedgerFacet>;
  busy: boolean;
  sort: string;
  onQuery: (query: string) => void;
  onToggle: (facet: LedgerFacet, value: string) => void;
  onClearChoice: () => void;
  /** Lists all again. */
  onClear: () => void;
  onSort: (sort: string) => void;
  onGather: (by: string) => void;
  onRetry: () => void;
  onOpen: (row: LedgerRow) => void;
  hrefOf: (row: LedgerRow) => string | null;
  /** Where the figures of a gathered row are listed one by one. */
  hrefOfGathered: (row: GatheredRow) => string;
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
  const { query, choice, sort, chart } = props;
  const addressOf = (by: string) => hrefOf({ view: 'figures', query, choice, sort, by });
  return (
    <NarrowedView<LedgerFacet, LedgerState>
      {...props}
      title={i18n.t('library.views.figures')}
      searchLabel={i18n.t('library.ledger.search')}
      of="articles"
      facets={ledgerFacets}
      words={words}
    >
      {({ rows, conflicts, gathered }, { list, onLeave }) => (
        <>
          <LedgerBar {...props} count={rows.length} by={gathered?.by ?? null} />
          {chart}
          {rows.length > 0 && <LedgerColumns by={gathered?.by ?? null} />}
          <div class="view-rows" ref={list}>
            {rows.length === 0 ? (
              <NothingListed
                of="figures"
                query={query}
                narrowed={Object.keys(choice).length > 0}
                onClear={props.onClear}
              />
            ) : gathered ? (
              <LedgerGroups
                {...gathered}
                list={addressOf(gathered.by)}
                hrefOf={props.hrefOfGathered}
                onLeave={onLeave}
              />
            ) : (
              <LedgerRows
                {...props}
                list={addressOf('')}
                rows={rows}
                conflicts={conflicts}
                onLeave={onLeave}
              />
            )}
          </div>
        </>
      )}
    </NarrowedView>
  );
}
