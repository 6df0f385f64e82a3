import { describePassage } from '@/lib/anchor/describe';
import { createLocator } from '@/lib/anchor/locate';
import type { Passage, PassageRequest } from '@/lib/messaging/protocol';
import { limits } from '@/lib/model/note';
import type { PassageSelector } from '@/lib/model/selector';
import { selectedRange } from '../selected';
import type { PageReader } from './page-reader';

/** The passage that a page of ours asks for; null when it is not on the page, or more than is kept of one. */
export function passageFor(reader: PageReader, which: PassageRequest): Passage | null {
  if (which === 'page') return reader.passageOf(null);
  if (which === 'text') return { ...reader.passageOf(null), found: { mentions: [], figures: [] } };
  if (which === 'selection') {
    const range = selectedRange(reader.page);
    return range && fitting(reader.passageOf(range));
  }
  return 'note' in which ? ofNote(reader, which.note) : alike(reader, which);
}

function ofNote(reader: PageReader, id: string): Passage | null {
  const placed = reader.notes.find(({ note }) => note.id === id);
  if (!placed?.located || placed.located.state === 'lost' || !placed.text) return null;
  const { start, end } = placed.located;
  return withSelector(reader, describePassage(placed.text.text, start, end));
}

/** Where the article says the same; what says something else there is not the passage. */
function alike(reader: PageReader, selector: PassageSelector): Passage | null {
  const text = reader.article?.text.text;
  if (text === undefined) return null;
  const { state, start, end } = createLocator(text)({ quote: selector.quote });
  if (state !== 'exact' && state !== 'near') return null;
  return withSelector(reader, describePassage(text, start, end));
}

function withSelector(reader: PageReader, selector: PassageSelector): Passage | null {
  return fitting({ ...reader.passageOf(null), selector });
}

function fitting(passage: Passage): Passage | null {
  const length = passage.selector?.quote.exact.length ?? 0;
  return length > 0 && length <= limits.quote ? passage : null;
}
