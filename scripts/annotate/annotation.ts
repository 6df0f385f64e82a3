/** The lines that the command prints: contract 3 of the design, key by key. */
import { compiledDictionary } from '@/lib/dictionary/load';
import type { ArticleMetadata } from '@/lib/model/article';
import { recognise } from '@/lib/recognise/recognise';

const dictionary = compiledDictionary();

/**
 * What is said of a page that is no article: nothing is left out, all is empty.
 *
 * @param text of a blank line: its white space
 */
export function noArticle(file: string, url: string, text = ''): string {
  const article = { found: false, title: '', bylines: [], outlet: '', published: '', text };
  return JSON.stringify({ file, url, article, mentions: [], figures: [] });
}

/** @param metadata of a line of text, which has none: undefined */
export function annotation(
  file: string,
  url: string,
  text: string,
  metadata?: ArticleMetadata,
): string {
  const { title = '', bylines = [], outlet = '' } = metadata ?? {};
  // The calendar day, as the page's own clock has it.
  const published = metadata?.published.slice(0, 10) ?? '';
  const { mentions, figures } = recognise(text, {
    dictionary,
    ...(metadata?.published ? { published: metadata.published } : {}),
  });
  return JSON.stringify({
    file,
    url,
    article: { found: true, title, bylines, outlet, published, text },
    mentions: mentions.map(({ kind, start, end, text, entity, name }) => ({
      kind,
      start,
      end,
      text,
      entity,
      name,
    })),
    figures: figures.map(
      ({ kind, start, end, text, value, unit, low, high, bound, metric, subject }) => ({
        kind,
        start,
        end,
        text,
        value,
        unit,
        low,
        high,
        bound,
        metric,
        subject,
      }),
    ),
  });
}
