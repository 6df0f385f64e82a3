import type { Choice, FacetCounts } from '@/lib/model/facet';
import {
  type LedgerFacet,
  type LedgerRow,
  type LedgerSort,
  ledgerFacets,
} from '@/lib/model/ledger';
import type { Steps } from '@/lib/text/steps';
import { splitWords } from '../query/words';
import { foldForSearch } from '../searchable';
import { FacetColumn, type FacetColumns, newColumns, select } from './facets';
import { ranksIn } from './order';
import { sorted } from './sorted';

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
  readonly #orders = new Map<LedgerSort, Order>();

  get rows(): readonly LedgerRow[] {
    return this.#rows;
  }

  add(rows: readonly LedgerRow[]): void {
    for (const row of rows) {
      this.#rows.push(row);
      const values = valuesOf(row);
      for (const facet of ledgerFacets) this.#columns[facet].addOne(values[facet]);
      this.#texts.addOne(row.figure.text);
      this.#titles.addOne(row.title);
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
    const chosen = new Uint8Array(this.#rows.length);
    for (const i of indexes) chosen[i] = 1;
    const rows: LedgerRow[] = [];
    for (const [n, i] of (yield* this.#inOrder(sort, compare)).entries()) {
      if (chosen[i] === 1) rows.push(this.#rows[i] as LedgerRow);
      if (n % batchSize === batchSize - 1) yield;
    }
    return { rows, counts };
  }

  /** The places of all rows in order: sorted once, and not for every query. */
  *#inOrder(sort: LedgerSort, compare: Order['compare']): Steps<readonly number[]> {
    const known = this.#orders.get(sort);
    if (known?.compare === compare && known.places.length === this.#rows.length) {
      return known.places;
    }
    const all = Array.from(this.#rows.keys());
    const places = yield* sorted(all, yield* this.#comparison(sort, compare));
    this.#orders.set(sort, { compare, places });
    return places;
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

  *#comparison(sort: LedgerSort, words: Order['compare']): Steps<Compare> {
    // What has no date comes last.
    const later = by(yield* this.#keys(({ asOf }) => -dateNumber(asOf)));
    switch (sort) {
      case 'latest':
        return later;
      case 'earliest':
        return by(yield* this.#keys(({ asOf }) => dateNumber(asOf) || Number.MAX_VALUE));
      case 'largest': {
        // Units apart: a number of people is not larger than an area.
        const unit = by(yield* this.#ranks(this.#units, words));
        const size = by(yield* this.#keys((row) => -sizeOf(row)));
        return (a, b) => unit(a, b) || size(a, b);
      }
      default: {
        const name = by(yield* this.#ranks(this.#columns.name, words));
        const metric = by(yield* this.#ranks(this.#columns.metric, words));
        const [first, second] = sort === 'name' ? [name, metric] : [metric, name];
        return (a, b) => first(a, b) || second(a, b) || later(a, b);
      }
    }
  }

  *#ranks(column: FacetColumn, words: Order['compare']): Steps<Float64Array> {
    const rank = yield* ranksIn(column, words);
    return yield* this.#keys((_, i) => rank(i));
  }

  /** What rows are compared by, as numbers: those of a million rows are compared in a fraction of the time. */
  *#keys(keyOf: (row: LedgerRow, place: number) => number): Steps<Float64Array> {
    const keys = new Float64Array(this.#rows.length);
    for (const [i, row] of this.#rows.entries()) {
      keys[i] = keyOf(row, i);
      if (i % batchSize === batchSize - 1) yield;
    }
    return keys;
  }
}

/** Rows in order, and by which order of words. */
interface Order {
  readonly compare: (a: string, b: string) => number;
  readonly places: readonly number[];
}

type Compare = (a: number, b: number) => number;

function by(keys: Float64Array): Compare {
  return (a, b) => (keys[a] as number) - (keys[b] as number);
}

/** 20240809 of `2024-08-09`, 20240800 of `2024-08`, 0 of no date: as the texts themselves are ordered. */
function dateNumber(date: string): number {
  const [year = '', month = '', day = ''] = date.slice(0, 10).split('-');
  const number = Number(year.padStart(4, '0') + month.padStart(2, '0') + day.padStart(2, '0'));
  return Number.isNaN(number) ? 0 : number;
}

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

function valuesOf({
  name,
  metric,
  figure,
  outlet,
  asOf,
  place,
}: LedgerRow): Record<LedgerFacet, string> {
  return {
    name,
    metric,
    kind: figure.kind,
    outlet,
    year: asOf.slice(0, 4),
    origin: place ? 'saved' : 'dictionary',
  };
}
