import type { KeptArticle } from '@/lib/model/article';
import type { Dictionary } from '@/lib/model/dictionary';
import type { LocalText } from '@/lib/model/entity';
import type { Figure, FigureKind } from '@/lib/model/figure';
import type { LedgerRow } from '@/lib/model/ledger';
import type { Mention } from '@/lib/model/mention';
import type { Steps } from '@/lib/text/steps';
import { agree } from './compare-values';
import { canonicalMetric } from './metric';

/** Kinds that say nothing of a name: when something was, and which of several it is. */
const noMeasure: ReadonlySet<FigureKind> = new Set(['date', 'ordinal']);

/** Whether a figure of a saved article has a row: of those of a measure the text says whose they are or what they measure. */
export function isListed({ kind, subject, metric }: Figure): boolean {
  return !noMeasure.has(kind) && (subject !== null || metric !== null);
}

/** The figures of a saved article of which the text says whose they are or what they measure. */
export function rowsOfArticle(
  article: { readonly number: number; readonly kept: KeptArticle },
  found: { readonly mentions: readonly Mention[]; readonly figures: readonly Figure[] },
  dictionary: Dictionary,
): LedgerRow[] {
  const { title, outlet, published } = article.kept.metadata;
  const names = namesOf(dictionary);
  const introduced = new Map(found.mentions.map(({ entity, name }) => [entity, name]));
  return found.figures.flatMap((figure) => {
    if (!isListed(figure)) return [];
    const { subject, metric, kind, start, end } = figure;
    const { text, value, unit, low, high, bound, period, change } = figure;
    const name = subject === null ? '' : (introduced.get(subject) ?? names.get(subject) ?? '');
    return {
      key: `${article.number}:${start}`,
      name,
      metric: metric ?? '',
      figure: { kind, text, value, unit, low, high, bound, period, ...(change && { change }) },
      asOf: published,
      outlet,
      title,
      place: { article: article.number, start, end },
    };
  });
}

/** The dictionary's facts that have a value, as rows. */
export function rowsOfFacts(dictionary: Dictionary, language: keyof LocalText): LedgerRow[] {
  const names = namesOf(dictionary);
  const articles = new Map(dictionary.articles.map((article) => [article.id, article]));
  return dictionary.facts.flatMap((fact, i) => {
    if (fact.value === null) return [];
    const { text, value, unit, bound } = fact;
    const article = articles.get(fact.source.article);
    return {
      key: `fact:${i}`,
      name: names.get(fact.subject) ?? '',
      metric: fact.metric,
      figure: { kind: kindOf(unit), text, value, unit, low: null, high: null, bound, period: null },
      asOf: fact.asOf ?? article?.printed ?? dictionary.source.printed,
      outlet: (article?.outlet ?? dictionary.source.label)[language],
      title: article?.label[language] ?? '',
      place: null,
    };
  });
}

const units: ReadonlyMap<string, FigureKind> = new Map([
  ['%', 'percent'],
  ['pp', 'percent'],
  ['m²', 'area'],
  ['m', 'length'],
  ['kg', 'weight'],
  ['m³', 'volume'],
  ['kWh', 'energy'],
  ['kW', 'power'],
  ...['second', 'minute', 'hour', 'day', 'workday', 'week', 'month', 'quarter', 'year'].map(
    (unit) => [unit, 'duration'] as const,
  ),
]);

/** What kind of figure has a unit. */
function kindOf(unit: string | null): FigureKind {
  if (unit === null) return 'number';
  return /^[A-Z]{3}$/.test(unit) ? 'money' : (units.get(unit) ?? 'count');
}

/** So many rows are looked at between two steps. */
const batchSize = 1_000;

/** More values than this of one name, metric and date are not held against each other one by one. */
const mostCompared = 50;

/** The keys of rows that another row of the same name, metric and date contradicts. In steps. */
export function* conflictsAmong(rows: readonly LedgerRow[]): Steps<Set<string>> {
  const groups = new Map<string, LedgerRow[]>();
  const measures = new Map<string, string>();
  const measureOf = (metric: string) => {
    const known = measures.get(metric) ?? canonicalMetric(metric);
    measures.set(metric, known);
    return known;
  };
  for (const [i, row] of rows.entries()) {
    if (i % batchSize === batchSize - 1) yield;
    if (row.name === '' || row.metric === '' || row.asOf === '') continue;
    const metric = measureOf(row.metric);
    // The length tells where the name ends, whatever it holds.
    const key = `${row.name.length} ${row.name} ${metric} ${row.asOf.slice(0, 10)}`;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  const conflicts = new Set<string>();
  let compared = 0;
  for (const group of groups.values()) {
    if (group.length === 1) continue;
    compared += group.length;
    if (compared > mostCompared) {
      compared = 0;
      yield;
    }
    const some = group.slice(0, mostCompared);
    for (const [i, one] of some.entries()) {
      for (const other of some.slice(i + 1)) {
        // Of rows that are known to be contradicted there is nothing more to say.
        if (conflicts.has(one.key) && conflicts.has(other.key)) continue;
        if (isSame(one.figure, other.figure) || !contradict(one, other)) continue;
        conflicts.add(one.key).add(other.key);
      }
    }
  }
  return conflicts;
}

/** The most frequent case, told without reading the figures. */
function isSame(a: LedgerRow['figure'], b: LedgerRow['figure']): boolean {
  const keys = ['value', 'unit', 'low', 'high', 'bound'] as const;
  return keys.every((key) => a[key] === b[key]);
}

function contradict({ figure: a }: LedgerRow, { figure: b }: LedgerRow): boolean {
  // How much it rose and how much there is are two things, and so are a rise and a fall.
  if (a.change?.direction !== b.change?.direction || a.change?.basis !== b.change?.basis) {
    return false;
  }
  const place = { start: 0, end: 0, metric: null, subject: null };
  const source = { article: '', lines: [] };
  return agree({ ...a, ...place }, { ...b, subject: '', metric: '', asOf: null, source }) === false;
}

const nameMaps = new WeakMap<Dictionary, ReadonlyMap<string, string>>();

function namesOf(dictionary: Dictionary): ReadonlyMap<string, string> {
  let names = nameMaps.get(dictionary);
  if (!names) {
    names = new Map(dictionary.entities.map(({ id, name }) => [id, name]));
    nameMaps.set(dictionary, names);
  }
  return names;
}
