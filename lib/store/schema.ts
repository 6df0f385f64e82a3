import type { Dexie } from 'dexie';
import type { KeptArticle } from '@/lib/model/article';
import type { Note, NoteBody } from '@/lib/model/note';
import type { PackedNotes } from '@/lib/search/packed';

/** A note as it is stored: itself, and where its other halves are. */
export interface NoteRow extends Note {
  readonly at: {
    /** The number of its article. */
    readonly article: number;
    /** The number of the first article that was kept of the page: one for all of a page's notes. */
    readonly page: number;
    /** The number of the chunk that holds its packed text; 0 for a deleted note. */
    readonly chunk: number;
  };
}

/** One text of one page; a page whose text changed between two notes has several. */
export interface ArticleRow extends KeptArticle {
  readonly number?: number;
  readonly page: number;
  readonly url: string;
}

/** An operation that was carried out, so that asking for it again does nothing. */
export interface OperationRow {
  readonly id: string;
  readonly kind: 'add' | 'update' | 'delete' | 'restore';
  readonly note: string;
  /** The conflict copy that it made. */
  readonly conflict: string | null;
  readonly sequence: number;
}

/** What was typed and not saved yet. */
export interface DraftRow {
  readonly key: string;
  readonly body: NoteBody;
}

/** The packed text of some hundred notes. `written` is the sequence of the last write to it. */
export interface TextRow extends PackedNotes {
  readonly number?: number;
  readonly written: number;
}

export interface TagRow {
  readonly tag: string;
  /** How many notes carry it. */
  readonly count: number;
  /** Of its last use. */
  readonly sequence: number;
}

/** The database's state, one row. */
export interface StateRow {
  readonly key: 'state';
  /** Made with the database: another id is another database. */
  readonly databaseId: string;
  /** The schema's version, 1-based. */
  readonly schema: number;
  /** Counts saves of any kind; never goes back. */
  readonly sequence: number;
  /** How many notes there are. */
  readonly count: number;
  /** The chunk to which notes are added; 0 when there is none yet. */
  readonly openChunk: number;
  /** Changes when the packed text is built anew: no chunk number means what it did. */
  readonly textGeneration: number;
}

export const schemaVersion = 1;

/**
 * Declares every version of the schema that was ever shipped, oldest first, with the way from each to the next. A version
 * that was shipped is never edited: its fixture in `tests/unit/store` is migrated in a test.
 */
export function declareVersions(db: Dexie): void {
  db.version(1).stores({
    notes: '&id, sequence, article.url',
    bin: '&id, sequence',
    articles: '++number, &[url+textHash], url',
    operations: '&id, sequence',
    drafts: '&key',
    texts: '++number, written',
    tags: '&tag, sequence',
    meta: '&key',
  });
}

/** The state of a new database. */
export function firstState(): StateRow {
  return {
    key: 'state',
    databaseId: crypto.randomUUID(),
    schema: schemaVersion,
    sequence: 0,
    count: 0,
    openChunk: 0,
    textGeneration: 1,
  };
}
