import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { LedgerGroup, LedgerGrouping, LedgerRow } from '@/lib/model/ledger';
import { VirtualList } from '../lists/virtual-list';
import { type GatheredRow, gatheredRows, LedgerGroupRow } from './ledger-group-rows';
import { LedgerRowView } from './ledger-row';

interface ListPlaceProps {
  /** Which list this is, by its address. */
  list: string;
  onLeave: () => void;
}

interface LedgerRowsProps extends ListPlaceProps {
  rows: readonly LedgerRow[];
  conflicts: ReadonlySet<string>;
  onOpen: (row: LedgerRow) => void;
  /** Where a row stands in a kept article; null for the dictionary's facts. */
  hrefOf: (row: LedgerRow) => string | null;
}

/** Figures one by one. */
export function LedgerRows({ conflicts, hrefOf, ...rest }: LedgerRowsProps) {
  return (
    <LedgerList {...rest}>
      {(row, reachable) => (
        <LedgerRowView
          row={row}
          conflicting={conflicts.has(row.key)}
          href={hrefOf(row)}
          reachable={reachable}
        />
      )}
    </LedgerList>
  );
}

interface LedgerGroupsProps extends ListPlaceProps {
  groups: readonly LedgerGroup[];
  by: LedgerGrouping;
  /** Where the figures of a row are listed one by one. */
  hrefOf: (row: GatheredRow) => string;
}

/** Figures gathered by name or by measure. */
export function LedgerGroups({ groups, by, hrefOf, ...rest }: LedgerGroupsProps) {
  const rows = useMemo(() => gatheredRows(groups), [groups]);
  return (
    <LedgerList
      {...rest}
      rows={rows}
      onOpen={(row) => {
        location.hash = hrefOf(row);
      }}
    >
      {(row, reachable) => (
        <LedgerGroupRow row={row} by={by} href={hrefOf(row)} reachable={reachable} />
      )}
    </LedgerList>
  );
}

interface LedgerListProps<Row> extends ListPlaceProps {
  rows: readonly Row[];
  onOpen: (row: Row) => void;
  children: (row: Row, reachable: boolean) => ComponentChildren;
}

function LedgerList<Row extends { readonly key: string }>(props: LedgerListProps<Row>) {
  const { list, rows, onOpen, onLeave, children } = props;
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
      {children}
    </VirtualList>
  );
}
