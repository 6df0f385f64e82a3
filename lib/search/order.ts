import type { NoteSort } from '@/lib/model/library';
import type { Catalogue } from './catalogue';

/**
 * Places of the catalogue in the order that is asked for; where that says nothing, the latest save first.
 *
 * @param places ascending
 * @param compare how words are ordered for the reader
 */
export function ordered(
  catalogue: Catalogue,
  places: readonly number[],
  sort: NoteSort,
  compare: (a: string, b: string) => number,
): number[] {
  const { days, columns } = catalogue;
  const latest = places.toReversed();
  const day = (at: number) => days[at] as number;
  switch (sort) {
    case 'latest':
      return latest;
    case 'oldest':
      return [...places];
    case 'published':
      return latest.sort((a, b) => day(b) - day(a));
    case 'earliest':
      // What has no day comes last either way.
      return latest.sort((a, b) => (day(a) || noDay) - (day(b) || noDay));
    case 'outlet': {
      const { vocabulary, starts, values } = columns.outlet;
      const byName = vocabulary.map((_, i) => i);
      byName.sort((a, b) => compare(vocabulary[a] as string, vocabulary[b] as string));
      const ranks = new Map(byName.map((number, rank) => [number, rank]));
      const rank = (at: number) => {
        const start = starts[at] as number;
        const has = start < (starts[at + 1] as number);
        return has ? (ranks.get(values[start] as number) as number) : vocabulary.length;
      };
      return latest.sort((a, b) => rank(a) - rank(b));
    }
  }
}

const noDay = 100_000_000;
