import type { Change, Period } from '@/lib/model/figure';
import type { Draft } from './draft';

/** A figure with what it measures, how that changed, whom it is about, and for a date which days it means. */
export interface Described {
  readonly draft: Draft;
  readonly metric: string | null;
  readonly subject: string | null;
  readonly change: Change | null;
  readonly period: Period | null;
}
