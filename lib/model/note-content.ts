import type { Note } from './note';

/**
 * What a note says, whoever saved it when: equal for notes that are the same to their reader. What files of text change on their
 * way does not count: line ends, and half surrogate pairs, which they cannot hold.
 */
export function contentOf(note: Omit<Note, 'sequence'>): string {
  const { article, selector, comment, tags, colour, status = null } = note;
  const exact = selector ? plain(selector.quote.exact) : null;
  const position = selector?.position ?? null;
  const said = [plain(article.url), exact, position, plain(comment), tags.map(plain)];
  return JSON.stringify([...said, colour, status]);
}

function plain(text: string): string {
  return text.replace(/\p{Cs}/gu, '\ufffd').replace(/\r\n?/g, '\n');
}
