/** The ledger of figures as a table: a row for each figure of a name, with the words it stands in and where they were printed. */
import type { LedgerRow } from '@/lib/model/ledger';
import { byteOrderMark, csvRow } from '../files/csv';

/** Where a figure was printed; all empty for a fact of the dictionary. */
export interface LedgerSource {
  /** The sentence that it stands in. */
  readonly quote: string;
  /** ISO 8601. */
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
] as const;

export function ledgerCsvHeader(): string {
  return byteOrderMark + csvRow(columns);
}

export function ledgerCsvRow({ figure, ...row }: LedgerRow, source: LedgerSource): string {
  const [asOf, published] = [{ date: row.asOf }, { date: source.published }];
  const values = { ...row, ...figure, ...source, asOf, published };
  return csvRow(columns.map((column) => values[column] ?? ''));
}
