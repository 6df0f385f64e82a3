import type { Figure } from '@/lib/model/figure';
import { pageKey } from '@/lib/model/page-key';
import type { PangzhuDatabase } from '../database';
import { read } from '../save';
import type { FindingsRow } from '../schema';

/** Figures about an entity in saved articles: how many, and by which names and metrics they are listed. */
export interface FiguresAbout {
  readonly count: number;
  readonly names: readonly string[];
  readonly metrics: readonly string[];
}

/** How many articles are read in one transaction: saves wait no longer than for these. */
const batchSize = 100;

/** Of a name that stands in more articles, so many of the latest are read: someone waits for the answer. */
const mostArticles = 2_000;

/**
 * The figures of other pages' saved articles that are about an entity, by its id, and that `isMeant` takes.
 *
 * @param page canonical URL of the page that is left out, whichever of its texts were kept
 * @throws StoreError
 */
export async function figuresAbout(
  db: PangzhuDatabase,
  entity: string,
  page: string,
  isMeant: (figure: Figure) => boolean,
): Promise<FiguresAbout> {
  const numbers = await read(db, ['findings', 'articles'], async ({ findings, articles }) => {
    const mentioning = await findings.where('entities').equals(entity).primaryKeys();
    const own = new Set(await articles.where('key').equals(pageKey(page)).primaryKeys());
    return mentioning.filter((number) => !own.has(number)).sort((a, b) => b - a);
  });
  let count = 0;
  const names = new Set<string>();
  const metrics = new Set<string>();
  const latest = numbers.slice(0, mostArticles);
  for (let from = 0; from < latest.length; from += batchSize) {
    const batch = latest.slice(from, from + batchSize);
    const rows = await read(db, ['findings'], ({ findings }) => findings.bulkGet(batch));
    for (const row of rows) {
      const figures = row?.figures.filter((each) => each.subject === entity && isMeant(each)) ?? [];
      if (!row || figures.length === 0) continue;
      count += figures.length;
      names.add(nameIn(row, entity));
      for (const { metric } of figures) if (metric !== null) metrics.add(metric);
    }
  }
  return { count, names: [...names], metrics: [...metrics] };
}

/** What an article's figures of an entity are listed under. */
function nameIn({ mentions }: FindingsRow, id: string): string {
  return mentions.findLast(({ entity }) => entity === id)?.name ?? '';
}
