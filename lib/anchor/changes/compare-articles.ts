/** An article as it was kept and as it is now, paragraph by paragraph. */
import type { Difference, ParagraphDifference } from '@/lib/model/selector';
import { foldedText } from '@/lib/text/fold';
import type { Steps } from '@/lib/text/steps';
import { alignSteps } from '../align/align';
import { compareSteps, idsOf } from './compare';
import { paragraphsOf } from './paragraphs';
import type { Token } from './tokens';

/** An edited paragraph has this share of its characters from before, at least. */
const EDITED = 0.4;
/** So many paragraphs ahead an edited one is looked for. */
const AHEAD = 8;

/**
 * The paragraphs of both texts in reading order, without their line breaks. Differences of script, width, punctuation's style and
 * spaces are none; such a paragraph is shown as it is now. In steps: an article may be a book.
 */
export function* compareArticles(was: string, now: string): Steps<ParagraphDifference[]> {
  const before = (yield* paragraphsOf(was)).filter(({ form }) => form !== '');
  const after = (yield* paragraphsOf(now)).filter(({ form }) => form !== '');
  const differences: ParagraphDifference[] = [];
  let a = 0;
  let b = 0;
  const runs = yield* alignSteps(...(yield* idsOf(before, after)));
  for (const run of [...runs, { a: before.length, b: after.length, length: 0 }]) {
    const removed = before.slice(a, run.a).map((each) => textOf(was, each));
    const added = after.slice(b, run.b).map((each) => textOf(now, each));
    for (const each of yield* pairUp(removed, added)) differences.push(each);
    for (const each of after.slice(run.b, run.b + run.length)) {
      differences.push({ kind: 'same', text: textOf(now, each) });
    }
    a = run.a + run.length;
    b = run.b + run.length;
    yield;
  }
  return yield* withMoves(differences);
}

/** What went in one place and came in another has moved. */
function* withMoves(differences: readonly ParagraphDifference[]): Steps<ParagraphDifference[]> {
  const gone = new Map<string, number>();
  for (const each of differences) {
    if (each.kind !== 'removed') continue;
    const form = formOf(each.text);
    gone.set(form, (gone.get(form) ?? 0) + 1);
    yield;
  }
  const moved = new Map<string, number>();
  const told: ParagraphDifference[] = [];
  for (const each of differences) {
    told.push(each);
    if (each.kind !== 'added') continue;
    yield;
    const form = formOf(each.text);
    const left = gone.get(form) ?? 0;
    if (left === 0) continue;
    gone.set(form, left - 1);
    moved.set(form, (moved.get(form) ?? 0) + 1);
    told[told.length - 1] = { kind: 'moved', text: each.text };
  }
  const kept: ParagraphDifference[] = [];
  for (const each of told) {
    if (each.kind === 'removed') {
      yield;
      const form = formOf(each.text);
      const left = moved.get(form) ?? 0;
      moved.set(form, left - 1);
      if (left > 0) continue;
    }
    kept.push(each);
  }
  return kept;
}

function formOf(text: string): string {
  return foldedText(text, { punctuation: true });
}

function textOf(text: string, { start, end }: Token): string {
  return text.slice(start, end).trim();
}

/** Which of the paragraphs that went were edited into which that came. */
function* pairUp(
  removed: readonly string[],
  added: readonly string[],
): Steps<ParagraphDifference[]> {
  const differences: ParagraphDifference[] = [];
  let next = 0;
  for (const was of removed) {
    const edited = yield* editedInto(was, added.slice(next, next + AHEAD));
    if (!edited) differences.push({ kind: 'removed', text: was });
    else {
      const { index, parts } = edited;
      for (const text of added.slice(next, next + index)) differences.push({ kind: 'added', text });
      differences.push({ kind: 'edited', parts });
      next += index + 1;
    }
  }
  for (const text of added.slice(next)) differences.push({ kind: 'added', text });
  return differences;
}

/** The first of some paragraphs that this one may have been edited into; null for none. */
function* editedInto(
  was: string,
  ahead: readonly string[],
): Steps<{ readonly index: number; readonly parts: readonly Difference[] } | null> {
  for (const [index, now] of ahead.entries()) {
    const parts = yield* compareSteps(was, now);
    if (shareOfSame(parts) >= EDITED) return { index, parts };
    yield;
  }
  return null;
}

function shareOfSame(parts: readonly Difference[]): number {
  let same = 0;
  let all = 0;
  for (const { kind, text } of parts) {
    const count = kind === 'same' ? 2 * text.length : text.length;
    all += count;
    if (kind === 'same') same += count;
  }
  return all === 0 ? 0 : same / all;
}
