import type { Choice, FacetCounts } from '@/lib/model/facet';
import {
  type LedgerFacet,
  type LedgerRow,
  type LedgerSort,
  ledgerFacets,
} from '@/lib/model/ledger';
import { type FacetColumns, newColumns, select } from './facets';
import { FIELD, foldForSearch } from './searchable';
import { splitWords } from './words';

/** A row has one value of each facet at most. */
const widening: ReadonlySet<LedgerFacet> = new Set(ledgerFacets);

/** Many ledger rows, made ready to be narrowed down, searched and put in order. */
export class Ledger {
  readonly #rows: LedgerRow[] = [];
  /** What is searched of each row. */
  readonly #words: string[] = [];
  readonly #columns: FacetColumns<LedgerFacet> = newColumns(ledgerFacets);

  get rows(): readonly LedgerRow[] {
    return this.#rows;
  }

  add(rows: readonly LedgerRow[]): void {
    for (const row of rows) {
      this.#rows.push(row);
      const { name, metric, figure, outlet, title } = row;
      const words = [name, metric, figure.text, outlet, title];
      this.#words.push(words.map((each) => foldForSearch(each).text).join(FIELD));
      for (const facet of ledgerFacets) this.#columns[facet].add(valuesOf(row, facet));
    }
  }

  /** The rows that hold all words of a query and have what is chosen, in order. */
  find(
    query: string,
    choice: Choice<LedgerFacet>,
    sort: LedgerSort,
    compare: (a: string, b: string) => number,
  ): { readonly rows: LedgerRow[]; readonly counts: FacetCounts<LedgerFacet> } {
    const needles = splitWords(query).map(({ text }) => foldForSearch(text).text);
    const places = this.#words.flatMap((words, i) =>
      needles.every((needle) => words.includes(needle)) ? [i] : [],
    );
    const { indexes, counts } = select(this.#columns, places, choice, widening);
    const rows = indexes.map((i) => this.#rows[i] as LedgerRow);
    return { rows: rows.sort(comparisons(compare)[sort]), counts };
  }
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

type Compare = (a: LedgerRow, b: LedgerRow) => number;

function comparisons(words: (a: string, b: string) => number): Record<LedgerSort, Compare> {
  // What has none comes last.
  const by =
    (key: 'name' | 'metric'): Compare =>
    (a, b) =>
      Number(a[key] === '') - Number(b[key] === '') || words(a[key], b[key]);
  const earlier: Compare = (a, b) => (a.asOf < b.asOf ? -1 : Number(a.asOf > b.asOf));
  const undated: Compare = (a, b) => Number(a.asOf === '') - Number(b.asOf === '');
  const size = ({ figure }: LedgerRow) =>
    figure.value ?? figure.high ?? figure.low ?? Number.NEGATIVE_INFINITY;
  return {
    name: (a, b) => by('name')(a, b) || by('metric')(a, b) || earlier(b, a),
    metric: (a, b) => by('metric')(a, b) || by('name')(a, b) || earlier(b, a),
    latest: (a, b) => undated(a, b) || earlier(b, a),
    earliest: (a, b) => undated(a, b) || earlier(a, b),
    // Units apart: a number of people is not larger than an area.
    largest: (a, b) => words(a.figure.unit ?? '', b.figure.unit ?? '') || size(b) - size(a),
  };
}
