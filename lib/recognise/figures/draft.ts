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
