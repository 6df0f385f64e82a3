/** What the reader can do where notes are missing from the database. */
export interface Recovery {
  /** Opens the library where a backup is taken in. */
  readonly restore: () => void;
  /** Goes on with what is left. */
  readonly goOn: () => void;
}
