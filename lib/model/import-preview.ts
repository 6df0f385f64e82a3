/**
 * Why a file of notes is refused as a whole; nothing of it is taken:
 * `unknown-format` none that is read here; `newer-version` made by a later version of the extension; `truncated` its end is
 * missing; `damaged` its parts do not fit together or are not what was written; `encoding` it is text in no encoding that is
 * known; `too-large` it, or what it says it holds, is larger than any that is read; `no-addresses` it is a table of notes
 * without a column of addresses; `expanded` it is JSON-LD in its expanded form.
 */
export type FileErrorCode =
  | 'unknown-format'
  | 'newer-version'
  | 'truncated'
  | 'damaged'
  | 'encoding'
  | 'too-large'
  | 'no-addresses'
  | 'expanded';

/** Why a note of a file is not taken. */
export type RefusalReason =
  /** not written as the format asks, or not a note at all */
  | 'unreadable'
  /** it does not say which page it is of */
  | 'no-address'
  /** a part of it is longer than notes may be */
  | 'too-long'
  /** its dates are none */
  | 'bad-date'
  /** an article's text is not what its hash says it was */
  | 'wrong-hash'
  /** a note before it in the file has its id and says something else */
  | 'duplicate';

/** What taking a file would do, before anything is done. */
export interface ImportPreview {
  readonly new: number;
  readonly same: number;
  /** Notes that are stored under the same id and say something else. */
  readonly conflicting: number;
  readonly articles: number;
  /** What there is of other kinds (dictionaries, saved searches) that would be taken. */
  readonly others: number;
  /** The notes and articles that would be left behind, by reason. */
  readonly refused: ReadonlyMap<RefusalReason, number>;
  /** The first of them, by their places in the file. */
  readonly refusals: readonly { readonly place: number; readonly reason: RefusalReason }[];
}

/**
 * What becomes of a note that is stored under the same id and says something else: both are kept, the incoming one as its
 * conflict copy, the stored one is, or it is replaced.
 */
export const onConflicts = ['both', 'keep', 'replace'] as const;
export type OnConflict = (typeof onConflicts)[number];
