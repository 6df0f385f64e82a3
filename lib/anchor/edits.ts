/** What was edited within a passage that is otherwise the same, and whether that touches its sense. */
import { looksLikeName } from './names';
import type { Pattern } from './pattern';
import type { Place } from './place';
import { protectedWords } from './protected-words';
import type { Reading } from './reading';

/** Spans of the pattern and of the article's folded text that took each other's place; either may be empty. */
interface Edit {
  readonly was: readonly [start: number, end: number];
  readonly now: readonly [start: number, end: number];
}

/** Whether an edit touches a part of what may be a name, or turns a word into its opposite (不同 → 同). */
export function editsTouchSense(article: Reading, pattern: Pattern, place: Place): boolean {
  const was = pattern.reading.text;
  const now = article.text;
  return editsIn(pattern, place).some(
    (edit) =>
      looksLikeName(was, ...edit.was) ||
      looksLikeName(now, ...edit.now) ||
      negationsIn(was.slice(...edit.was)) !== negationsIn(now.slice(...edit.now)),
  );
}

function editsIn(pattern: Pattern, { start, end, runs }: Place): Edit[] {
  const edits: Edit[] = [];
  let a = pattern.start;
  let b = start;
  for (const run of [...runs, { a: pattern.end, b: end, length: 0 }]) {
    const skipped = Math.max(0, a - run.a, b - run.b);
    if (skipped > run.length) continue;
    const aNext = Math.min(pattern.end, run.a + skipped);
    const bNext = Math.min(end, run.b + skipped);
    if (aNext > a || bNext > b) edits.push({ was: [a, aNext], now: [b, bNext] });
    a = run.a + run.length;
    b = run.b + run.length;
    if (a >= pattern.end || b >= end) break;
  }
  return edits;
}

const negating = /[不没未无非勿]/g;

/** How many negations stand in a few edited words, whole words such as 不过 and 未来 aside. */
function negationsIn(words: string): number {
  let rest = words;
  for (const character of words.match(negating) ?? []) {
    for (const [word, kind] of protectedWords.get(character.charCodeAt(0)) ?? []) {
      if (kind === 'plain') rest = rest.replaceAll(word, '');
    }
  }
  return rest.match(negating)?.length ?? 0;
}
