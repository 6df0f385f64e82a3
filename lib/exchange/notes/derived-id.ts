import { stableId } from '@/lib/model/stable-id';

/** What a note says, whenever it was said. */
interface Said {
  readonly article: { readonly url?: unknown };
  readonly selector: unknown;
  readonly comment?: unknown;
  readonly tags?: unknown;
}

/**
 * An id for a note of a file that gives it none of ours: the same for the same note, so that the same file taken twice adds
 * nothing.
 *
 * @param foreign the id that the note has where it comes from; empty where it has none: then what it says makes its id
 */
export function derivedId(foreign: unknown, note: Said): string {
  const isNamed = typeof foreign === 'string' && foreign !== '';
  const said = [note.article.url, note.selector, note.comment, note.tags];
  return stableId(isNamed ? `id ${foreign}` : `said ${JSON.stringify(said)}`);
}
