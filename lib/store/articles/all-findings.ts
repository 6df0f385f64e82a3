import type { KeptArticle } from '@/lib/model/article';
import type { Figure } from '@/lib/model/figure';
import type { Mention } from '@/lib/model/mention';
import type { PangzhuDatabase } from '../database';
import { read } from '../save';
import { toKept } from './articles';

/** An article with what was recognised in it. */
export interface FoundArticle {
  readonly number: number;
  readonly kept: KeptArticle;
  readonly mentions: readonly Mention[];
  readonly figures: readonly Figure[];
}

/** How many articles are read at once at most: a page does nothing else for as long. */
const mostArticles = 50;
/** And about how many names and figures in them. */
const mostFound = 5_000;

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
  let batchSize = 8;
  for (let from = 0; from < numbers.length; ) {
    const batch = numbers.slice(from, from + batchSize);
    const articles = await read(db, ['findings', 'articles'], async (tables) => {
      const found = await tables.findings.bulkGet(batch);
      const rows = await tables.articles.bulkGet(batch);
      return batch.flatMap((number, i) => {
        const [row, findings] = [rows[i], found[i]];
        if (!row || !findings) return [];
        const { mentions, figures } = findings;
        return [{ number, kept: toKept(row), mentions, figures }];
      });
    });
    yield { articles, all: numbers.length };
    from += batch.length;
    batchSize = nextBatch(articles);
  }
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
