import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { type LedgerGrouping, ledgerGroupings, ledgerSorts } from '@/lib/model/ledger';

interface LedgerBarProps {
  count: number;
  /** By what the figures are gathered; null for one by one. */
  by: LedgerGrouping | null;
  sort: string;
  onSort: (sort: string) => void;
  onGather: (by: string) => void;
  /** What can be done with the figures. */
  actions?: ComponentChildren;
}

/** How many figures there are, how they are gathered and in what order they stand. */
export function LedgerBar({ count, by, sort, actions, onSort, onGather }: LedgerBarProps) {
  return (
    <div class="list-bar">
      <span class="list-all" aria-live="polite">
        {i18n.t('library.ledger.count', count)}
      </span>
      <span class="list-actions">
        {actions}
        <label class="list-sort">
          <span>{i18n.t('library.ledger.by')}</span>
          <select
            class="pz-select pz-focusable"
            value={by ?? ''}
            onChange={(event) => onGather(event.currentTarget.value)}
          >
            <option value="">{i18n.t('library.ledger.groupings.none')}</option>
            {ledgerGroupings.map((each) => (
              <option key={each} value={each}>
                {i18n.t(`library.ledger.groupings.${each}`)}
              </option>
            ))}
          </select>
        </label>
        <label class="list-sort">
          <span>{i18n.t('library.sort')}</span>
          <select
            class="pz-select pz-focusable"
            value={sort || 'name'}
            onChange={(event) => onSort(event.currentTarget.value)}
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
  );
}

/** What stands in the columns: every row says it itself, so it is for the eye alone. */
export function LedgerColumns({ by }: { by: LedgerGrouping | null }) {
  const columns =
    by === null
      ? (['name', 'metric', 'value', 'asOf', 'source'] as const)
      : ([by === 'name' ? 'metric' : 'name', 'latest', 'asOf', 'range', 'figures'] as const);
  return (
    <div class={`${by === null ? 'ledger-row' : 'gathered-row'} ledger-head`} aria-hidden="true">
      {columns.map((column) => (
        <span key={column}>{i18n.t(`library.ledger.columns.${column}`)}</span>
      ))}
    </div>
  );
}
