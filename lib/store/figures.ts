import type { Figure } from '@/lib/model/figure';
import type { FigureTerm } from '@/lib/search/figure-term';
import {
  type FiguresFound,
  findFigures,
  isMeant,
  joinFigures,
  packFigures,
  withoutArticle,
} from '@/lib/search/packed-figures';
import type { PangzhuDatabase } from './database';
import type { FiguresRow, NoteRow } from './schema';
import type { Tables } from './tables';

/** How many figures of its article are told with a note. */
const mostFigures = 3;

/** A row of packed figures takes so many, and then those of one article more. */
const fullRow = 4_000;

/** Packs the figures of an article, in the running transaction; its number is the highest so far. */
export async function addFigures(
  { figures: table }: Pick<Tables, 'figures'>,
  article: number,
  figures: readonly Figure[],
): Promise<void> {
  const packed = packFigures(article, figures);
  if (packed.articles.length === 0) return;
  const last = await table.orderBy('first').last();
  if (last && last.articles.length < fullRow) {
    await table.put({ ...joinFigures([last, packed]), first: last.first });
  } else await table.add({ ...packed, first: article });
}

/** Takes the figures of an article out, in the running transaction. */
export async function removeFigures(
  { figures }: Pick<Tables, 'figures'>,
  article: number,
): Promise<void> {
  const row = await figures.where('first').belowOrEqual(article).last();
  if (row) await figures.put({ ...withoutArticle(row, article), first: row.first });
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
    rows = [...rows.slice(0, -1), ...(await figures.where('first').aboveOrEqual(last).toArray())];
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
