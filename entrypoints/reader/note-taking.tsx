import { isUrgent, type Notice, PageNotice } from '@/components/page-notice';
import { quotation, quotationOf } from '@/lib/exchange/quotation';
import { ask } from '@/lib/messaging/messenger';
import type { EditorSubject, ErrorCode, Passage } from '@/lib/messaging/protocol';
import { limits, type Note, type NoteColour } from '@/lib/model/note';
import { copyText } from './copy-text';
import type { EditorFrame } from './editor-frame';
import type { Overlay } from './overlay';
import type { PageReader } from './page-reader';
import { anchorOf, cornerOf } from './selected';

/** How long a notice that asks for nothing stays, in ms. */
const brief = 5000;

/** Saves passages of the page, straight away or by way of the editor, and says what came of it. */
export class NoteTaking {
  /** The colour that the reader used last. */
  colour: NoteColour = 'yellow';
  /** Saves of which it is not known that they were done: what was to be saved, and the operation. */
  readonly #unanswered = new Map<string, string>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly reader: PageReader,
    private readonly editor: EditorFrame,
    private readonly notices: Overlay,
  ) {}

  /** Saves a passage as it is; with null, a note on the whole page. */
  async save(range: Range | null, colour: NoteColour): Promise<void> {
    this.colour = colour;
    const passage = this.#passage(range);
    if (!passage) return;
    const what = JSON.stringify([passage.selector, colour]);
    // The same again, not knowing whether the first try was saved, is the same operation.
    const operationId = this.#unanswered.get(what) ?? crypto.randomUUID();
    this.#unanswered.set(what, operationId);
    const body = { comment: '', tags: [], colour };
    const reply = await ask('addNote', { operationId, passage, body });
    if (reply.ok) {
      this.#unanswered.delete(what);
      this.saved(reply.value, operationId);
    } else this.#failed(reply.error, passage);
  }

  /** Opens the editor on a passage; with null, on the whole page. */
  async edit(range: Range | null): Promise<void> {
    const passage = this.#passage(range);
    if (passage) await this.#open({ passage, note: null }, range ? [range] : []);
  }

  /** Opens the editor on a note of this page, whose passage stands at `ranges`. */
  async editNote(note: Note, ranges: readonly Range[]): Promise<void> {
    const passage = { ...this.reader.passageOf(null), selector: note.selector };
    await this.#open({ passage, note: note.id }, ranges);
  }

  copy(range: Range): void {
    const passage = this.#passage(range);
    if (passage?.selector) this.#copy(quotation(passage.selector.quote.exact, passage.article));
  }

  copyNote(note: Note): void {
    this.#copy(quotationOf(note));
  }

  /**
   * Shows a note that was just saved, here or in the editor.
   *
   * @param added the operation that added it, by which it can be taken back; null for a note that was changed
   */
  saved(note: Note, added: string | null): void {
    const others = this.reader.notes
      .map((placed) => placed.note)
      .filter(({ id }) => id !== note.id);
    this.reader.place([...others, note]);
    this.reader.page.getSelection()?.removeAllRanges();
    this.#tell(
      { kind: 'saved', wholePage: note.selector === null, undo: added !== null },
      () => void this.#undo(note, added),
    );
  }

  /** Says that a note's passage is not on the page, and gives its words back. */
  missing(note: Note): void {
    this.#tell({ kind: 'missing', text: note.selector?.quote.exact ?? '' });
  }

  /** Says that the page may have notes that are not shown. */
  unreachable(): void {
    this.#tell({ kind: 'unreachable' });
  }

  async #undo(note: Note, added: string | null): Promise<void> {
    if (added === null) return;
    const reply = await ask('undoNote', { operationId: crypto.randomUUID(), added });
    if (!reply.ok) {
      this.#tell({ kind: 'failed', problem: reply.error, text: '' });
      return;
    }
    this.reader.place(
      this.reader.notes.map((placed) => placed.note).filter(({ id }) => id !== note.id),
    );
    this.#tell({ kind: 'undone' });
  }

  async #open(subject: EditorSubject, ranges: readonly Range[]): Promise<void> {
    // Asked first: a frame of a reloaded extension would only show the browser's error page.
    const alive = await ask('pageOpened');
    if (!alive.ok) {
      this.#failed(alive.error, subject.passage);
      return;
    }
    // The passage is painted instead of selected: a selection without the focus is grey, and unreadable over paint.
    this.reader.page.getSelection()?.removeAllRanges();
    this.reader.flash(ranges);
    const [first] = ranges;
    this.editor.open(subject, first ? anchorOf(first) : cornerOf(this.reader.page));
  }

  #copy(words: string): void {
    if (copyText(this.reader.page, words)) this.#tell({ kind: 'copied' });
    else this.#tell({ kind: 'failed', problem: 'unexpected', text: words });
  }

  /** What is to be kept; null, with a notice, when it is more than is kept of one passage. */
  #passage(range: Range | null): Passage | null {
    const passage = this.reader.passageOf(range);
    if ((passage.selector?.quote.exact.length ?? 0) <= limits.quote) return passage;
    this.#tell({ kind: 'too-long', limit: limits.quote });
    return null;
  }

  #failed(error: ErrorCode, passage: Passage): void {
    const text = passage.selector?.quote.exact ?? '';
    this.#tell(
      error === 'gone' ? { kind: 'reload', text } : { kind: 'failed', problem: error, text },
    );
  }

  #tell(notice: Notice, onUndo: () => void = () => {}): void {
    clearTimeout(this.#timer);
    const close = () => this.notices.hide();
    void this.notices.show(
      <PageNotice
        notice={notice}
        onUndo={onUndo}
        onCopy={(text) => copyText(this.reader.page, text)}
        onClose={close}
      />,
      cornerOf(this.reader.page),
      'top-end',
    );
    if (!isUrgent(notice)) this.#timer = setTimeout(close, brief);
  }
}
