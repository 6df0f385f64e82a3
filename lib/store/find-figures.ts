import type { Figure } from '@/lib/model/figure';
import type { FigureTerm } from '@/lib/search/figure-term';
import { figureSpans, isMeant } from '@/lib/search/packed-figures';
import type { FiguresFound } from '@/lib/search/scan';
import type { PangzhuDatabase } from './database';
import type { FiguresRow, NoteRow } from './schema';
import type { Tables } from './tables';

/** How many figures of its article are told with a note. */
const mostFigures = 3;

/** The packed figures in memory, by article. They are never changed, and articles are numbered in order. */
const known = new WeakMap<PangzhuDatabase, FiguresRow[]>();

/** For each term the figures of all articles that it means, in the running transaction. */
export async function findFigures(
  db: PangzhuDatabase,
  { figures }: Pick<Tables, 'figures'>,
  terms: readonly FigureTerm[],
): Promise<FiguresFound[]> {
  if (terms.length === 0) return [];
  const before = known.get(db) ?? [];
  const last = before.at(-1)?.article ?? 0;
  const rows = [...before, ...(await figures.where('article').above(last).toArray())];
  known.set(db, rows);
  return terms.map((term) => {
    const found = new Map<number, number[]>();
    for (const row of rows) {
      const spans = figureSpans(row, term);
      if (spans.length > 0) found.set(row.article, spans);
    }
    return found;
  });
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
