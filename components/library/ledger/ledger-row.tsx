import { i18n } from '#i18n';
import type { LedgerRow } from '@/lib/model/ledger';
import { formatDate } from '../../words/date-format';
import { formatQuantity, printedFigure } from '../../words/figure-format';
import { ConflictMark } from './conflict-mark';

interface LedgerRowViewProps {
  row: LedgerRow;
  /** Whether another figure of the same name, metric and date says otherwise. */
  conflicting: boolean;
  /** Where it stands in the kept article; null for the dictionary's facts. */
  href: string | null;
  reachable: boolean;
}

/** Where a figure was printed. */
export function sourceOf({ title, outlet }: LedgerRow): string {
  return [title, outlet].filter(Boolean).join(' · ');
}

/** One line of the ledger: whose, what, how much, when, and where it was printed. */
export function LedgerRowView({ row, conflicting, href, reachable }: LedgerRowViewProps) {
  const { name, metric, figure, asOf } = row;
  const value = formatQuantity(figure);
  const source = sourceOf(row);
  return (
    <div class="ledger-row">
      <bdi>{name || '—'}</bdi>
      <bdi class="ledger-metric">{metric || '—'}</bdi>
      <span class="ledger-value">
        <bdi title={value ?? undefined}>{printedFigure(figure)}</bdi>
        {figure.change && (
          <span class="ledger-soft">{i18n.t(`changes.${figure.change.direction}`)}</span>
        )}
        {conflicting && <ConflictMark />}
      </span>
      <span class="ledger-date">{asOf ? formatDate(asOf) : '—'}</span>
      {href ? (
        <a class="ledger-source pz-focusable" href={href} tabIndex={reachable ? 0 : -1}>
          <bdi>{source}</bdi>
        </a>
      ) : (
        <bdi class="ledger-source">{source}</bdi>
      )}
    </div>
  );
}
