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
  const wanted = new Map<string, Incoming>();
  for (const article of incoming) {
    const name = nameOf(article);
    if (!wanted.get(name)?.text) wanted.set(name, article);
  }
  const known = await knownOf(tables, [...wanted.values()]);
  const pages = await pagesOf(
    tables,
    [...wanted.values()].filter((_, i) => !known[i]),
  );
  let next = await reserve(
    tables,
    [...wanted.values()].find((_, i) => !known[i]),
  );
  const places = new Map<string, NoteRow['at']>();
  const rows: ArticleRow[] = [];
  const found: [number, Found][] = [];
  for (const [i, [name, { found: own, ...article }]] of [...wanted].entries()) {
    const before = known[i];
    const isNews = !before || (before.text === '' && article.text !== '');
    const number = before?.number ?? next;
    if (!before) next += 1;
    const key = pageKey(article.metadata.url);
    const page = before?.page ?? pages.get(key) ?? number;
    pages.set(key, page);
    places.set(name, { article: number, page });
    if (isNews) rows.push(rowOf(article, { number, key, page }));
    if (own) found.push([number, own]);
  }
  await tables.articles.bulkPut(rows);
  await keepFindings(tables, found);
  return incoming.map((article) => places.get(nameOf(article)) as NoteRow['at']);
}

function nameOf({ metadata, textHash }: Incoming): string {
  return `${textHash} ${metadata.url}`;
}

/** The rows of those that are there. Asked one by one, all at once: a cursor over many keys waits for each of them. */
async function knownOf(
  { articles }: Pick<Tables, 'articles'>,
  incoming: readonly Incoming[],
): Promise<(ArticleRow | undefined)[]> {
  return await Promise.all(
    incoming.map(({ metadata, textHash }) => articles.get({ url: metadata.url, textHash })),
  );
}

/** The number of the first article that is kept of each page. */
async function pagesOf(
  { articles }: Pick<Tables, 'articles'>,
  incoming: readonly Incoming[],
): Promise<Map<string, number>> {
  const keys = [...new Set(incoming.map(({ metadata }) => pageKey(metadata.url)))];
  const first = await Promise.all(keys.map((key) => articles.where('key').equals(key).first()));
  return new Map(first.flatMap((row) => (row ? [[row.key, row.page]] : [])));
}

/**
 * The number that the first of new articles gets, those after it the next ones. Its row is written for that, and anew with the
 * others: no other way gives numbers that no article has had before.
 */
async function reserve(
  { articles }: Pick<Tables, 'articles'>,
  article: Incoming | undefined,
): Promise<number> {
  if (!article) return 0;
  const { metadata, textHash, captured } = article;
  const [url, key] = [metadata.url, pageKey(metadata.url)];
  return await articles.add({
    metadata,
    text: '',
    textHash,
    captured,
    url,
    key,
    page: 0,
    paragraphs: [],
  });
}

function rowOf(
  article: KeptArticle,
  place: Required<Pick<ArticleRow, 'number' | 'key' | 'page'>>,
): ArticleRow {
  const paragraphs = hashedParagraphs(article.text).map(({ hash }) => hash);
  return { ...article, ...place, url: article.metadata.url, paragraphs };
}

async function keepFindings(
  tables: Pick<Tables, 'findings' | 'figures'>,
  found: readonly (readonly [number, Found])[],
): Promise<void> {
  if (found.length === 0) return;
  const numbers = found.map(([article]) => article);
  const known = await tables.findings.bulkGet(numbers);
  const rows = found
    .filter((_, i) => !known[i])
    .map(([article, each]): FindingsRow => {
      const { mentions, figures } = soundFindings(each);
      const entities = mentions.flatMap(({ entity }) => (entity === null ? [] : [entity]));
      return { article, entities: [...new Set(entities)], mentions, figures };
    });
  await tables.findings.bulkAdd(rows);
  await addFigures(tables, rows);
}
