import type { ArticleMetadata } from '@/lib/model/article';
import type { Note } from '@/lib/model/note';

/** A quote with where it is from, as plain text to paste: the words, then outlet, title and date, then the address. */
export function quotation(quote: string, article: ArticleMetadata): string {
  const { outlet, title, bylines, published, url } = article;
  const source = [
    bylines.join('、'),
    outlet,
    title && `《${title}》`,
    // The calendar date is what a reader cites, not the minute.
    published.slice(0, 10),
  ].filter(Boolean);
  return [`“${quote}”`, `——${source.join('，')}`, url].filter((line) => line !== '——').join('\n');
}

/** The same for a note; of one on the whole page, where it is from. */
export function quotationOf({ selector, article }: Note): string {
  return quotation(selector?.quote.exact ?? article.title, article);
}
