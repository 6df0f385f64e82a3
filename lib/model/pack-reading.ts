import type { LocalText } from './entity';

/** Why a pack is refused; each has its sentence where packs are imported. */
export type PackErrorCode =
  /** the file is larger, or nested deeper, than any pack */
  | 'too-large'
  | 'too-deep'
  /** no JSON, or JSON that is no pack */
  | 'not-json'
  | 'not-a-pack'
  /** made for a later version of the extension */
  | 'newer-schema'
  | 'missing'
  | 'unknown-field'
  | 'wrong-type'
  | 'wrong-value'
  | 'too-long'
  | 'too-many'
  /** nothing in it, or nothing but marks that names are read without */
  | 'empty'
  /** an id that an earlier row has */
  | 'duplicate'
  /** an id of an entity or article that neither the pack nor the dictionary has */
  | 'unknown-entity'
  | 'unknown-article';

export type PackList = 'source' | 'articles' | 'entities' | 'facts';

/** What is wrong and where. */
export interface PackError {
  readonly code: PackErrorCode;
  /** Null where the file as a whole is meant. */
  readonly list: PackList | null;
  /** The row's place in its list, from 0; null where the list or the source is meant. */
  readonly row: number | null;
  /** The row's id, a fact's subject; null where it has none. At most 100 UTF-16 units. */
  readonly id: string | null;
  /** Keys and indexes from the row to the value, joined by dots: `aliases.2.text`; empty for the row itself. */
  readonly field: string;
}

/** What a pack would change in the dictionary it is merged into; for the reader to see before it happens. */
export interface PackConflict {
  readonly kind: /** the pack describes an article, entity or fact of the dictionary otherwise, and would stand instead of it */
    | 'article-replaced'
    | 'entity-replaced'
    | 'fact-replaced'
    /** a name of the pack is another entity's in the dictionary: it would mean both */
    | 'name-shared';
  /** The row's id in the pack; of a fact its subject. */
  readonly id: string;
  /** The metric of a fact, the shared name; else empty. */
  readonly detail: string;
  /** The other entity's id, where a name is shared; else null. */
  readonly other: string | null;
}

/** What became of a file that may hold a pack. */
export type PackTaken =
  | { readonly kind: 'added' }
  | { readonly kind: 'refused'; readonly errors: readonly PackError[] }
  /** Nothing was added: first the reader is to see what it would change. */
  | {
      readonly kind: 'conflicts';
      readonly label: LocalText;
      readonly conflicts: readonly PackConflict[];
    };
