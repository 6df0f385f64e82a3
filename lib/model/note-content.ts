import type { Note } from './note';

/** What a note says, whoever saved it when: equal for notes that are the same to their reader. */
export function contentOf(note: Omit<Note, 'sequence'>): string {
  const { article, selector, comment, tags, colour, status = null } = note;
  const exact = selector?.quote.exact ?? null;
  const position = selector?.position ?? null;
  return JSON.stringify([article.url, exact, position, comment, tags, colour, status]);
}
