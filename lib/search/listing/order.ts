import type { NoteSort } from '@/lib/model/library';
import type { Steps } from '@/lib/text/steps';
import type { Catalogue } from './catalogue';
import type { FacetColumn } from './facets';
import { sorted } from './sorted';

/**
 * Places of the catalogue in the order that is asked for; where that says nothing, the latest save first. In steps.
 *
 * @param places ascending
 * @param compare how words are ordered for the reader
 */
export function* ordered(
  catalogue: Catalogue,
  places: readonly number[],
  sort: NoteSort,
  compare: (a: string, b: string) => number,
): Steps<number[]> {
  const { days, columns } = catalogue;
  const latest = places.toReversed();
  const day = (at: number) => days[at] as number;
  switch (sort) {
    case 'latest':
      return latest;
    case 'oldest':
      return [...places];
    case 'published':
      return yield* sorted(latest, (a, b) => day(b) - day(a));
    case 'earliest':
      // What has no day comes last either way.
      return yield* sorted(latest, (a, b) => (day(a) || noDay) - (day(b) || noDay));
    case 'outlet': {
      const rank = yield* ranksIn(columns.outlet, compare);
      return yield* sorted(latest, (a, b) => rank(a) - rank(b));
    }
  }
}

const noDay = 100_000_000;

/**
 * The place of each item's first value among all values in order; what has none comes last. Words are compared once each:
 * comparing them as a language orders them takes a hundred times as long as comparing numbers.
 */
export function* ranksIn(
  column: FacetColumn,
  compare: (a: string, b: string) => number,
): Steps<(item: number) => number> {
  const { vocabulary } = column;
  const word = (number: number) => vocabulary[number] as string;
  const byName = yield* sorted(
    vocabulary.map((_, number) => number),
    (a, b) => compare(word(a), word(b)),
  );
  const ranks = new Uint32Array(vocabulary.length);
  for (const [rank, number] of byName.entries()) ranks[number] = rank;
  return (item) => ranks[column.firstOf(item)] ?? vocabulary.length;
}
