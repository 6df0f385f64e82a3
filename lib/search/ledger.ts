import type { Choice, FacetCounts } from '@/lib/model/facet';
import {
  type LedgerFacet,
  type LedgerRow,
  type LedgerSort,
  ledgerFacets,
} from '@/lib/model/ledger';
import type { Steps } from '@/lib/text/steps';
import { FacetColumn, type FacetColumns, newColumns, select } from './facets';
import { ranksIn } from './order';
import { foldForSearch } from './searchable';
import { sorted } from './sorted';
import { splitWords } from './words';

/** A row has one value of each facet at most. */
const widening: ReadonlySet<LedgerFacet> = new Set(ledgerFacets);

/** So many rows or words are looked at between two steps. */
const batchSize = 2_000;

/** Rows that were found, in order, and what they can be narrowed down by. */
export interface LedgerFound {
  readonly rows: readonly LedgerRow[];
  readonly counts: FacetCounts<LedgerFacet>;
}

/** Many ledger rows, made ready to be narrowed down, searched and put in order. */
export class Ledger {
  readonly #rows: LedgerRow[] = [];
  readonly #columns: FacetColumns<LedgerFacet> = newColumns(ledgerFacets);
  readonly #texts = new FacetColumn();
  readonly #titles = new FacetColumn();
  readonly #units = new FacetColumn();

  get rows(): readonly LedgerRow[] {
    return this.#rows;
  }

  add(rows: readonly LedgerRow[]): void {
    for (const row of rows) {
      this.#rows.push(row);
      for (const facet of ledgerFacets) this.#columns[facet].add(valuesOf(row, facet));
      this.#texts.add([row.figure.text]);
      this.#titles.add([row.title]);
      this.#units.add([row.figure.unit ?? '']);
    }
  }

  /** The rows that hold all words of a query and have what is chosen, in order. In steps. */
  *find(
    query: string,
    choice: Choice<LedgerFacet>,
    sort: LedgerSort,
    compare: (a: string, b: string) => number,
  ): Steps<LedgerFound> {
    const places = yield* this.#holding(splitWords(query).map(({ text }) => text));
    const { indexes, counts } = yield* select(this.#columns, places, choice, widening);
    const order = yield* sorted(indexes, yield* this.#comparison(sort, compare));
    return { rows: order.map((i) => this.#rows[i] as LedgerRow), counts };
  }

  /** The places of the rows that hold each of these words in some field. */
  *#holding(words: readonly string[]): Steps<number[]> {
    const { name, metric, outlet } = this.#columns;
    const tests: ((row: number) => boolean)[] = [];
    for (const word of words) {
      const needle = foldForSearch(word).text;
      const fields: ((row: number) => boolean)[] = [];
      for (const column of [name, metric, this.#texts, outlet, this.#titles]) {
        fields.push(yield* holding(column, needle));
      }
      tests.push((row) => fields.some((field) => field(row)));
    }
    const places: number[] = [];
    for (let i = 0; i < this.#rows.length; i += 1) {
      if (tests.every((test) => test(i))) places.push(i);
      if (i % batchSize === batchSize - 1) yield;
    }
    return places;
  }

  *#comparison(sort: LedgerSort, words: (a: string, b: string) => number): Steps<Compare> {
    const row = (i: number) => this.#rows[i] as LedgerRow;
    const earlier: Compare = (a, b) => {
      const [from, to] = [row(a).asOf, row(b).asOf];
      return from < to ? -1 : Number(from > to);
    };
    const undated: Compare = (a, b) => Number(row(a).asOf === '') - Number(row(b).asOf === '');
    const by =
      (rank: (i: number) => number): Compare =>
      (a, b) =>
        rank(a) - rank(b);
    switch (sort) {
      case 'latest':
        return (a, b) => undated(a, b) || earlier(b, a);
      case 'earliest':
        return (a, b) => undated(a, b) || earlier(a, b);
      case 'largest': {
        // Units apart: a number of people is not larger than an area.
        const unit = by(yield* ranksIn(this.#units, words));
        return (a, b) => unit(a, b) || sizeOf(row(b)) - sizeOf(row(a));
      }
      default: {
        const name = by(yield* ranksIn(this.#columns.name, words));
        const metric = by(yield* ranksIn(this.#columns.metric, words));
        const [first, second] = sort === 'name' ? [name, metric] : [metric, name];
        return (a, b) => first(a, b) || second(a, b) || earlier(b, a);
      }
    }
  }
}

type Compare = (a: number, b: number) => number;

function sizeOf({ figure }: LedgerRow): number {
  return figure.value ?? figure.high ?? figure.low ?? -Number.MAX_VALUE;
}

/** Whether a row's value in a column holds a folded word; every value is folded once. */
function* holding(column: FacetColumn, needle: string): Steps<(row: number) => boolean> {
  const { vocabulary } = column;
  const held = new Uint8Array(vocabulary.length);
  for (const [number, value] of vocabulary.entries()) {
    if (foldForSearch(value).text.includes(needle)) held[number] = 1;
    if (number % batchSize === batchSize - 1) yield;
  }
  return (row) => held[column.firstOf(row)] === 1;
}

function valuesOf({ name, metric, figure, outlet, asOf, place }: LedgerRow, facet: LedgerFacet) {
  const value = {
    name,
    metric,
    kind: figure.kind,
    outlet,
    year: asOf.slice(0, 4),
    origin: place ? 'saved' : 'dictionary',
  }[facet];
  return value === '' ? [] : [value];
}
