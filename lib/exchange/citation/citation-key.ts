import type { ArticleMetadata } from '@/lib/model/article';

/**
 * A key for bibliographies: the site, the day and four letters of what tells the article from others, in ASCII whatever the
 * title's script. It is made of the article alone, so that it stays the same from export to export.
 */
export function citationKey(article: ArticleMetadata): string {
  const { url, published } = article;
  const day = /^\d{4}(?:-\d{2}(?:-\d{2})?)?/.exec(published)?.[0].replaceAll('-', '') ?? '';
  return `${siteOf(url)}${day}${articleMark(article)}`;
}

/** Four letters of what tells the article from others. */
export function articleMark({ url, title }: ArticleMetadata): string {
  return lettersOf(`${url}\n${title}`);
}

/** Parts of host names that do not tell one site from another. */
const generic = /^(?:www?\d*|news|e?paper|mp?|wap|mobile|com|net|org|gov|edu|co|ac|\d+)$/;

/** What tells the site in its host's name: the longest part that is neither generic nor the top-level domain. */
function siteOf(url: string): string {
  try {
    const labels = new URL(url).hostname.split('.').slice(0, -1);
    const telling = labels.filter((label) => !generic.test(label));
    const longest = telling.reduce((a, b) => (b.length > a.length ? b : a), '');
    return longest.replace(/[^a-z]/g, '') || 'page';
  } catch {
    return 'page';
  }
}

/** FNV-1a over UTF-16 units, as four letters. */
function lettersOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  let letters = '';
  for (let rest = hash >>> 0, i = 0; i < 4; i += 1, rest = Math.floor(rest / 26)) {
    letters += String.fromCharCode(97 + (rest % 26));
  }
  return letters;
}
