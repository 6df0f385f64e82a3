import { i18n } from '#i18n';
import type { LedgerGroup, LedgerGrouping, LedgerLine } from '@/lib/model/ledger';
import { formatDate } from '../../words/date-format';
import { formatQuantity, formatSpoken, printedFigure } from '../../words/figure-format';
import { ConflictMark } from './conflict-mark';

/** A row of the gathered ledger: the head of a group, or one of its lines. */
export type GatheredRow =
  | { readonly kind: 'head'; readonly key: string; readonly group: LedgerGroup }
  | {
      readonly kind: 'line';
      readonly key: string;
      readonly group: LedgerGroup;
      readonly line: LedgerLine;
    };

/** Groups as rows of one list. */
export function gatheredRows(groups: readonly LedgerGroup[]): GatheredRow[] {
  const rows: GatheredRow[] = [];
  for (const [i, group] of groups.entries()) {
    rows.push({ kind: 'head', key: String(i), group });
    for (const [n, line] of group.lines.entries()) {
      rows.push({ kind: 'line', key: `${i}:${n}`, group, line });
    }
  }
  return rows;
}

interface LedgerGroupRowProps {
  row: GatheredRow;
  by: LedgerGrouping;
  /** Where the figures of a row are listed one by one. */
  href: string;
  reachable: boolean;
}

/** One row of the gathered ledger; it leads to its figures, one by one and drawn over time. */
export function LedgerGroupRow({ row, by, href, reachable }: LedgerGroupRowProps) {
  const tabIndex = reachable ? 0 : -1;
  if (row.kind === 'head') {
    const { of, count } = row.group;
    return (
      <a class="gathered-head pz-focusable" href={href} tabIndex={tabIndex}>
        <bdi>{of || i18n.t(`library.ledger.unsaid.${by}`)}</bdi>
        <span class="facet-count">{i18n.t('library.ledger.figures', count)}</span>
      </a>
    );
  }
  const { name, metric, latest, count, conflicting } = row.line;
  const { change } = latest.figure;
  return (
    <a class="gathered-row pz-focusable" href={href} tabIndex={tabIndex}>
      <bdi>{(by === 'name' ? metric : name) || '—'}</bdi>
      <span class="ledger-value">
        <bdi title={formatQuantity(latest.figure) ?? undefined}>{printedFigure(latest.figure)}</bdi>
        {change && <span class="ledger-soft">{i18n.t(`changes.${change.direction}`)}</span>}
        {conflicting && <ConflictMark />}
      </span>
      <span class="ledger-date">{latest.asOf ? formatDate(latest.asOf) : '—'}</span>
      <span class="gathered-range">{rangeWords(row.line)}</span>
      <span class="gathered-count">{count}</span>
    </a>
  );
}

/** From the least to the most, as short as it can be said; nothing where there is but one value. */
function rangeWords({ name, metric, low, high, latest }: LedgerLine): string {
  // Figures of nobody knows what have no range.
  if (name === '' || metric === '') return '';
  if (low === null || high === null || low === high) return '';
  const { unit, kind } = latest.figure;
  const spoken = [low, high].map((value) => formatSpoken({ value, unit, bound: 'exact' }));
  const [from, to] = spoken;
  if (from && to) return i18n.t('bounds.range', [from, to]);
  return formatQuantity({ value: null, low, high, unit, kind, bound: 'range' }) ?? '';
}
