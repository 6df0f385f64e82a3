import type { ArticleMetadata } from '@/lib/model/article';
import type { Note } from '@/lib/model/note';
import { cslItem, isoDate } from './citation/csl-item';
import { printedName } from './citation/csl-name';
import { oneLine } from './one-line';

/** A quote with where it is from, as plain text to paste: the words, then outlet, title and date, then the address. */
export function quotation(quote: string, article: ArticleMetadata): string {
  const { author = [], title, issued, ...item } = cslItem(article, '');
  const source = [
    author.map(printedName).join('、'),
    item['container-title'],
    title && `《${title}》`,
    // The calendar date is what a reader cites, not the minute.
    issued && isoDate(issued),
  ].filter(Boolean);
  return [`“${quote}”`, source.length > 0 && `——${source.join('，')}`, oneLine(article.url)]
    .filter(Boolean)
    .join('\n');
}

/** The same for a note; of one on the whole page, where it is from. */
export function quotationOf({ selector, article }: Note): string {
  return quotation(selector?.quote.exact ?? article.title, article);
}
