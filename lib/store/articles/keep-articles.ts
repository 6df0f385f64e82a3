import type { KeptArticle } from '@/lib/model/article';
import { pageKey } from '@/lib/model/page-key';
import { type Found, soundFindings } from '../notes/found';
import type { ArticleRow, FindingsRow, NoteRow } from '../schema';
import type { Tables } from '../tables';
import { ArticleMemory, articleName, type KnownArticle } from './article-memory';
import { addFigures } from './figures';
import { hashedParagraphs } from './paragraph-hashes';

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
  memory = new ArticleMemory(),
): Promise<NoteRow['at'][]> {
  const wanted = new Map<string, Incoming>();
  for (const article of incoming) {
    const name = articleName(article);
    if (!wanted.get(name)?.text) wanted.set(name, article);
  }
  const known = await memory.find(tables, [...wanted.values()]);
  const fresh = [...wanted].filter(([name]) => !known.has(name)).map(([, article]) => article);
  const pages = await memory.findPages(tables, fresh);
  let next = await reserve(tables, fresh[0]);
  const rows: ArticleRow[] = [];
  const found: [number, Found][] = [];
  const firstFresh = fresh.length > 0 ? next : Number.POSITIVE_INFINITY;
  for (const [name, { found: own, ...article }] of wanted) {
    const before = known.get(name);
    const number = before?.number ?? next;
    if (!before) next += 1;
    const key = pageKey(article.metadata.url);
    const page = before?.page ?? pages.get(key) ?? number;
    const isNews = !before || (!before.hasText && article.text !== '');
    if (isNews) {
      rows.push(rowOf(article, { number, key, page }));
      memory.remember(article, { number, page, hasText: article.text !== '' });
    }
    if (own) found.push([number, own]);
  }
  memory.written += rows.length;
  // The browser writes the ones while the others are made ready.
  await Promise.all([
    tables.articles.bulkPut(rows),
    keepFindings(tables, found, firstFresh, memory),
  ]);
  return incoming.map((article) => {
    const { number, page } = known.get(articleName(article)) as KnownArticle;
    return { article: number, page };
  });
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

/** @param firstFresh the lowest number of an article that is new: nothing was found in it and those after it before */
async function keepFindings(
  tables: Pick<Tables, 'findings' | 'figures'>,
  found: readonly (readonly [number, Found])[],
  firstFresh: number,
  memory: ArticleMemory,
): Promise<void> {
  if (found.length === 0) return;
  const numbers = found.map(([article]) => article).filter((article) => article < firstFresh);
  const before = numbers.length > 0 ? await tables.findings.bulkGet(numbers) : [];
  const known = new Set(before.map((row) => row?.article));
  const rows = found
    .filter(([article]) => !known.has(article))
    .map(([article, each]): FindingsRow => {
      const { mentions, figures } = soundFindings(each);
      memory.rememberMentions(article, mentions);
      const entities = mentions.flatMap(({ entity }) => (entity === null ? [] : [entity]));
      return { article, entities: [...new Set(entities)], mentions, figures };
    });
  await Promise.all([tables.findings.bulkAdd(rows), addFigures(tables, rows)]);
}
