import type { KeptArticle } from '@/lib/model/article';
import { pageKey } from '@/lib/model/page-key';
import { addFigures } from './figures';
import { type Found, soundFindings } from './found';
import { hashedParagraphs } from './paragraph-hashes';
import type { ArticleRow, FindingsRow, NoteRow } from './schema';
import type { Tables } from './tables';

type Incoming = KeptArticle & { readonly found?: Found };

/**
 * Keeps many articles in the running transaction, unless these very texts of their pages are kept already: what was kept first
 * stays. Where only the hash of a text was known, the text is kept now.
 *
 * @returns where each is
 */
export async function keepArticles(
  tables: Pick<Tables, 'articles' | 'findings' | 'figures'>,
  incoming: readonly Incoming[],
): Promise<NoteRow['at'][]> {
  const { articles } = tables;
  const wanted = new Map<string, Incoming>();
  for (const article of incoming) {
    const name = nameOf(article.metadata.url, article.textHash);
    if (!wanted.get(name)?.text) wanted.set(name, article);
  }
  const pairs = [...wanted.values()].map(({ metadata, textHash }) => [metadata.url, textHash]);
  const places = new Map<string, ArticleRow>();
  for (const row of await articles.where('[url+textHash]').anyOf(pairs).toArray()) {
    places.set(nameOf(row.url, row.textHash), row);
  }
  const pages = await pagesOf(tables, [...wanted.values()]);
  const kept: [number, Found][] = [];
  for (const [name, { found, ...article }] of wanted) {
    const before = places.get(name);
    const row =
      before && (before.text !== '' || article.text === '')
        ? before
        : await put(tables, article, before, pages);
    places.set(name, row);
    if (found) kept.push([row.number as number, found]);
  }
  await keepFindings(tables, kept);
  return incoming.map(({ metadata, textHash }) => {
    const row = places.get(nameOf(metadata.url, textHash)) as ArticleRow;
    return { article: row.number as number, page: row.page };
  });
}

function nameOf(url: string, textHash: string): string {
  return `${textHash} ${url}`;
}

/** The number of the first article that is kept of each page. */
async function pagesOf(
  { articles }: Pick<Tables, 'articles'>,
  incoming: readonly KeptArticle[],
): Promise<Map<string, number>> {
  const keys = new Set(incoming.map(({ metadata }) => pageKey(metadata.url)));
  const pages = new Map<string, number>();
  const rows = await articles
    .where('key')
    .anyOf([...keys])
    .toArray();
  for (const { key, page } of rows) pages.set(key, page);
  return pages;
}

async function put(
  { articles }: Pick<Tables, 'articles'>,
  article: KeptArticle,
  before: ArticleRow | undefined,
  pages: Map<string, number>,
): Promise<ArticleRow> {
  const { url } = article.metadata;
  const key = pageKey(url);
  const paragraphs = hashedParagraphs(article.text).map(({ hash }) => hash);
  const page = before?.page ?? pages.get(key) ?? 0;
  const row: ArticleRow = {
    ...article,
    url,
    key,
    paragraphs,
    page,
    ...(before?.number === undefined ? {} : { number: before.number }),
  };
  const number = await articles.put(row);
  if (page === 0) await articles.update(number, { page: number });
  pages.set(key, page || number);
  return { ...row, number, page: page || number };
}

async function keepFindings(
  tables: Pick<Tables, 'findings' | 'figures'>,
  kept: readonly (readonly [number, Found])[],
): Promise<void> {
  if (kept.length === 0) return;
  const known = await tables.findings.bulkGet(kept.map(([article]) => article));
  const rows = kept
    .filter((_, i) => !known[i])
    .map(([article, found]): FindingsRow => {
      const { mentions, figures } = soundFindings(found);
      const entities = mentions.flatMap(({ entity }) => (entity === null ? [] : [entity]));
      return { article, entities: [...new Set(entities)], mentions, figures };
    });
  await tables.findings.bulkAdd(rows);
  await addFigures(tables, rows);
}
