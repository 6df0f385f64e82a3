import { offsetAtPoint, pointOf, spanAt } from '@/lib/paint/hit-test';
import type { PageText } from '@/lib/text/page-text';
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
  // Asked once a text: a page may have thousands of notes.
  const offsets = new Map<PageText, number>();
  for (const placed of reader.notes) {
    const { text, located } = placed;
    if (!text || !located) continue;
    const offset = offsets.get(text) ?? offsetAtPoint(text, point) ?? -1;
    offsets.set(text, offset);
    if (offset >= located.start && offset < located.end) return noteMark(marking, placed);
  }
  return null;
}
