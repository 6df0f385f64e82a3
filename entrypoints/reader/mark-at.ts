import { offsetAtPoint, pointOf, spanAt } from '@/lib/paint/hit-test';
import { figureMark, type Mark, type Marking, nameMark, noteMark } from './marks';

/** What lies under the pointer: a name, else a figure, else a note. */
export function markAt(marking: Marking, at: MouseEvent): Mark | null {
  const { reader } = marking;
  const { page, article, marked } = reader;
  const point = pointOf(at, page);
  if (article && reader.marking) {
    const offset = offsetAtPoint(article.text, point);
    const mention = offset === null ? null : spanAt(marked.mentions, offset);
    if (mention) return nameMark(marking, mention);
    const figure = offset === null ? null : spanAt(marked.figures, offset);
    if (figure) return figureMark(marking, figure);
  }
  for (const placed of reader.notes) {
    const { text, located } = placed;
    if (!text || !located) continue;
    const offset = offsetAtPoint(text, point);
    if (offset !== null && offset >= located.start && offset < located.end) {
      return noteMark(marking, placed);
    }
  }
  return null;
}
