import type { Table } from 'dexie';
import type { KeptArticle } from '@/lib/model/article';
import type { Figure } from '@/lib/model/figure';
import type { Mention } from '@/lib/model/mention';
import { asLongAsWaited } from '../as-long-as-waited';
import type { PangzhuDatabase } from '../database';
import { read } from '../save';
import type { Tables } from '../tables';
import { toKept } from './articles';

/** An article with what was recognised in it. */
export interface FoundArticle {
  readonly number: number;
  readonly kept: KeptArticle;
  readonly mentions: readonly Mention[];
  readonly figures: readonly Figure[];
}

/** How many articles are read first: the first rows are to be there soon. */
const firstArticles = 4;
/** How many articles are read at once at most: a page does nothing else for as long. */
const mostArticles = 50;
/** And about how many names and figures in them. */
const mostFound = 2_000;

/**
 * All kept articles with their findings, some at a time and in the order in which they were kept.
 *
 * @param after only those kept after the article of this number
 * @param entity only those that mention this entity, by its id
 * @param numbers only these
 * @throws StoreError
 */
export async function* allFindings(
  db: PangzhuDatabase,
  {
    after = 0,
    entity,
    numbers: only,
  }: {
    readonly after?: number;
    readonly entity?: string;
    readonly numbers?: ReadonlySet<number>;
  } = {},
): AsyncGenerator<{ readonly articles: readonly FoundArticle[]; readonly all: number }> {
  const numbers = await read(db, ['findings'], async ({ findings }) => {
    if (only) return [...only].filter((number) => number > after).sort((a, b) => a - b);
    const wanted =
      entity === undefined
        ? findings.where('article').above(after)
        : findings.where('entities').equals(entity);
    const keys = await wanted.primaryKeys();
    return keys.filter((number) => number > after).sort((a, b) => a - b);
  });
  let from = 0;
  let size = firstArticles;
  const readBatch = async (tables: FindingTables) => {
    const batch = numbers.slice(from, from + size);
    if (batch.length === 0) return null;
    from += batch.length;
    const articles = await articlesOf(tables, batch);
    size = nextBatch(articles);
    return articles;
  };
  const readNext = () => {
    const reading = read(db, ['findings', 'articles'], (tables) =>
      asLongAsWaited(() => readBatch(tables)),
    );
    // Awaited one round later: until then nobody would hear of its failure.
    reading.catch(() => {});
    return reading;
  };
  let next = readNext();
  for (;;) {
    const batches = await next;
    if (batches.length === 0) return;
    // The browser reads on while these are worked on.
    next = readNext();
    for (const articles of batches) yield { articles, all: numbers.length };
  }
}

type FindingTables = Pick<Tables, 'findings' | 'articles'>;

/** The articles of these numbers, which ascend, with their findings. */
async function articlesOf(
  { findings, articles }: FindingTables,
  batch: readonly number[],
): Promise<FoundArticle[]> {
  const [found, rows] = await Promise.all([rowsOf(findings, batch, true), rowsOf(articles, batch)]);
  const kept = new Map(rows.map((row) => [row.number as number, row]));
  return found.flatMap(({ article, mentions, figures }) => {
    const row = kept.get(article);
    return row ? [{ number: article, kept: toKept(row), mentions, figures }] : [];
  });
}

/**
 * The rows of these keys, which ascend. Keys that stand close together are read in one go: one by one, each takes as long as ten of
 * those.
 *
 * @param heavy row by row nevertheless: the browser unpacks each in a task of its own, where all at once would keep the page waiting
 */
async function rowsOf<Row>(
  table: Table<Row, number, unknown>,
  keys: readonly number[],
  heavy = false,
): Promise<Row[]> {
  const [first, last] = [keys[0] as number, keys.at(-1) as number];
  if (last - first >= 2 * keys.length) {
    return (await table.bulkGet([...keys])).filter((row) => row !== undefined);
  }
  const range = table.where(':id').between(first, last, true, true);
  if (!heavy) return await range.toArray();
  const wanted = new Set<unknown>(keys);
  const rows: Row[] = [];
  await range.each((row, { primaryKey }) => {
    if (wanted.has(primaryKey)) rows.push(row);
  });
  return rows;
}

/** As many articles as hold about enough, if they are like these. */
function nextBatch(articles: readonly FoundArticle[]): number {
  if (articles.length === 0) return mostArticles;
  const found = articles.reduce((sum, each) => sum + each.mentions.length + each.figures.length, 0);
  const fitting = Math.floor((mostFound * articles.length) / Math.max(1, found));
  return Math.max(1, Math.min(mostArticles, fitting));
}

/** How many articles with findings there are up to this number: where it is what it was, none of them is gone. @throws StoreError */
export async function findingsUpTo(db: PangzhuDatabase, number: number): Promise<number> {
  return await read(db, ['findings'], ({ findings }) =>
    findings.where('article').belowOrEqual(number).count(),
  );
}
