import { entityKinds } from '@/lib/model/entity';
import type { MarkStyles } from '@/lib/model/mark-style';
import type { Mention } from '@/lib/model/mention';
import { noteColours } from '@/lib/model/note';
import type { Span } from '@/lib/model/span';
import { mostPainted, paintedFrom } from '@/lib/paint/near-view';
import { Painter } from '@/lib/paint/painter';
import type { PageText } from '@/lib/text/page-text';
import type { Steps } from '@/lib/text/steps';
import { type PlacedNote, rangesOfNote } from './place-notes';

/** What has a mark, in the text's order. */
interface Marks {
  readonly mentions: readonly Mention[];
  readonly figures: readonly Span[];
}

/** A note whose passage stands in the article, and where. */
interface NoteSpan extends Span {
  readonly placed: PlacedNote;
}

/** What is painted on a page: names, figures and notes near what is in view, and for a moment what is jumped to. */
export class PagePaint {
  readonly #painter: Painter;
  /** The first mention, figure and note that are painted. */
  #from = { mentions: 0, figures: 0, notes: 0 };

  constructor(page: Document) {
    this.#painter = new Painter(page);
  }

  wear(colours: MarkStyles['colours']): void {
    this.#painter.wear(colours);
  }

  /** @param text null takes all marks away */
  *marks(text: PageText | null, { mentions, figures }: Marks): Steps<void> {
    this.#from.mentions = text ? paintedFrom(text, mentions) : 0;
    this.#from.figures = text ? paintedFrom(text, figures) : 0;
    function* rangesOf(spans: readonly Span[]) {
      for (const { start, end } of spans) yield* text?.toRanges(start, end) ?? [];
    }
    const named = near(mentions, this.#from.mentions);
    for (const kind of entityKinds) {
      yield* this.#painter.paintSteps(kind, rangesOf(named.filter((each) => each.kind === kind)));
    }
    yield* this.#painter.paintSteps('figure', rangesOf(near(figures, this.#from.figures)));
  }

  /** Whether the page was scrolled so far that other marks are near what is in view. */
  isFarFrom(text: PageText, { mentions, figures }: Marks): boolean {
    return isFar(text, mentions, this.#from.mentions) || isFar(text, figures, this.#from.figures);
  }

  /** The same for notes. */
  isFarFromNotes(text: PageText, notes: readonly PlacedNote[]): boolean {
    if (notes.length <= mostPainted) return false;
    return isFar(text, spansIn(text, notes), this.#from.notes);
  }

  /** @param text the article's; of its notes those near what is in view are painted */
  *notes(text: PageText | null, all: readonly PlacedNote[]): Steps<void> {
    const notes = this.#nearNotes(text, all);
    yield;
    function* rangesOf(placed: readonly PlacedNote[]) {
      for (const each of placed) yield* rangesOfNote(each);
    }
    const isChanged = ({ located }: PlacedNote) => located?.state === 'changed';
    for (const colour of noteColours) {
      const painted = notes.filter((each) => each.note.colour === colour && !isChanged(each));
      yield* this.#painter.paintSteps(`note-${colour}`, rangesOf(painted));
    }
    yield* this.#painter.paintSteps('note-changed', rangesOf(notes.filter(isChanged)));
  }

  #nearNotes(text: PageText | null, notes: readonly PlacedNote[]): readonly PlacedNote[] {
    if (!text || notes.length <= mostPainted) return notes;
    const spans = spansIn(text, notes);
    this.#from.notes = paintedFrom(text, spans);
    const elsewhere = notes.filter((placed) => placed.text !== text);
    return [
      ...near(spans, this.#from.notes).map(({ placed }) => placed),
      ...elsewhere.slice(0, mostPainted),
    ];
  }

  flash(ranges: readonly Range[]): void {
    this.#painter.paint('flash', ranges);
  }
}

function near<S>(spans: readonly S[], from: number): readonly S[] {
  return spans.slice(from, from + mostPainted);
}

function isFar(text: PageText, spans: readonly Span[], from: number): boolean {
  return spans.length > mostPainted && Math.abs(paintedFrom(text, spans) - from) > mostPainted / 4;
}

/** The notes whose passages stand in this text, in its order. */
function spansIn(text: PageText, notes: readonly PlacedNote[]): NoteSpan[] {
  return notes
    .flatMap((placed) => {
      const { located } = placed;
      if (placed.text !== text || !located || located.state === 'lost') return [];
      return [{ start: located.start, end: located.end, placed }];
    })
    .sort((a, b) => a.start - b.start);
}
