import { compareTexts } from '@/lib/anchor/compare';
import { describePassage } from '@/lib/anchor/describe';
import { createLocator, type Locator } from '@/lib/anchor/locate';
import { type FoundArticle, findArticle } from '@/lib/article/find-article';
import { pageUrl } from '@/lib/article/page-url';
import { compileDictionary } from '@/lib/dictionary/compile';
import { bundledDictionary } from '@/lib/dictionary/load';
import type { Passage } from '@/lib/messaging/protocol';
import type { ArticleMetadata } from '@/lib/model/article';
import { entityKinds } from '@/lib/model/entity';
import { type Note, noteColours } from '@/lib/model/note';
import type { LocatedNote, PageReport } from '@/lib/model/page-report';
import { Painter } from '@/lib/paint/painter';
import { recogniseNames } from '@/lib/recognise/names';
import { type Recognised, recognise } from '@/lib/recognise/recognise';
import { type PageText, readPageText } from '@/lib/text/page-text';
import { withoutMuted } from './without-muted';

/** A note, where it stands, and in which text: the article's, or for what lies outside it the whole page's. */
export interface PlacedNote extends Omit<LocatedNote, 'difference'> {
  readonly text: PageText | null;
}

/** Messages have a limit of 64 MB, and nobody reads a longer list. */
const mostReported = 20_000;

const nothing: Recognised = { mentions: [], figures: [] };

/** What is known of one page: its article, the names, figures and notes in it; and their paint. */
export class PageReader {
  readonly dictionary = bundledDictionary();
  #article: FoundArticle | null = null;
  /** All that was recognised, and what of it is to be marked. */
  #found: Recognised = nothing;
  #recognised: Recognised = nothing;
  #muted: readonly string[] = [];
  #marking = true;
  #notes: readonly PlacedNote[] = [];
  #wholePage: PageText | undefined;
  readonly #painter: Painter;
  readonly #compiled = compileDictionary(this.dictionary);

  constructor(readonly page: Document) {
    this.#painter = new Painter(page);
  }

  get article(): FoundArticle | null {
    return this.#article;
  }

  get recognised(): Recognised {
    return this.#recognised;
  }

  get marking(): boolean {
    return this.#marking;
  }

  get notes(): readonly PlacedNote[] {
    return this.#notes;
  }

