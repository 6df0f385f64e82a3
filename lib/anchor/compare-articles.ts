/** An article as it was kept and as it is now, paragraph by paragraph. */
import type { Difference, ParagraphDifference } from '@/lib/model/selector';
import { fold } from '@/lib/text/fold';
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
  return withMoves(differences);
}

/** What went in one place and came in another has moved. */
function withMoves(differences: readonly ParagraphDifference[]): ParagraphDifference[] {
  const gone = new Map<string, number>();
  for (const each of differences) {
    if (each.kind === 'removed')
      gone.set(formOf(each.text), (gone.get(formOf(each.text)) ?? 0) + 1);
  }
  const moved = new Map<string, number>();
  const told = differences.map((each): ParagraphDifference => {
    if (each.kind !== 'added') return each;
    const form = formOf(each.text);
    const left = gone.get(form) ?? 0;
    if (left === 0) return each;
    gone.set(form, left - 1);
    moved.set(form, (moved.get(form) ?? 0) + 1);
    return { kind: 'moved', text: each.text };
  });
  return told.filter((each) => {
    if (each.kind !== 'removed') return true;
    const form = formOf(each.text);
    const left = moved.get(form) ?? 0;
    moved.set(form, left - 1);
    return left <= 0;
  });
}

function formOf(text: string): string {
  return fold(text, { punctuation: true }).text;
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
