import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { LedgerGroup, LedgerGrouping, LedgerRow } from '@/lib/model/ledger';
import { VirtualList } from '../lists/virtual-list';
import { type GatheredRow, gatheredRows, LedgerGroupRow } from './ledger-group-rows';
import { LedgerRowView } from './ledger-row';

interface LedgerRowsProps {
  /** Which list this is, by its address. */
  list: string;
  rows: readonly LedgerRow[];
  conflicts: ReadonlySet<string>;
  onOpen: (row: LedgerRow) => void;
  /** Where a row stands in a kept article; null for the dictionary's facts. */
  hrefOf: (row: LedgerRow) => string | null;
  onLeave: () => void;
}

/** Figures one by one. */
export function LedgerRows({ list, rows, conflicts, onOpen, hrefOf, onLeave }: LedgerRowsProps) {
  return (
    <VirtualList
      items={rows}
      list={list}
      label={i18n.t('library.views.figures')}
      estimate={41}
      keyOf={({ key }) => key}
      onKey={(event, row) => {
        if (event.key !== 'Enter') return false;
        onOpen(row);
        return true;
      }}
      onLeave={onLeave}
    >
      {(row, reachable) => (
        <LedgerRowView
          row={row}
          conflicting={conflicts.has(row.key)}
          href={hrefOf(row)}
          reachable={reachable}
        />
      )}
    </VirtualList>
  );
}

interface LedgerGroupsProps {
  /** Which list this is, by its address. */
  list: string;
  groups: readonly LedgerGroup[];
  by: LedgerGrouping;
  /** Where the figures of a row are listed one by one. */
  hrefOf: (row: GatheredRow) => string;
  onLeave: () => void;
}

/** Figures gathered by name or by measure. */
export function LedgerGroups({ list, groups, by, hrefOf, onLeave }: LedgerGroupsProps) {
  const rows = useMemo(() => gatheredRows(groups), [groups]);
  return (
    <VirtualList
      items={rows}
      list={list}
      label={i18n.t('library.views.figures')}
      estimate={41}
      keyOf={({ key }) => key}
      onKey={(event, row) => {
        if (event.key !== 'Enter') return false;
        location.hash = hrefOf(row);
        return true;
      }}
      onLeave={onLeave}
    >
      {(row, reachable) => (
        <LedgerGroupRow row={row} by={by} href={hrefOf(row)} reachable={reachable} />
      )}
    </VirtualList>
  );
}
