import type { RefusalReason } from '@/lib/model/import-preview';
import type { BackupArticle } from '../backup/backup-format';
import type { PortableNote } from '../notes/portable-note';

export type ImportFormat = 'backup' | 'web-annotation' | 'hypothesis' | 'csv';

/** One thing that a file holds. `place` counts them from 1; in tables it is the row's number, the header's being 1. */
export type ImportEntry =
  | { readonly kind: 'note'; readonly place: number; readonly note: PortableNote }
  | { readonly kind: 'refused'; readonly place: number; readonly reason: RefusalReason }
  /** Backups only, and before the notes that were made on it. */
  | { readonly kind: 'article'; readonly place: number; readonly article: BackupArticle }
  /** Backups only: rows that other rooms know how to check. */
  | {
      readonly kind: 'other';
      readonly place: number;
      readonly name: string;
      readonly row: unknown;
    };
