import {
  type Choice,
  type Facet,
  type FacetCount,
  type FacetCounts,
  facets,
} from '@/lib/model/facet';

/**
 * Facets of which a note has one value at most. Of these, what is chosen widens (August or September); of the others it
 * narrows (both tags).
 */
const single: ReadonlySet<Facet> = new Set(['outlet', 'month', 'colour', 'status']);

/** Indexes of notes, and what stands in them. */
export interface Selected {
  /** Ascending. */
  readonly indexes: readonly number[];
  readonly counts: FacetCounts;
}

/** One facet of many notes: the values of note `i` are numbers of `vocabulary`, at `starts[i]` up to `starts[i + 1]`. */
export class FacetColumn {
  readonly vocabulary: string[] = [];
  readonly starts: number[] = [0];
  readonly values: number[] = [];
  readonly #numbers = new Map<string, number>();

  add(values: Iterable<string>): void {
    for (const value of new Set(values)) {
      let number = this.#numbers.get(value);
      if (number === undefined) {
        number = this.vocabulary.push(value) - 1;
        this.#numbers.set(value, number);
      }
      this.values.push(number);
    }
    this.starts.push(this.values.length);
  }

  /** The values of note `i`. */
  of(i: number): string[] {
    const numbers = this.values.slice(this.starts[i], this.starts[i + 1]);
    return numbers.map((number) => this.vocabulary[number] as string);
  }

  numberOf(value: string): number | undefined {
    return this.#numbers.get(value);
  }
}

export type FacetColumns = Readonly<Record<Facet, FacetColumn>>;

export function newColumns(): FacetColumns {
  return Object.fromEntries(facets.map((name) => [name, new FacetColumn()])) as unknown as Record<
    Facet,
    FacetColumn
  >;
}

/**
 * The notes that have what is chosen. A facet whose choice widens is counted as if nothing of it were chosen, so that its
 * counts say what adding a value would add. Linear in the notes and their values.
 *
 * @param candidates indexes to choose among
 */
export function select(
  columns: FacetColumns,
  candidates: Iterable<number>,
  choice: Choice,
): Selected {
  const tests = facets.flatMap((facet) => {
    const test = testOf(columns[facet], facet, choice[facet] ?? []);
    return test ? [{ facet, test }] : [];
  });
  const tallies = new Map(
    facets.map((facet) => [facet, new Uint32Array(columns[facet].vocabulary.length)]),
  );
  const indexes: number[] = [];
  for (const i of candidates) {
    let failed: Facet | null = null;
    let failures = 0;
    for (const { facet, test } of tests) {
      if (test(i)) continue;
      failed = facet;
      failures += 1;
      if (failures > 1) break;
    }
    if (failures === 0) {
      indexes.push(i);
      for (const facet of facets) tally(columns[facet], i, tallies.get(facet) as Uint32Array);
    } else if (failures === 1 && failed !== null && single.has(failed)) {
      tally(columns[failed], i, tallies.get(failed) as Uint32Array);
    }
  }
  const counts = facets.map((facet) => {
    const chosen = choice[facet] ?? [];
    return [facet, countsOf(columns[facet], tallies.get(facet) as Uint32Array, chosen)] as const;
  });
  return { indexes, counts: Object.fromEntries(counts) as unknown as FacetCounts };
}

/** Whether note `i` has what is chosen of one facet; null when nothing is chosen. */
function testOf(
  column: FacetColumn,
  facet: Facet,
  chosen: readonly string[],
): ((i: number) => boolean) | null {
  if (chosen.length === 0) return null;
  const { starts, values } = column;
  const wanted = new Set(chosen.map((value) => column.numberOf(value) ?? -1));
  const needed = single.has(facet) ? 1 : wanted.size;
  return (i) => {
    let met = 0;
    const end = starts[i + 1] as number;
    for (let at = starts[i] as number; at < end; at += 1) {
      if (wanted.has(values[at] as number)) met += 1;
    }
    return met >= needed;
  };
}

function tally({ starts, values }: FacetColumn, i: number, counts: Uint32Array): void {
  const end = starts[i + 1] as number;
  for (let at = starts[i] as number; at < end; at += 1) {
    const value = values[at] as number;
    counts[value] = (counts[value] as number) + 1;
  }
}

function countsOf(
  { vocabulary }: FacetColumn,
  tallied: Uint32Array,
  chosen: readonly string[],
): FacetCount[] {
  const counts: FacetCount[] = [];
  for (const [number, value] of vocabulary.entries()) {
    const count = tallied[number] as number;
    if (count > 0) counts.push({ value, count });
  }
  counts.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  const there = new Set(counts.map(({ value }) => value));
  const missing = chosen.filter((value) => !there.has(value));
  return [...counts, ...missing.map((value) => ({ value, count: 0 }))];
}
