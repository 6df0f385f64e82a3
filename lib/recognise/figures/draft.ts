import type { Bound, FigureKind, Period } from '@/lib/model/figure';

/** A figure as the grammar reads it, in offsets of the folded text; what it measures and whom it is about come later. */
export interface Draft {
  readonly kind: FigureKind;
  readonly start: number;
  readonly end: number;
  readonly value: number | null;
  readonly unit: string | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: Bound;
  readonly period: Period | null;
}

/** A draft, or the offset from which the scan goes on. */
export type Reading = Draft | number;

interface Sense {
  readonly kind: Draft['kind'];
  readonly value: number | null;
  readonly unit: string | null;
  readonly low?: number | null;
  readonly high?: number | null;
  readonly bound: Bound;
}

/** A draft that is no date. */
export function draft(
  start: number,
  end: number,
  { low = null, high = null, ...rest }: Sense,
): Draft {
  return { start, end, low, high, period: null, ...rest };
}
