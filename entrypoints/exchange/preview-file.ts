import { pageUrl } from '@/lib/article/page-url';
import { type ImportFile, openImportFile } from '@/lib/exchange/import/import-file';
import { planImport } from '@/lib/exchange/import/import-plan';
import type { ImportPreview } from '@/lib/model/import-preview';
import type { PangzhuDatabase } from '@/lib/store/database';
import { noteIds, notesById } from '@/lib/store/notes/export-notes';
import { othersToTake } from './import-others';
import type { Job } from './job';

/** @throws FileError */
export async function opened(file: Blob): Promise<ImportFile> {
  return await openImportFile(file, { pageUrl, now: new Date().toISOString() });
}

/** Reads a file to its end and compares it with what is stored. @throws FileError, StoreError, `signal.reason` */
export async function previewFile(
  db: PangzhuDatabase,
  { file }: { readonly file: Blob },
  { onProgress, signal }: Job,
): Promise<ImportPreview> {
  const { entries } = await opened(file);
  const others = await othersToTake(db);
  const known = await noteIds(db);
  const stored = (ids: readonly string[]) =>
    notesById(
      db,
      ids.filter((id) => known.has(id)),
    );
  return await planImport(entries(), stored, {
    onEntry: onProgress,
    isNew: (entry) => others(entry) !== null,
    signal,
  });
}
