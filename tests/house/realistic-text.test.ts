import { expect, test } from 'vitest';
import { seeded } from '@/tests/bench/measure';
import { realisticNotes } from '@/tests/support/realistic-notes';

test('the notes of the benchmarks hold as many different words as news does', () => {
  const pairs = new Set<string>();
  let characters = 0;
  for (const { target } of realisticNotes(seeded(1))) {
    for (const [run] of target.selector?.quote.exact.matchAll(/\p{Script=Han}+/gu) ?? []) {
      characters += run.length;
      for (let i = 0; i + 2 <= run.length; i += 1) pairs.add(run.slice(i, i + 2));
    }
    if (characters >= 50_000) break;
  }
  // In news text of that length there are 18 900. With fewer, an index of pairs would look smaller than it is.
  expect(pairs.size).toBeGreaterThan(14_000);
  expect(pairs.size).toBeLessThan(19_000);
});
