/**
 * Why the store could not do what was asked:
 * `unavailable` there is no working database; `newer-schema` a later version of the extension wrote it, it can only be read;
 * `lost` notes are missing that were recorded: nothing is written until the reader goes on with what is there;
 * `blocked` another tab holds an older version; `quota` no room left; `conflict` the operation id was used for something else;
 * `not-found` no such note; `invalid` the data are not of the expected shape or size; `timeout` it took too long: whether it
 * was saved is not known, and saving again with the same operation id is safe.
 */
export type StoreErrorCode =
  | 'unavailable'
  | 'newer-schema'
  | 'lost'
  | 'blocked'
  | 'quota'
  | 'conflict'
  | 'not-found'
  | 'invalid'
  | 'timeout';

export class StoreError extends Error {
  override readonly name = 'StoreError';

  constructor(
    readonly code: StoreErrorCode,
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}

/** What went wrong as a `StoreError`, from whatever Dexie or the browser threw. */
export function toStoreError(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  // Dexie wraps what made a transaction fail.
  for (let cause = error, depth = 0; cause instanceof Object && depth < 5; depth += 1) {
    if (cause instanceof StoreError) return cause;
    const { name, inner } = cause as { name?: unknown; inner?: unknown };
    if (name === 'QuotaExceededError') return new StoreError('quota', { cause: error });
    if (name === 'VersionError') return new StoreError('newer-schema', { cause: error });
    if (name === 'DataError' || name === 'DataCloneError') {
      return new StoreError('invalid', { cause: error });
    }
    cause = inner;
  }
  return new StoreError('unavailable', { cause: error });
}
