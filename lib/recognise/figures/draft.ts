import type { Bound, FigureKind } from '@/lib/model/figure';
import type { DateText } from './dates/read-date';

/** A figure as the grammar reads it, in offsets of the folded text; what it measures, whom it is about and which days it means come later. */
export interface Draft {
  readonly kind: FigureKind;
  readonly start: number;
  readonly end: number;
  readonly value: number | null;
  readonly unit: string | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: Bound;
  /** Of a date its parts, as the text tells them. */
  readonly date: DateText | null;
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

/** A draft that is no date. Named one by one: with a rest of them this took a tenth of the reading of all figures. */
export function draft(
  start: number,
  end: number,
  { kind, value, unit, low = null, high = null, bound }: Sense,
): Draft {
  return { kind, start, end, value, unit, low, high, bound, date: null };
}
