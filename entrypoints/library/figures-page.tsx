import { Icon } from '@/components/icon';
import { LedgerChart } from '@/components/library/ledger-chart';
import { LedgerView } from '@/components/library/ledger-view';
import { hrefOf, toggled } from '@/components/library/route';
import type { LedgerRow } from '@/lib/model/ledger';
import { exportLedger } from './export-ledger';
import { ledgerState } from './ledger';
import { change, route } from './navigation';
import { saveChart } from './save-chart';

function placeOf({ place }: LedgerRow): string | null {
  if (!place) return null;
  const { article, start, end } = place;
  return hrefOf({ view: 'articles', item: String(article), choice: { at: [`${start}-${end}`] } });
}

function open(row: LedgerRow): void {
  const href = placeOf(row) ?? hrefOf({ view: 'names', item: row.name });
  location.hash = href;
}

/** The figures of the library. */
export function FiguresPage() {
  const { query, choice, sort } = route.value;
  const rows = ledgerState.value.kind === 'ready' ? ledgerState.value.rows : [];
  return (
    <LedgerView
      state={ledgerState.value}
      query={query}
      choice={choice}
      sort={sort}
      onQuery={(words) => change({ query: words }, query === '' ? 'push' : 'replace')}
      onToggle={(facet, value) => change({ choice: toggled(choice, facet, value) })}
      onClearChoice={() => change({ choice: {} })}
      onSort={(next) => change({ sort: next })}
      onRetry={() => location.reload()}
      onOpen={open}
      hrefOf={placeOf}
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
      chart={<LedgerChart rows={rows} onOpen={open} onExport={saveChart} />}
    />
  );
}
