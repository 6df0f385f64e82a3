/** An article as it was kept and as it is now, paragraph by paragraph. */
import type { Difference, ParagraphDifference } from '@/lib/model/selector';
import { align } from './align';
import { compareTexts, idsOf } from './compare';
import { paragraphsOf } from './paragraphs';
import type { Token } from './tokens';

/** An edited paragraph has this share of its characters from before, at least. */
const EDITED = 0.4;
/** So many paragraphs ahead an edited one is looked for. */
const AHEAD = 8;

/**
 * The paragraphs of both texts in reading order, without their line breaks. Differences of script, width, punctuation's style and
 * spaces are none; such a paragraph is shown as it is now.
 */
export function compareArticles(was: string, now: string): ParagraphDifference[] {
  const before = paragraphsOf(was).filter(({ form }) => form !== '');
  const after = paragraphsOf(now).filter(({ form }) => form !== '');
  const differences: ParagraphDifference[] = [];
  let a = 0;
  let b = 0;
  const runs = align(...idsOf(before, after));
  for (const run of [...runs, { a: before.length, b: after.length, length: 0 }]) {
    const removed = before.slice(a, run.a).map((each) => textOf(was, each));
    const added = after.slice(b, run.b).map((each) => textOf(now, each));
    differences.push(...pairUp(removed, added));
    for (const each of after.slice(run.b, run.b + run.length)) {
      differences.push({ kind: 'same', text: textOf(now, each) });
    }
    a = run.a + run.length;
    b = run.b + run.length;
  }
  return differences;
}

function textOf(text: string, { start, end }: Token): string {
  return text.slice(start, end).trim();
}

/** Which of the paragraphs that went were edited into which that came. */
function pairUp(removed: readonly string[], added: readonly string[]): ParagraphDifference[] {
  const differences: ParagraphDifference[] = [];
  let next = 0;
  for (const was of removed) {
    const ahead = added.slice(next, next + AHEAD).map((now) => compareTexts(was, now));
    const index = ahead.findIndex((parts) => shareOfSame(parts) >= EDITED);
    if (index < 0) differences.push({ kind: 'removed', text: was });
    else {
      for (const text of added.slice(next, next + index)) differences.push({ kind: 'added', text });
      differences.push({ kind: 'edited', parts: ahead[index] as Difference[] });
      next += index + 1;
    }
  }
  for (const text of added.slice(next)) differences.push({ kind: 'added', text });
  return differences;
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
