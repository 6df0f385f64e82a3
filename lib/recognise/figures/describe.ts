/** What each figure measures and whom it is about. */
import type { Mention } from '@/lib/model/mention';
import type { Draft } from './draft';

export interface PlacedMention {
  readonly mention: Mention;
  /** In the folded text. */
  readonly start: number;
  readonly end: number;
}

export interface Described {
  readonly draft: Draft;
  readonly metric: string | null;
  readonly subject: string | null;
}

export function describe(
  _text: string,
  drafts: readonly Draft[],
  _mentions: readonly PlacedMention[],
): Described[] {
  return drafts.map((draft) => ({ draft, metric: null, subject: null }));
}
