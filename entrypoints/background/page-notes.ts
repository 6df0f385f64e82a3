import type { PageNotes } from '@/lib/messaging/protocol';
import type { Note } from '@/lib/model/note';
import { notesOfPage } from '@/lib/store/notes/notes';
import { withDatabase } from './database';

/** A page waits while it reads a message: so many notes at once take a few milliseconds. */
const most = 500;

/** What is still to be told, by tab. The browser may stop the background meanwhile: then it is read again. */
const untold = new Map<number, { readonly page: string; readonly notes: readonly Note[] }>();

/** The first notes of a page, as many as one message tells. @throws StoreError */
export async function firstNotes(
  page: string,
  tab: number,
): Promise<Pick<PageNotes, 'notes' | 'more'>> {
  const notes = await withDatabase((db) => notesOfPage(db, page));
  if (notes.length > most) untold.set(tab, { page, notes });
  else untold.delete(tab);
  return { notes: notes.slice(0, most), more: notes.length > most };
}

/** Those that follow the first `told` ones. @throws StoreError */
export async function furtherNotes(
  page: string,
  tab: number,
  told: number,
): Promise<Pick<PageNotes, 'notes' | 'more'>> {
  const kept = untold.get(tab);
  const notes =
    kept?.page === page ? kept.notes : await withDatabase((db) => notesOfPage(db, page));
  const more = notes.length > told + most;
  if (!more) untold.delete(tab);
  return { notes: notes.slice(told, told + most), more };
}
