import { effect, signal } from '@preact/signals';
import { Icon } from '@/components/icon';
import { LedgerChart } from '@/components/library/ledger-chart';
import { type LedgerState, LedgerView } from '@/components/library/ledger-view';
import { hrefOf, toggled } from '@/components/library/route';
import { uiLanguage, wordOrder } from '@/components/ui-language';
import { conflictsAmong, rowsOfArticle, rowsOfFacts } from '@/lib/dictionary/ledger';
import type { LocalText } from '@/lib/model/entity';
import { type LedgerRow, ledgerSorts } from '@/lib/model/ledger';
import { Ledger } from '@/lib/search/ledger';
import { allFindings } from '@/lib/store/all-findings';
import { toStoreError } from '@/lib/store/store-error';
import { openedDatabase } from '@/lib/store/watch-store';
import { dictionary } from './dictionary';
import { exportLedger } from './export-ledger';
import { change, route } from './navigation';
import { saveChart } from './save-chart';
import { version } from './state';

const state = signal<LedgerState>({ kind: 'reading', done: 0, all: 0 });

/** The ledger, and of which state of the database and in which language it was read. */
let ledger = new Ledger();
let conflicts: ReadonlySet<string> = new Set();
let readAt = '';

/** Reads the ledger whenever its view is open and the database is another than it was. */
export function followLedger(): () => void {
  return effect(() => {
    const { view } = route.value;
    if (view !== 'figures' || version.value === null) return;
    void readLedger(version.value, uiLanguage()).catch((error) => {
      state.value = { kind: 'trouble', trouble: toStoreError(error).code };
    });
  });
}

async function readLedger(sequence: number, words: keyof LocalText): Promise<void> {
  const at = `${sequence} ${words}`;
  if (readAt !== at) {
    readAt = at;
    const next = new Ledger();
    next.add(rowsOfFacts(dictionary.value, words));
    let done = 0;
    for await (const { articles, all } of allFindings(await openedDatabase())) {
      // The database changed, or was left: another call is at it.
      if (readAt !== at) return;
      for (const article of articles) {
        next.add(rowsOfArticle(article, article, dictionary.value));
      }
      done += articles.length;
      if (state.value.kind !== 'ready') state.value = { kind: 'reading', done, all };
    }
    ledger = next;
    conflicts = conflictsAmong(next.rows);
  }
  const { query, choice, sort } = route.value;
  const order = ledgerSorts.find((each) => each === sort) ?? 'name';
  state.value = {
    kind: 'ready',
    conflicts,
    ...ledger.find(query, choice, order, wordOrder()),
  };
}

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
  const rows = state.value.kind === 'ready' ? state.value.rows : [];
  return (
    <LedgerView
      state={state.value}
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
