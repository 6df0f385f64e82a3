import type { Figure } from '@/lib/model/figure';

/**
 * One sentence and every figure in it, in order. A figure is written `span | kind | value`, then as far as the case is about
 * them `| bound | metric`:
 *
 * - value: `485000000 CNY`, `30..50 %` for the ends of a range, `3200` without a unit; for dates `2024-08-07`,
 *   `2024-01-01..2024-07-31`, or `?` when nothing tells which days are meant;
 * - bound: `exact` when left out; metric: not looked at when left out, `-` for none.
 *
 * Dates are read against 2024-08-09, a Friday, unless the case says otherwise (`''` for an unknown day of publication).
 */
export type FigureCase = readonly [text: string, figures: readonly string[], published?: string];

export interface ExpectedFigure {
  readonly text: string;
  readonly kind: string;
  readonly value: string;
  readonly bound: string;
  readonly metric: string | null | undefined;
}

export function parseExpected(line: string): ExpectedFigure {
  const [text = '', kind = '', value = '', bound = 'exact', metric] = line.split(' | ');
  return { text, kind, value, bound, metric: metric === '-' ? null : metric };
}

/** A figure's value as the cases write it. */
export function worth({ kind, value, low, high, unit, period }: Figure): string {
  if (kind === 'date') {
    if (!period) return '?';
    return period.from === period.to ? period.from : `${period.from}..${period.to}`;
  }
  const amount = low === null ? String(value) : `${low}..${high}`;
  return unit === null ? amount : `${amount} ${unit}`;
}
