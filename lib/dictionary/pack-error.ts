import type { BaseIssue } from 'valibot';

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

/** The code for what a schema holds against a value. */
export function codeOf(issue: BaseIssue<unknown>): PackErrorCode {
  const { kind, type, received, expected } = issue;
  if (type === 'strict_object') {
    if (expected === 'never') return 'unknown-field';
    return received === 'undefined' ? 'missing' : 'wrong-type';
  }
  if (type === 'max_length') return Array.isArray(issue.input) ? 'too-many' : 'too-long';
  if (type === 'min_length' || type === 'check') return 'empty';
  if (kind === 'validation' || type === 'picklist' || type === 'literal') return 'wrong-value';
  return 'wrong-type';
}

/** Where in its row the value stands that an issue is about. */
export function fieldOf(issue: BaseIssue<unknown>): string {
  return (issue.path ?? []).map(({ key }) => String(key).slice(0, 100)).join('.');
}
