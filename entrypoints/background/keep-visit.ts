import { changedFigures } from '@/lib/anchor/changes/changed-figures';
import { compareTexts } from '@/lib/anchor/changes/compare';
import type { VisitPiece } from '@/lib/messaging/protocol';
import { seePage } from '@/lib/store/articles/page-visits';
import { notesOfPage } from '@/lib/store/notes/notes';
import { withDatabase } from './database';

/** Keeps how a page with notes reads on a later visit. @returns whether there is anything that was not known */
export async function keepVisit(
  page: string,
  { passage: { article, text, found }, changes }: Pick<VisitPiece, 'passage' | 'changes'>,
): Promise<boolean> {
  return await withDatabase(async (db) => {
    const notes = new Map((await notesOfPage(db, page)).map((note) => [note.id, note]));
    const seen = changes.flatMap(({ note, now }) => {
      const was = notes.get(note)?.selector?.quote.exact;
      if (was === undefined || was === now) return [];
      return [{ note, now, figures: changedFigures(compareTexts(was, now)) }];
    });
    const target = { article: { ...article, url: page }, textHash: '', selector: null };
    return await seePage(db, { target, text, found, changes: seen });
  });
}