  /** Finds the article and what is in it. */
  read(): void {
    this.#wholePage = undefined;
    this.#article = findArticle(this.page);
    this.#found = this.#article
      ? recognise(this.#article.text.text, {
          dictionary: this.#compiled,
          published: this.#article.metadata.published,
        })
      : nothing;
    this.#recognised = withoutMuted(this.#found, this.#muted);
  }

  /**
   * Marks the names and figures, or with `on` false takes the marks away.
   *
   * @param muted the keys of names that are not to be marked (`nameKey`)
   */
  mark(on: boolean, muted: readonly string[]): void {
    this.#marking = on;
    this.#muted = muted;
    this.#recognised = withoutMuted(this.#found, muted);
    const { mentions, figures } = on ? this.#recognised : nothing;
    const rangesOf = (spans: readonly { start: number; end: number }[]) =>
      spans.flatMap(({ start, end }) => this.#article?.text.toRanges(start, end) ?? []);
    for (const kind of entityKinds) {
      this.#painter.paint(kind, rangesOf(mentions.filter((mention) => mention.kind === kind)));
    }
    this.#painter.paint('figure', rangesOf(figures));
  }

  /** Finds the passages of the page's notes and paints them. */
  place(notes: readonly Note[]): void {
    const inArticle = this.#article && createLocator(this.#article.text.text);
    let inPage: Locator | undefined;
    this.#notes = notes.map((note): PlacedNote => {
      if (!note.selector) return { note, located: null, text: null };
      const located = inArticle?.(note.selector, { names: this.#namesIn });
      if (located && located.state !== 'lost') {
        return { note, located, text: this.#article?.text ?? null };
      }
      inPage ??= createLocator(this.#pageText().text);
      // Offsets are kept of passages in the article only.
      const elsewhere = inPage({ quote: note.selector.quote });
      // Outside the article only the very words count: the rest of a page is too much alike.
      if (elsewhere.state === 'exact') return { note, located: elsewhere, text: this.#pageText() };
      return { note, located: { state: 'lost', start: -1, end: -1 }, text: null };
    });
    for (const colour of noteColours) {
      const painted = this.#notes.filter(
        ({ note, located }) => note.colour === colour && located && located.state !== 'changed',
      );
      this.#painter.paint(`note-${colour}`, painted.flatMap(rangesOfNote));
    }
    const changed = this.#notes.filter(({ located }) => located?.state === 'changed');
    this.#painter.paint('note-changed', changed.flatMap(rangesOfNote));
  }

  /** Paints, for a moment, what is about to be saved or was jumped to. */
  flash(ranges: readonly Range[]): void {
    this.#painter.paint('flash', ranges);
  }

  rangesOf(place: { note: string } | { start: number; end: number }): Range[] {
    if ('note' in place) {
      const placed = this.#notes.find(({ note }) => note.id === place.note);
      return placed ? rangesOfNote(placed) : [];
    }
    return this.#article?.text.toRanges(place.start, place.end) ?? [];
  }

  /** What is kept of a selected passage; with null, of the whole page. */
  passageOf(range: Range | null): Passage {
    const article = this.#article?.metadata ?? this.#bareMetadata();
    const text = this.#article?.text.text ?? '';
    const kept = { article, text, found: this.#recognised };
    if (!range) return { ...kept, selector: null };
    if (this.#article && this.#covers(range, this.#article.text)) {
      const span = this.#article.text.fromRange(range);
      if (span) return { ...kept, selector: describePassage(text, span.start, span.end) };
    }
    const whole = this.#pageText();
    const span = whole.fromRange(range);
    if (!span) return { ...kept, selector: null };
    const { quote } = describePassage(whole.text, span.start, span.end);
    return { ...kept, selector: { quote } };
  }

  report(): PageReport {
    return {
      url: this.page.location.href,
      article: this.#article?.metadata ?? null,
      mentions: this.#recognised.mentions.slice(0, mostReported),
      figures: this.#recognised.figures.slice(0, mostReported),
      notes: this.#notes.map((placed) => ({
        note: placed.note,
        located: placed.located,
        difference: differenceOf(placed),
      })),
    };
  }

  /** How many distinct names were found. */
  names(): number {
    return new Set(this.#recognised.mentions.map(({ entity, name }) => entity ?? name)).size;
  }

  clear(): void {
    this.#painter.clear();
  }

  /** The names in a text: a quote about another firm is not the same quote, its short name for its long one is. */
  readonly #namesIn = (text: string) =>
    recogniseNames(text, this.#compiled).map(({ start, end, entity, name }) => ({
      start,
      end,
      key: entity ?? name,
    }));

  #pageText(): PageText {
    this.#wholePage ??= readPageText(this.page.body ?? this.page.documentElement);
    return this.#wholePage;
  }

  /** Whether the article holds all the selected text, not only a part of it. */
  #covers(range: Range, text: PageText): boolean {
    const inside = text.fromRange(range);
    const all = this.#pageText().fromRange(range);
    return inside !== null && all !== null && inside.end - inside.start >= all.end - all.start;
  }

  #bareMetadata(): ArticleMetadata {
    return {
      url: pageUrl(this.page.location.href),
      title: this.page.title.trim(),
      bylines: [],
      outlet: '',
      published: '',
    };
  }
}

function rangesOfNote({ located, text }: PlacedNote): Range[] {
  if (!located || located.state === 'lost' || !text) return [];
  return text.toRanges(located.start, located.end);
}

/** What of a changed passage was taken out and put in; null for one that reads the same. */
export function differenceOf({ note, located, text }: PlacedNote): LocatedNote['difference'] {
  if (located?.state !== 'changed' || !text || !note.selector) return null;
  return compareTexts(note.selector.quote.exact, text.text.slice(located.start, located.end));
}
