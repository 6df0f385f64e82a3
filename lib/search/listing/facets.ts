import type { Choice, FacetCount, FacetCounts } from '@/lib/model/facet';
import type { Steps } from '@/lib/text/steps';
import { sorted } from './sorted';

/** So many items are looked at between two steps. */
const batchSize = 2_000;

/** Indexes of items, and what stands in them. */
export interface Selected<Facet extends string> {
  /** In the order of the candidates. */
  readonly indexes: readonly number[];
  readonly counts: FacetCounts<Facet>;
}

/** One facet of many items: the values of item `i` are numbers of `vocabulary`, at `starts[i]` up to `starts[i + 1]`. */
export class FacetColumn {
  readonly vocabulary: string[] = [];
  readonly starts: number[] = [0];
  readonly values: number[] = [];
  readonly #numbers = new Map<string, number>();

  add(values: Iterable<string>): void {
    for (const value of new Set(values)) this.#push(value);
    this.starts.push(this.values.length);
  }

  /** Adds an item that has one value, or none where that is empty. */
  addOne(value: string): void {
    if (value !== '') this.#push(value);
    this.starts.push(this.values.length);
  }

  #push(value: string): void {
    let number = this.#numbers.get(value);
    if (number === undefined) {
      number = this.vocabulary.push(value) - 1;
      this.#numbers.set(value, number);
    }
    this.values.push(number);
  }

  /** The values of item `i`. */
  of(i: number): string[] {
    const numbers = this.values.slice(this.starts[i], this.starts[i + 1]);
    return numbers.map((number) => this.vocabulary[number] as string);
  }

  /** The number of item `i`'s first value; -1 when it has none. */
  firstOf(i: number): number {
    const start = this.starts[i] as number;
    return start < (this.starts[i + 1] as number) ? (this.values[start] as number) : -1;
  }

  /** How many of these items have each value, by the value's number. */
  tally(items: Iterable<number>): Uint32Array {
    const counts = new Uint32Array(this.vocabulary.length);
    for (const i of items) this.count(i, counts);
    return counts;
  }

  /** Adds the values of item `i` to the counts of a `tally`. */
  count(i: number, counts: Uint32Array): void {
    const { starts, values } = this;
    const end = starts[i + 1] as number;
    for (let at = starts[i] as number; at < end; at += 1) {
      const value = values[at] as number;
      counts[value] = (counts[value] as number) + 1;
    }
  }

  /** Whether item `i` has the value of this number. */
  has(i: number, value: number): boolean {
    const end = this.starts[i + 1] as number;
    for (let at = this.starts[i] as number; at < end; at += 1) {
      if (this.values[at] === value) return true;
    }
    return false;
  }

  numberOf(value: string): number | undefined {
    return this.#numbers.get(value);
  }
}

export type FacetColumns<Facet extends string> = Readonly<Record<Facet, FacetColumn>>;

export function newColumns<Facet extends string>(facets: readonly Facet[]): FacetColumns<Facet> {
  const columns = facets.map((facet) => [facet, new FacetColumn()]);
  return Object.fromEntries(columns) as Record<Facet, FacetColumn>;
}

/**
 * The items that have what is chosen. A facet whose choice widens is counted as if nothing of it were chosen, so that its
 * counts say what adding a value would add. Linear in the items and their values; in steps.
 *
 * @param candidates indexes to choose among
 * @param widening facets of which one of the values chosen is enough; of the others all must be there
 */
export function* select<Facet extends string>(
  columns: FacetColumns<Facet>,
  candidates: Iterable<number>,
  choice: Choice<Facet>,
  widening: ReadonlySet<Facet>,
): Steps<Selected<Facet>> {
  const facets = (Object.keys(columns) as Facet[]).map((facet) => {
    const column = columns[facet];
    const chosen = choice[facet] ?? [];
    const widens = widening.has(facet);
    const tally = new Uint32Array(column.vocabulary.length);
    return { facet, column, chosen, widens, tally, test: testOf(column, chosen, widens) };
  });
  const tests = facets.filter(({ test }) => test !== null);
  const indexes: number[] = [];
  let seen = 0;
  for (const i of candidates) {
    seen += 1;
    if (seen % batchSize === 0) yield;
    const failed = tests.filter(({ test }) => !test?.(i));
    const [first] = failed;
    if (!first) {
      indexes.push(i);
      for (const { column, tally } of facets) column.count(i, tally);
    } else if (failed.length === 1 && first.widens) first.column.count(i, first.tally);
  }
  const counts: [Facet, FacetCount[]][] = [];
  for (const { facet, column, tally, chosen } of facets) {
    counts.push([facet, yield* countsOf(column, tally, chosen)]);
  }
  return { indexes, counts: Object.fromEntries(counts) as unknown as FacetCounts<Facet> };
}

/** Whether item `i` has what is chosen of one facet; null when nothing is chosen. */
function testOf(
  column: FacetColumn,
  chosen: readonly string[],
  widens: boolean,
): ((i: number) => boolean) | null {
  if (chosen.length === 0) return null;
  const { starts, values } = column;
  const wanted = new Set(chosen.map((value) => column.numberOf(value) ?? -1));
  const needed = widens ? 1 : wanted.size;
  return (i) => {
    let met = 0;
    const end = starts[i + 1] as number;
    for (let at = starts[i] as number; at < end; at += 1) {
      if (wanted.has(values[at] as number)) met += 1;
    }
    return met >= needed;
  };
}

function* countsOf(
  { vocabulary }: FacetColumn,
  tallied: Uint32Array,
  chosen: readonly string[],
): Steps<FacetCount[]> {
  const present: FacetCount[] = [];
  for (const [number, value] of vocabulary.entries()) {
    const items = tallied[number] as number;
    if (items > 0) present.push({ value, count: items });
    if (number % batchSize === batchSize - 1) yield;
  }
  const counts = yield* sorted(
    present,
    (a, b) => b.count - a.count || (a.value < b.value ? -1 : 1),
  );
  const there = new Set(counts.map(({ value }) => value));
  const missing = chosen.filter((value) => !there.has(value));
  return [...counts, ...missing.map((value) => ({ value, count: 0 }))];
}
