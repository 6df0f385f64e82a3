import type { Evidence } from '@/lib/model/page-report';
import { changedFigures } from './changed-figures';
import { compareArticles } from './compare-articles';

/**
 * How an article differs from what was kept of it, with the figures that read otherwise in edited paragraphs; null where a reader
 * sees no difference: script, width, punctuation's style, spaces and line breaks are none.
 */
export function changesBetween(kept: string, now: string): Evidence['change'] {
  if (kept === now) return null;
  const differences = compareArticles(kept, now);
  if (differences.every(({ kind }) => kind === 'same')) return null;
  const figures = differences.flatMap((each) =>
    each.kind === 'edited' ? changedFigures(each.parts) : [],
  );
  return { figures, differences };
}
