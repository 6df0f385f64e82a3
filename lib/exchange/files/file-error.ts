/**
 * Why a file is refused as a whole; nothing of it is taken:
 * `unknown-format` none that is read here; `newer-version` made by a later version of the extension; `truncated` its end is
 * missing; `damaged` its parts do not fit together or are not what was written; `encoding` it is text in no encoding that is
 * known; `too-large` it, or what it says it holds, is larger than any that is read; `no-addresses` it is a table of notes
 * without a column of addresses.
 */
export type FileErrorCode =
  | 'unknown-format'
  | 'newer-version'
  | 'truncated'
  | 'damaged'
  | 'encoding'
  | 'too-large'
  | 'no-addresses';

export class FileError extends Error {
  override readonly name = 'FileError';

  constructor(
    readonly code: FileErrorCode,
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}
