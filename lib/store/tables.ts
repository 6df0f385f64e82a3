import type { Table, Transaction } from 'dexie';
import type {
  ArticleRow,
  ChunkRow,
  DraftRow,
  FiguresRow,
  FindingsRow,
  MuteRow,
  NoteRow,
  OperationRow,
  PackRow,
  SearchRow,
  StateRow,
  TagRow,
  TextRow,
} from './schema';

/** The tables, of the database or of one transaction. */
export interface Tables {
  readonly notes: Table<NoteRow, string>;
  /** Deleted notes that can still be brought back. */
  readonly bin: Table<NoteRow, string>;
  readonly articles: Table<ArticleRow, number, ArticleRow>;
  readonly findings: Table<FindingsRow, number>;
  readonly figures: Table<FiguresRow, number>;
  readonly operations: Table<OperationRow, string>;
  readonly drafts: Table<DraftRow, string>;
  readonly texts: Table<TextRow, number>;
  readonly chunks: Table<ChunkRow, number>;
  readonly tags: Table<TagRow, string>;
  readonly mutes: Table<MuteRow, number, MuteRow>;
  readonly packs: Table<PackRow, string>;
  readonly searches: Table<SearchRow, string>;
  readonly meta: Table<StateRow, string>;
}

export type TableName = keyof Tables;

/** All that belongs to notes and is kept in step with them. */
export const noteTables: readonly TableName[] = [
  'notes',
  'bin',
  'articles',
  'findings',
  'figures',
  'operations',
  'drafts',
  'texts',
  'chunks',
  'tags',
  'meta',
];

/**
 * The tables as one transaction sees them. Dexie's own (`db.notes`) find the running transaction by following promises, and
 * lose it after some dozens of `await`s that are not Dexie's; what is then written is not of the transaction.
 */
export function tablesOf<Name extends TableName>(
  transaction: Transaction,
  names: readonly Name[],
): Pick<Tables, Name> {
  const tables = names.map((name) => [name, transaction.table(name)] as const);
  return Object.fromEntries(tables) as unknown as Pick<Tables, Name>;
}
