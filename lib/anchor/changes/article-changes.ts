import type { ChangedFigure } from '@/lib/model/note';
import type { Evidence } from '@/lib/model/page-report';
import { finish, type Steps } from '@/lib/text/steps';
import { changedFigures } from './changed-figures';
import { compareArticles } from './compare-articles';

/**
 * How an article differs from what was kept of it, with the figures that read otherwise in edited paragraphs; null where a reader
 * sees no difference: script, width, punctuation's style, spaces and line breaks are none.
 */
export function changesBetween(kept: string, now: string): Evidence['change'] {
  return finish(changeSteps(kept, now));
}

/** `changesBetween` in steps. */
export function* changeSteps(kept: string, now: string): Steps<Evidence['change']> {
  if (kept === now) return null;
  const differences = yield* compareArticles(kept, now);
  if (differences.every(({ kind }) => kind === 'same')) return null;
  const figures: ChangedFigure[] = [];
  for (const each of differences) {
    if (each.kind !== 'edited') continue;
    figures.push(...changedFigures(each.parts));
    yield;
  }
  return { figures, differences };
}
