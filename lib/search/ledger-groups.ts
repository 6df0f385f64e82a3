import type { LedgerGroup, LedgerGrouping, LedgerLine, LedgerRow } from '@/lib/model/ledger';
import type { Steps } from '@/lib/text/steps';

/** So many rows are gathered between two steps. */
const batchSize = 1_000;

/** A line as it grows. */
type OpenLine = { -readonly [Key in keyof LedgerLine]: LedgerLine[Key] } & {
  readonly words: Set<string>;
};

/**
 * Rows gathered by name or by measure, groups and lines in the order in which their first rows come. In steps.
 *
 * @param conflicts the keys of rows that another row contradicts
 * @param canonical the one word for all ways to write a measure
 */
export function* ledgerGroups(
  rows: readonly LedgerRow[],
  by: LedgerGrouping,
  conflicts: ReadonlySet<string>,
  canonical: (metric: string) => string,
): Steps<LedgerGroup[]> {
  const groups = new Map<string, { of: string; count: number; lines: Map<string, OpenLine> }>();
  for (const [i, row] of rows.entries()) {
    if (i % batchSize === batchSize - 1) yield;
    const measure = canonical(row.metric);
    const key = by === 'name' ? row.name : measure;
    const group = groups.get(key) ?? { of: row[by], count: 0, lines: new Map() };
    group.count += 1;
    groups.set(key, group);
    const { unit, change } = row.figure;
    // The length tells where the name ends, whatever it holds.
    const lineKey = `${row.name.length} ${row.name} ${measure} ${unit} ${change?.direction} ${change?.basis}`;
    const line = group.lines.get(lineKey);
    if (line) addTo(line, row, conflicts);
    else group.lines.set(lineKey, lineOf(row, conflicts));
  }
  return Array.from(groups.values(), ({ of, count, lines }) => ({
    of,
    count,
    lines: Array.from(lines.values(), ({ words, ...line }) => ({ ...line, metrics: [...words] })),
  }));
}

function lineOf(row: LedgerRow, conflicts: ReadonlySet<string>): OpenLine {
  const { name, metric } = row;
  return {
    name,
    metric,
    metrics: [],
    words: new Set([metric]),
    latest: row,
    count: 1,
    ...rangeOf(row),
    conflicting: conflicts.has(row.key),
  };
}

function addTo(line: OpenLine, row: LedgerRow, conflicts: ReadonlySet<string>): void {
  line.words.add(row.metric);
  line.count += 1;
  // What is known to the day is later than what is known to the year alone.
  if (row.asOf > line.latest.asOf) line.latest = row;
  const { low, high } = rangeOf(row);
  line.low = least(Math.min, line.low, low);
  line.high = least(Math.max, line.high, high);
  line.conflicting ||= conflicts.has(row.key);
}

function least(
  choose: (a: number, b: number) => number,
  a: number | null,
  b: number | null,
): number | null {
  if (a === null || b === null) return a ?? b;
  return choose(a, b);
}

function rangeOf({ figure }: LedgerRow): { low: number | null; high: number | null } {
  const { value, low, high } = figure;
  return { low: low ?? value ?? high, high: high ?? value ?? low };
}
