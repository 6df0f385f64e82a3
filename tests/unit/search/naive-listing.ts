import type { Choice, FacetCount } from '@/lib/model/facet';
import type { LedgerFacet, LedgerRow, LedgerSort } from '@/lib/model/ledger';
import type { NoteSort } from '@/lib/model/library';
import type { SearchableNote } from '@/lib/search/searchable-note';

/** What the library lists, said again as simply as can be: to hold the library's own answers against. */
export type Values<Facet extends string> = Readonly<Record<Facet, readonly string[]>>;
type Compare<T> = (a: T, b: T) => number;
type Words = Compare<string>;

/** Facets of which one of the values chosen is enough; of the others all must be there. */
export const anyOf: ReadonlySet<string> = new Set(
  'outlet month colour status year origin'.split(' '),
);

const descending = (a: string, b: string) => (a < b ? 1 : a > b ? -1 : 0);
const ascending = (a: string, b: string) => -descending(a, b);
/** Empty ones last. */
const emptyLast =
  (compare: Words): Words =>
  (a, b) =>
    Number(a === '') - Number(b === '') || (a === '' ? 0 : compare(a, b));

/** Words that a language takes for equal stand by which of them was met first. */
export function firstMet(compare: Words, met: readonly string[]): Words {
  const at = new Map<string, number>();
  for (const word of met) if (!at.has(word)) at.set(word, at.size);
  return (a, b) => compare(a, b) || (at.get(a) ?? 0) - (at.get(b) ?? 0);
}

function dateOf({ article, created }: SearchableNote): string {
  return (article.published || created).slice(0, 10);
}

/** Notes in order; equals by their save, the latest first. */
export function sortedNotes(
  notes: readonly SearchableNote[],
  sort: NoteSort,
  words: Words,
): SearchableNote[] {
  const orders: Record<NoteSort, Compare<SearchableNote>> = {
    latest: () => 0,
    oldest: (a, b) => a.sequence - b.sequence,
    published: (a, b) => descending(dateOf(a), dateOf(b)),
    earliest: (a, b) => emptyLast(ascending)(dateOf(a), dateOf(b)),
    outlet: (a, b) => emptyLast(words)(a.article.outlet, b.article.outlet),
  };
  return [...notes].sort((a, b) => orders[sort](a, b) || b.sequence - a.sequence);
}

export function noteValues(note: SearchableNote) {
  const { outlet, bylines } = note.article;
  return {
    tag: note.tags,
    name: note.names.map(({ name }) => name),
    kind: note.names.map(({ kind }) => kind),
    byline: bylines,
    outlet: [outlet].filter(Boolean),
    month: [dateOf(note).slice(0, 7)].filter(Boolean),
    colour: [note.colour],
    status: note.status ? [note.status] : [],
  };
}

/** Rows in order; equals as they came. */
export function sortedRows(
  rows: readonly LedgerRow[],
  sort: LedgerSort,
  { name, metric, unit }: Readonly<Record<'name' | 'metric' | 'unit', Words>>,
): LedgerRow[] {
  const date = ({ asOf }: LedgerRow) => asOf.slice(0, 10);
  const size = ({ figure: { value, high, low } }: LedgerRow) => value ?? high ?? low;
  const byName: Compare<LedgerRow> = (a, b) => emptyLast(name)(a.name, b.name);
  const byMetric: Compare<LedgerRow> = (a, b) => emptyLast(metric)(a.metric, b.metric);
  const latest: Compare<LedgerRow> = (a, b) => descending(date(a), date(b));
  const orders: Record<LedgerSort, Compare<LedgerRow>> = {
    latest,
    earliest: (a, b) => emptyLast(ascending)(date(a), date(b)),
    name: (a, b) => byName(a, b) || byMetric(a, b) || latest(a, b),
    metric: (a, b) => byMetric(a, b) || byName(a, b) || latest(a, b),
    largest: (a, b) => {
      const [one, other] = [size(a), size(b)];
      const bySize = one === other ? 0 : one === null ? 1 : other === null ? -1 : other - one;
      return unit(a.figure.unit ?? '', b.figure.unit ?? '') || bySize;
    },
  };
  return [...rows].sort(orders[sort]);
}

export function rowValues(row: LedgerRow): Values<LedgerFacet> {
  const { name, metric, outlet, asOf, figure, place } = row;
  const values = { name, metric, outlet, kind: figure.kind, year: asOf.slice(0, 4) };
  const all = { ...values, origin: place === null ? 'dictionary' : 'saved' };
  const lists = Object.entries(all).map(([facet, value]) => [facet, value === '' ? [] : [value]]);
  return Object.fromEntries(lists);
}

/** Whether an item has what is chosen, of one facet or all. */
export function hasChosen<Facet extends string>(
  values: Values<Facet>,
  choice: Choice<Facet>,
  widens: (facet: Facet) => boolean,
): boolean {
  return (Object.keys(values) as Facet[]).every((facet) => {
    const chosen = choice[facet] ?? [];
    if (chosen.length === 0) return true;
    const has = (value: string) => values[facet].includes(value);
    return widens(facet) ? chosen.some(has) : chosen.every(has);
  });
}

/** How many items there would be with each value of a facet, the most first, equals by their characters. */
export function countsOf<Facet extends string>(
  items: readonly Values<Facet>[],
  choice: Choice<Facet>,
  facet: Facet,
  widens: (facet: Facet) => boolean,
): FacetCount[] {
  const others = widens(facet) ? { ...choice, [facet]: [] } : choice;
  const left = items.filter((values) => hasChosen(values, others, widens));
  const counts = new Map<string, number>();
  for (const values of left) {
    for (const value of new Set(values[facet])) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const present = [...counts].map(([value, count]) => ({ value, count }));
  present.sort((a, b) => b.count - a.count || ascending(a.value, b.value));
  const missing = (choice[facet] ?? []).filter((value) => !counts.has(value));
  return [...present, ...missing.map((value) => ({ value, count: 0 }))];
}
