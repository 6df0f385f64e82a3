import type { Change } from '@/lib/model/figure';
import type { Draft } from './draft';

/** A figure with what it measures, how that changed, and whom it is about. */
export interface Described {
  readonly draft: Draft;
  readonly metric: string | null;
  readonly subject: string | null;
  readonly change: Change | null;
}
