import type { NoteTarget } from '@/lib/model/note';
import type { NoteName } from '@/lib/search/searchable-note';
import type { NamedSpan } from '../articles/article-memory';

/** More names than this in one passage are a list, not a subject. */
const mostNames = 200;

/** The names in a note's passage, or in the whole article for a note on the page; each as it stands there once. */
export function namesIn(
  selector: NoteTarget['selector'],
  mentions: readonly NamedSpan[],
): NoteName[] {
  const names = new Map<string, NoteName>();
  for (const { start, end, kind, name, text, entity } of mentions) {
    if (names.size >= mostNames) break;
    if (!selector || stands(selector, start, end, text)) {
      names.set(JSON.stringify([entity ?? kind, name, text]), { kind, name, text, entity });
    }
  }
  return [...names.values()];
}

function stands(
  { quote, position }: NonNullable<NoteTarget['selector']>,
  start: number,
  end: number,
  text: string,
): boolean {
  return position ? start < position.end && end > position.start : quote.exact.includes(text);
}
