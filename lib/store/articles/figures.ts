import type { Figure } from '@/lib/model/figure';
import {
  type FiguresFound,
  findFigures,
  isMeant,
  joinFigures,
  type PackedFigures,
  packFigures,
  withoutArticle,
} from '@/lib/search/packed-figures';
import type { FigureTerm } from '@/lib/search/query/figure-term';
import type { PangzhuDatabase } from '../database';
import { writeNotes } from '../save';
import type { FiguresRow, NoteRow } from '../schema';
import type { Tables } from '../tables';

/** How many figures of its article are told with a note. */
const mostFigures = 3;

/** A row of packed figures takes so many, and then those of one article more. */
const fullRow = 4_000;

/** Packs the figures of articles, in the running transaction. */
export async function addFigures(
  { figures: table }: Pick<Tables, 'figures'>,
  articles: readonly { readonly article: number; readonly figures: readonly Figure[] }[],
): Promise<void> {
  let row = await table.orderBy('first').last();
  let added: PackedFigures[] = [];
  let isFull = (row?.articles.length ?? 0) >= fullRow;
  const close = async () => {
    if (added.length > 0) {
      const before = row ? [row] : [];
      const whole = joinFigures([...before, ...added]);
      const firsts = added.map(({ articles }) => articles[0] as number);
      const first = Math.min(...firsts, row?.first ?? Number.POSITIVE_INFINITY);
      if (row && first < row.first) await table.delete(row.first);
      await table.put({ ...whole, first });
    }
    added = [];
  };
  let highest = row ? Math.max(...row.articles) : 0;
  for (const { article, figures } of articles.toSorted((a, b) => a.article - b.article)) {
    const packed = packFigures(article, figures);
    if (packed.articles.length === 0) continue;
    const early = row && article < row.first ? await rowOf(table, article) : row;
    if (early && early.first !== row?.first) {
      // An article whose text came to be known later than those after it.
      const first = Math.min(early.first, article);
      if (first < early.first) await table.delete(early.first);
      await table.put({ ...joinFigures([early, packed]), first });
      continue;
    }
    if (isFull && article > highest) {
      await close();
      row = undefined;
    }
    added.push(packed);
    highest = Math.max(highest, article);
    const size = added.reduce((sum, each) => sum + each.articles.length, row?.articles.length ?? 0);
    isFull = size >= fullRow;
  }
  await close();
}

/** The row in which an article's figures belong; before the first row, that one. */
async function rowOf(table: Tables['figures'], article: number): Promise<FiguresRow | undefined> {
  const own = await table.where('first').belowOrEqual(article).last();
  return own ?? (await table.orderBy('first').first());
}

/** Takes the figures of an article out, in the running transaction. */
export async function removeFigures(
  { figures }: Pick<Tables, 'figures'>,
  article: number,
): Promise<void> {
  const row = await figures.where('first').belowOrEqual(article).last();
  if (row) await figures.put({ ...withoutArticle(row, article), first: row.first });
}

/** Packs all figures anew, a row at a time: they were packed another way. @throws StoreError */
export async function repackFigures(db: PangzhuDatabase): Promise<void> {
  for (let from: number | null = 0; from !== null; ) {
    const start: number = from;
    from = await writeNotes(db, async ({ figures, findings }) => {
      const [row, after] = await figures.where('first').aboveOrEqual(start).limit(2).toArray();
      if (!row) return null;
      const end = after?.first ?? Number.POSITIVE_INFINITY;
      const found = await findings.where('article').between(row.first, end, true, false).toArray();
      const packed = found.map((each) => packFigures(each.article, each.figures));
      await figures.put({ ...joinFigures(packed), first: row.first });
      return after?.first ?? null;
    });
  }
}

/** The packed figures in memory, as of one sequence of the database. */
interface Known {
  readonly sequence: number;
  readonly rows: readonly FiguresRow[];
}

const known = new WeakMap<PangzhuDatabase, Known>();

/** For each term the figures of all articles that it means, in the running transaction. */
export async function figuresFor(
  db: PangzhuDatabase,
  { figures }: Pick<Tables, 'figures'>,
  sequence: number,
  terms: readonly FigureTerm[],
): Promise<FiguresFound[]> {
  if (terms.length === 0) return [];
  const before = known.get(db);
  let rows = before?.rows ?? [];
  if (before?.sequence !== sequence) {
    // Articles are added at the end. Rows before it only lose articles, to which no note belongs.
    const last = rows.at(-1)?.first ?? 0;
    const firsts = await figures.where('first').aboveOrEqual(last).primaryKeys();
    // Asked for one by one, all at once: see `readSearchText`.
    const news = (await figures.bulkGet(firsts)).filter((row) => row !== undefined);
    rows = [...rows.slice(0, -1), ...news];
    known.set(db, { sequence, rows });
  }
  return terms.map((term) => findFigures(rows, term));
}

/** For each note the figures that made it answer: those in its passage first. In the running transaction. */
export async function figuresMeant(
  { findings }: Pick<Tables, 'findings'>,
  rows: readonly NoteRow[],
  terms: readonly FigureTerm[],
): Promise<Figure[][]> {
  const positive = terms.filter((term) => !term.negative);
  if (positive.length === 0) return [];
  const found = await findings.bulkGet(rows.map(({ at }) => at.article));
  return rows.map(({ selector }, i) => {
    const figures = found[i]?.figures ?? [];
    const meant = figures.filter((figure) => positive.some((term) => isMeant(figure, term)));
    const position = selector?.position;
    const inside = ({ start, end }: Figure) =>
      position !== undefined && start < position.end && end > position.start;
    return [...meant.filter(inside), ...meant.filter((each) => !inside(each))].slice(
      0,
      mostFigures,
    );
  });
}
