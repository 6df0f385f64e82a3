import type { Dexie } from 'dexie';
import type { KeptArticle } from '@/lib/model/article';
import type { Pack } from '@/lib/model/dictionary';
import type { Figure } from '@/lib/model/figure';
import type { Mention } from '@/lib/model/mention';
import type { NoteBody } from '@/lib/model/note';
import type { PackedNotes } from '@/lib/search/packed';
import type { PackedFigures } from '@/lib/search/packed-figures';
import { packingKind } from '@/lib/search/packing-kind';
import type { SearchableNote } from '@/lib/search/searchable-note';
import { knowPagesByKey } from './upgrades/know-pages-by-key';

/** A note as it is stored: itself, the names in it, and where its article is. */
export interface NoteRow extends SearchableNote {
  /** `pageKey` of its article's URL. */
  readonly key: string;
}

/** One text of one page; a page whose text changed between two notes has several. */
export interface ArticleRow extends KeptArticle {
  readonly number?: number;
  /** The number of the first article that was kept under the same key. */
  readonly page: number;
  readonly url: string;
  /** `pageKey` of the URL. */
  readonly key: string;
  /** The hashes of its paragraphs; see `hashedParagraphs`. */
  readonly paragraphs: readonly number[];
}

/** The names and figures that were found in an article when it was kept. */
export interface FindingsRow {
  readonly article: number;
  /** The ids of the entities mentioned, each once. */
  readonly entities: readonly string[];
  readonly mentions: readonly Mention[];
  readonly figures: readonly Figure[];
}

/** The same figures as they are searched: of the articles from `first` up to the next row's `first`. */
export interface FiguresRow extends PackedFigures {
  readonly first: number;
}

/** An operation that was carried out, so that asking for it again does nothing. */
export interface OperationRow {
  readonly id: string;
  readonly kind: 'add' | 'update' | 'delete' | 'restore' | 'mark' | 'attach' | 'detach' | 'settle';
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

/** The packed text of notes that were saved one after the other; see `ChunkRow`. */
export interface TextRow extends PackedNotes {
  readonly first: number;
}

/**
 * The directory of the packed text. A chunk holds the notes whose sequence is `first` or more and less than the next
 * chunk's `first`, so that a note's chunk is known from its sequence.
 */
export interface ChunkRow {
  readonly first: number;
  /** Of the text: another version is another text. */
  readonly version: number;
  /** How much the text holds: notes, and UTF-16 units. */
  readonly notes: number;
  readonly units: number;
  /** Sequences of notes in the text that are not there any more. */
  readonly gone: readonly number[];
}

/** A name that the reader does not want marked. */
export interface MuteRow {
  readonly number?: number;
  /** An entity's id, or what else a name is known by. */
  readonly entity: string;
  /** `pageKey` of the page; empty for everywhere. */
  readonly page: string;
}

/** A search of the library that is kept under a name. */
export interface SearchRow {
  readonly id: string;
  readonly name: string;
  readonly query: string;
  /** ISO 8601 instant, UTC. */
  readonly created: string;
}

/** A pack of names and facts as it was added. */
export type PackRow = Pack;

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
  /** Counts every change of the notes; never goes back. */
  readonly sequence: number;
  /** How many notes there are. */
  readonly count: number;
  /** Counts every change of the packed text or its directory; never goes back. */
  readonly textVersion: number;
  /** How the text was packed; see `packingKind`. */
  readonly packingKind: string;
  /** False once the packed text was seen to disagree with the notes. */
  readonly searchTextSound: boolean;
}

/** How the database is laid out. */
export interface Schema {
  readonly version: number;
  /** Declares every version up to this one, oldest first, with the way from each to the next. */
  declare(db: Dexie): void;
}

export const currentSchema: Schema = { version: 2, declare: declareVersions };

/**
 * A version that was shipped is never edited; a test migrates its fixture in `tests/unit/store/versions`. An upgrade also sets
 * the state's `schema`.
 */
function declareVersions(db: Dexie): void {
  db.version(1).stores({
    notes: '&id, sequence, article.url, at.article',
    bin: '&id, sequence, at.article',
    articles: '++number, &[url+textHash], url',
    findings: '&article, *entities',
    figures: '&first',
    operations: '&id, sequence',
    drafts: '&key',
    texts: '&first',
    chunks: '&first',
    tags: '&tag, sequence',
    meta: '&key',
  });
  db.version(2)
    .stores({
      notes: '&id, sequence, article.url, at.article, key',
      articles: '++number, &[url+textHash], url, key, textHash, *paragraphs',
      mutes: '++number, &[entity+page], page',
      packs: '&id',
      searches: '&id',
    })
    .upgrade(knowPagesByKey);
}

/** The state of a new database. */
export function firstState(schema: number): StateRow {
  return {
    key: 'state',
    databaseId: crypto.randomUUID(),
    schema,
    sequence: 0,
    count: 0,
    textVersion: 0,
    packingKind: packingKind(),
    searchTextSound: true,
  };
}
