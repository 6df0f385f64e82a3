import type { Figure } from '@/lib/model/figure';
import type { Note } from '@/lib/model/note';
import type { FigureTerm } from '@/lib/search/query/figure-term';
import type { Query, Term } from '@/lib/search/query/query';
import type { SearchableNote } from '@/lib/search/searchable-note';
import { naiveFold, naiveInitials } from './naive-folding';

/**
 * What a search means, said as plainly as can be: each note by itself, each field by itself. Slow, and made without the code
 * that it is compared with, folding and initials included.
 */
export function naiveFilter(
  notes: readonly SearchableNote[],
  query: Query,
  figuresOf: (note: SearchableNote) => readonly Figure[],
): string[] {
  const holds = (note: SearchableNote, term: Term): boolean => {
    const folded = {
      tags: note.tags.map(naiveFold),
      bylines: note.article.bylines.map(naiveFold),
      names: note.names.map(({ name }) => naiveFold(name)),
      texts: [
        note.comment,
        note.article.title,
        note.selector?.quote.exact ?? '',
        note.article.outlet,
      ].map(naiveFold),
    };
    const has = (texts: readonly string[], needle: string) =>
      texts.some((text) => text.includes(needle));
    const reads = (texts: readonly string[], needle: string) =>
      !term.negative &&
      /^[a-z0-9]{2,}$/.test(needle) &&
      /[a-z]/.test(needle) &&
      texts.some((text) =>
        naiveInitials(text).some((run) =>
          needle.length === 2 ? run === needle : run.includes(needle),
        ),
      );
    const everywhere = [...folded.tags, ...folded.bylines, ...folded.names];
    const standsIn = (needle: string): Record<Term['scope'], boolean> => ({
      any: has([...everywhere, ...folded.texts], needle) || reads(everywhere, needle),
      tag: has(folded.tags, needle) || reads(folded.tags, needle),
      'whole-tag': folded.tags.includes(needle),
      byline: has(folded.bylines, needle) || reads(folded.bylines, needle),
      outlet: naiveFold(note.article.outlet).includes(needle),
      site:
        needle.split('.').length > 3
          ? labelsOf(note).endsWith(needle)
          : labelsOf(note).includes(needle),
      status: note.status === needle,
    });
    return term.needles.some((needle) => standsIn(needle)[term.scope]);
  };
  return notes
    .filter((note) => query.terms.every((term) => holds(note, term) !== term.negative))
    .filter((note) =>
      query.kinds.every(
        ({ kind, negative }) => note.names.some((name) => name.kind === kind) !== negative,
      ),
    )
    .filter((note) =>
      query.figures.every(
        (term) => figuresOf(note).some((figure) => answers(figure, term)) !== term.negative,
      ),
    )
    .filter((note) => {
      const day = Number(note.article.published.replaceAll('-', ''));
      return day >= query.from && day < query.until;
    })
    .map(({ id }) => id);
}

function answers(
  figure: Figure,
  { metric, change, unit, low, high, inclusive }: FigureTerm,
): boolean {
  if (figure.kind === 'date') return false;
  if (unit !== null && figure.unit !== unit) return false;
  const measures = (noun: string) => (figure.metric ?? '').includes(noun);
  const changed = change && figure.change?.direction === change.direction;
  if (!measures(metric) && !(changed && measures(change.metric))) return false;
  const most = figure.value ?? (figure.high as number);
  const least = figure.value ?? (figure.low as number);
  return inclusive ? most >= low && least <= high : most > low && least < high;
}

function labelsOf(note: Note): string {
  return `.${new URL(note.article.url).hostname}.`;
}
