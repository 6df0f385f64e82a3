import type { NoteHit } from '@/lib/model/note-hit';
import { pageKey } from '@/lib/model/page-key';
import type { PangzhuDatabase } from '@/lib/store/database';
import { findNotes } from '@/lib/store/notes/find-notes';

/** Nobody reads more of them in a small frame, and a name has no more other names. */
const mostNotes = 200;
const mostNames = 20;

/** UTF-16 units: longer is no name. */
const longestName = 200;

/**
 * The notes of other pages that are about a name: that have it in their words, or under another of its names; the best first.
 *
 * @param page canonical URL of the page that is left out
 * @param names what it is called, its canonical name first
 */
export async function earlierNotes(
  db: PangzhuDatabase,
  page: string,
  [name = '', ...others]: readonly string[],
): Promise<readonly NoteHit[]> {
  // Quoted, or a name with a colon or a space in it would be read as more than words.
  const phrase = name.replace(/["＂“”„「」『』]/g, ' ').trim();
  if (phrase === '' || phrase.length > longestName) return [];
  const synonyms = () => others.slice(0, mostNames).filter((other) => other.length <= longestName);
  const { hits } = await findNotes(db, `"${phrase}"`, { limit: mostNotes, synonyms });
  return hits.filter(({ note }) => pageKey(note.article.url) !== pageKey(page));
}
