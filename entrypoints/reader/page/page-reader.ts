import type { articleSteps, FoundArticle } from '@/lib/article/find-article';
import type { Passage } from '@/lib/messaging/protocol';
import type { Dictionary } from '@/lib/model/dictionary';
import type { MarkStyles } from '@/lib/model/mark-style';
import type { Mention } from '@/lib/model/mention';
import type { Note } from '@/lib/model/note';
import type { FreshPassages } from '@/lib/model/page-report';
import type { PageRecogniser } from '@/lib/recognise/page-recogniser';
import type { Recognised } from '@/lib/recognise/recognise';
import { inSlices } from '@/lib/text/in-slices';
import type { Steps } from '@/lib/text/steps';
import { Findings } from './findings';
import { FreshPassagesWatch } from './fresh-passages';
import { PageHead } from './page-head';
import { PagePaint } from './page-paint';
import { isLong, partSteps } from './part-in-view';
import { passageIn } from './passage-in';
import { type PlacedNote, placingSteps, rangesOfNote } from './place-notes';
import { WholePage } from './whole-page';

const nothing: Recognised = { mentions: [], figures: [] };

/** What is known of one page: its article, the names, figures and notes in it; and their paint. */
export class PageReader {
  #article: FoundArticle | null = null;
  #marking = true;
  #notes: readonly PlacedNote[] = [];
  #reading = new AbortController();
  #painting = new AbortController();
  #placing = new AbortController();
  #readings = 0;
  #recogniser: PageRecogniser;
  readonly #paint: PagePaint;
  readonly #head: PageHead;
  readonly #whole: WholePage;
  readonly #findings = new Findings();
  readonly #fresh = new FreshPassagesWatch();

  /** @param recogniser knows all dictionaries, and may come late; `bundled` serves until then */
  constructor(
    readonly page: Document,
    private readonly finder: typeof articleSteps,
    private readonly recogniser: Promise<PageRecogniser>,
    bundled: PageRecogniser,
  ) {
    this.#recogniser = bundled;
    this.#paint = new PagePaint(page);
    this.#head = new PageHead(page);
    this.#whole = new WholePage(page);
  }

  get dictionary(): Dictionary {
    return this.#recogniser.dictionary;
  }

  get article(): FoundArticle | null {
    return this.#article;
  }

