import { entityKinds } from '@/lib/model/entity';
import type { MarkStyles } from '@/lib/model/mark-style';
import { noteColours } from '@/lib/model/note';
import { mostPainted, paintedFrom } from '@/lib/paint/near-view';
import { Painter } from '@/lib/paint/painter';
import type { Recognised } from '@/lib/recognise/recognise';
import type { PageText } from '@/lib/text/page-text';
import type { Steps } from '@/lib/text/steps';
import { type PlacedNote, rangesOfNote } from './place-notes';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** What is painted on a page: names and figures near what is in view, all its notes, and for a moment what is jumped to. */
export class PagePaint {
  readonly #painter: Painter;
  /** The first mention and the first figure that are painted. */
  #from = { mentions: 0, figures: 0 };

  constructor(page: Document) {
    this.#painter = new Painter(page);
  }

  wear(colours: MarkStyles['colours']): void {
    this.#painter.wear(colours);
  }

  /** @param text null takes all marks away */
  *marks(text: PageText | null, { mentions, figures }: Recognised): Steps<void> {
    this.#from = {
      mentions: text ? paintedFrom(text, mentions) : 0,
      figures: text ? paintedFrom(text, figures) : 0,
    };
    const near = <S>(spans: readonly S[], from: number) => spans.slice(from, from + mostPainted);
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
  isFarFrom(text: PageText, { mentions, figures }: Recognised): boolean {
    const isFar = (spans: readonly Span[], from: number) =>
      spans.length > mostPainted && Math.abs(paintedFrom(text, spans) - from) > mostPainted / 4;
    return isFar(mentions, this.#from.mentions) || isFar(figures, this.#from.figures);
  }

  *notes(notes: readonly PlacedNote[]): Steps<void> {
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

  flash(ranges: readonly Range[]): void {
    this.#painter.paint('flash', ranges);
  }
}
