import type { ArticleMetadata } from '@/lib/model/article';
import type { PortableNote } from '../notes/portable-note';

/** Notes article by article, as `notesByArticle` gives them: those of one address that come one after the other, together. */
export async function* grouped<N extends PortableNote>(
  notes: AsyncIterable<N>,
): AsyncGenerator<[N, ...N[]]> {
  let open: [N, ...N[]] | undefined;
  for await (const note of notes) {
    if (open && open[0].article.url === note.article.url) open.push(note);
    else {
      if (open) yield open;
      open = [note];
    }
  }
  if (open) yield open;
}

/** What is known of their article: as the oldest of its notes has it, so that a later note changes nothing. */
export function articleOfNotes(notes: readonly [PortableNote, ...PortableNote[]]): ArticleMetadata {
  return notes.reduce((first, note) => (note.created < first.created ? note : first)).article;
}
