import type { FileErrorCode } from '@/lib/model/import-preview';

/** A file is refused as a whole; nothing of it is taken. */
export class FileError extends Error {
  override readonly name = 'FileError';

  constructor(
    readonly code: FileErrorCode,
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}
