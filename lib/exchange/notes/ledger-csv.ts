/** The ledger of figures as a table: a row for each figure of a name, with the words it stands in and where they were printed. */
import type { Bound } from '@/lib/model/figure';
import { byteOrderMark, csvRow } from '../files/csv';

/** A row of the ledger: a figure that an article prints, or a fact of the dictionary. */
export interface LedgerRow {
  /** The name that it is about; empty where the text does not say. */
  readonly name: string;
  readonly metric: string;
  /** As printed. */
  readonly text: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string | null;
  readonly bound: Bound;
  /** ISO 8601, as exactly as is known: when it was so. */
  readonly asOf: string;
  /** The sentence that it stands in. */
  readonly quote: string;
  readonly title: string;
  readonly outlet: string;
  readonly published: string;
  readonly url: string;
}

const columns = [
  'name',
  'metric',
  'text',
  'value',
  'low',
  'high',
  'unit',
  'bound',
  'asOf',
  'quote',
  'title',
  'outlet',
  'published',
  'url',
] as const satisfies readonly (keyof LedgerRow)[];

export function ledgerCsvHeader(): string {
  return byteOrderMark + csvRow(columns);
}

export function ledgerCsvRow(row: LedgerRow): string {
  return csvRow(columns.map((column) => row[column] ?? ''));
}
