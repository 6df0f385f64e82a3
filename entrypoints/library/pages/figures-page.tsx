import { LedgerChart } from '@/components/library/ledger/ledger-chart';
import type { GatheredRow } from '@/components/library/ledger/ledger-group-rows';
import { LedgerView } from '@/components/library/ledger/ledger-view';
import { hrefOf, toggled } from '@/components/library/route';
import { Icon } from '@/components/parts/icon';
import type { LedgerRow } from '@/lib/model/ledger';
import { exportLedger } from '../export-ledger';
import { isListing, ledgerState } from '../ledger';
import { change, route } from '../navigation';
import { saveChart } from '../save-chart';

function placeOf({ place }: LedgerRow): string | null {
  if (!place) return null;
  const { article, start, end } = place;
  return hrefOf({ view: 'articles', item: String(article), choice: { at: [`${start}-${end}`] } });
}

function open(row: LedgerRow): void {
  const href = placeOf(row) ?? hrefOf({ view: 'names', item: row.name });
  location.hash = href;
}

/** Where the figures of a gathered row are listed one by one: those that were found, of that name and measure. */
function oneByOne({ group, ...row }: GatheredRow): string {
  const { query, choice, sort, by } = route.value;
  const [name, metrics] =
    row.kind === 'line'
      ? [row.line.name, row.line.metrics]
      : by === 'name'
        ? [group.of, []]
        : ['', [...new Set(group.lines.flatMap((line) => line.metrics))]];
  const chosen = {
    ...choice,
    ...(name !== '' && { name: [name] }),
    ...(metrics.some(Boolean) && { metric: metrics.filter(Boolean) }),
  };
  return hrefOf({ view: 'figures', query, choice: chosen, sort });
}

const nothing = { rows: [], conflicts: new Set<string>(), course: null };

/** The figures of the library. */
export function FiguresPage() {
  const { query, choice, sort } = route.value;
  const state = ledgerState.value;
  const { rows, conflicts, course } = state.kind === 'ready' ? state : nothing;
  return (
    <LedgerView
      state={state}
      query={query}
      choice={choice}
      busy={isListing()}
      sort={sort}
      onQuery={(words) => change({ query: words }, query === '' ? 'push' : 'replace')}
      onToggle={(facet, value) => change({ choice: toggled(choice, facet, value) })}
      onClearChoice={() => change({ choice: {} })}
      onClear={() => change({ query: '', choice: {} })}
      onSort={(next) => change({ sort: next })}
      onGather={(by) => change({ by })}
      onRetry={() => location.reload()}
      onOpen={open}
      hrefOf={placeOf}
      hrefOfGathered={oneByOne}
      actions={
        <button
          type="button"
          class="pz-button pz-quiet"
          aria-disabled={rows.length === 0}
          onClick={() => rows.length > 0 && void exportLedger(rows)}
        >
          <Icon name="download" /> CSV
        </button>
      }
      chart={
        course && (
          <LedgerChart
            course={course}
            conflicts={conflicts}
            onOpen={open}
            onExport={(picture, format) => void saveChart(picture, format)}
          />
        )
      }
    />
  );
}
