import { storage } from 'wxt/utils/storage';

/** A file that is being taken in; it stays here when the page is closed before that has come to its end. */
export interface OpenImport {
  /** Its name and its size in bytes: a page cannot keep hold of the file itself. */
  readonly name: string;
  readonly size: number;
}

export const openImportItem = storage.defineItem<OpenImport | null>('local:open-import', {
  fallback: null,
});