  /** The trees that are not the page's own but hold its article: frames' documents, open shadow roots. */
  innerTrees(): Node[] {
    return [...(this.#article?.text.roots() ?? [])].filter((root) => root !== this.page);
  }

  get recognised(): Recognised {
    return this.#findings.recognised;
  }

  /** The names among them that are not to be marked here. */
  get muted(): readonly Mention[] {
    return this.#findings.muted;
  }

  /** What of it is marked and can be asked about. */
  get marked(): Recognised {
    return this.#findings.marked;
  }

  get marking(): boolean {
    return this.#marking;
  }

  get notes(): readonly PlacedNote[] {
    return this.#notes;
  }

  /**
   * Finds the article and what is in it, in slices; of a long one what is in view, until `readOn`. What was found before
   * holds until then.
   *
   * @returns false when it was called again meanwhile, and this call dropped
   */
  async read(): Promise<boolean> {
    this.#reading.abort();
    this.#reading = new AbortController();
    const { signal } = this.#reading;
    const found = await inSlices(this.#findingSteps(), signal);
    const recogniser = await this.recogniser;
    if (!found || signal.aborted) return false;
    const { article } = found;
    this.#recogniser = recogniser;
    const recognised = article ? await inSlices(partSteps(article, recogniser), signal) : nothing;
    if (!recognised) return false;
    this.#article = article;
    if (article) this.#fresh.read(article.metadata.url, article.text.text);
    this.#whole.forget();
    this.#findings.recognise(recognised);
    this.#readings += 1;
    return true;
  }

  /**
   * Finds what is in the rest of a long article and begins to mark it, and then what its figures measure: what is in view is
   * marked and described already.
   *
   * @param found called when all was found, and is not yet described
   * @returns false when the page was read again meanwhile
   */
  async readOn(found: () => void): Promise<boolean> {
    const { signal } = this.#reading;
    const article = this.#article;
    if (!article || !isLong(article.text)) return !signal.aborted;
    const { text, metadata } = article;
    const finding = this.#recogniser.finding(text.text, metadata.published);
    const spans = await inSlices(finding, signal);
    if (!spans) return false;
    this.#findings.find(spans);
    this.#readings += 1;
    void this.#paintMarks();
    found();
    const recognised = await inSlices(spans.describing(), signal);
    if (!recognised) return false;
    this.#findings.recognise(recognised);
    this.#readings += 1;
    return true;
  }

  /**
   * Marks the names and figures, or with `on` false takes the marks away. Undone work of an earlier call is dropped.
   *
   * @param muted the keys of names that are not to be marked (`nameKey`)
   */
  async mark(on: boolean, muted: readonly string[], styles: MarkStyles): Promise<void> {
    this.#marking = on;
    this.#findings.leaveOut(muted, styles.hidden);
    this.#readings += 1;
    this.#paint.wear(styles.colours);
    await this.#paintMarks();
  }

  /** How often what was found became another. */
  get readings(): number {
    return this.#readings;
  }

  /** Finds the passages of the page's notes and paints them. Undone work of an earlier call is dropped. */
  async place(notes: readonly Note[]): Promise<void> {
    this.#placing.abort();
    this.#placing = new AbortController();
    await inSlices(this.#placingSteps(notes), this.#placing.signal);
  }

  *#findingSteps(): Steps<{ article: FoundArticle | null }> {
    return { article: yield* this.finder(this.page, this.#head.options()) };
  }

  /** The page was scrolled: where it has more marks than are painted at once, others may be near now. */
  scrolled(): void {
    const text = this.#article?.text;
    if (text && this.#marking && this.#paint.isFarFrom(text, this.#findings.painted)) {
      void this.#paintMarks();
    }
    if (text && this.#paint.isFarFromNotes(text, this.#notes)) void this.#paintNotes();
  }

  async #paintMarks(): Promise<void> {
    this.#painting.abort();
    this.#painting = new AbortController();
    const text = this.#marking ? (this.#article?.text ?? null) : null;
    await inSlices(this.#paint.marks(text, this.#findings.painted), this.#painting.signal);
  }

  *#placingSteps(notes: readonly Note[]): Steps<void> {
    this.#readings += 1;
    this.#notes = yield* placingSteps(notes, {
      article: this.#article?.text ?? null,
      page: () => this.#whole.steps(),
      names: this.#namesIn,
      document: this.page,
    });
    yield* this.#paint.notes(this.#article?.text ?? null, this.#notes);
  }

  async #paintNotes(): Promise<void> {
    const painting = this.#paint.notes(this.#article?.text ?? null, this.#notes);
    await inSlices(painting, this.#placing.signal);
  }

  /** Paints, for a moment, what is about to be saved or was jumped to. */
  flash(ranges: readonly Range[]): void {
    this.#paint.flash(ranges);
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
    return passageIn(this, this.#whole, range);
  }

  /** Something is selected: makes in slices what `passageOf` would else make in one go. */
  async foreseePassage(): Promise<void> {
    await inSlices(this.#whole.preparing(), this.#reading.signal);
  }

  /** What came to the article after it was opened. */
  get fresh(): FreshPassages | null {
    return this.#article && this.#fresh.fresh;
  }

  /** How many distinct names were found. */
  names(): number {
    return this.#findings.names();
  }

  /** The names in a text: a quote about another firm is not the same quote, its short name for its long one is. */
  readonly #namesIn = (text: string) =>
    this.#recogniser.names(text).map(({ start, end, entity, name }) => ({
      start,
      end,
      key: entity ?? name,
    }));
}
