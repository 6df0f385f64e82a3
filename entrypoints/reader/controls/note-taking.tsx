import { isUrgent, type Notice, PageNotice } from '@/components/in-page/page-notice';
import { copyText } from '@/components/parts/copy-text';
import { quotation, quotationOf } from '@/lib/exchange/quotation';
import { ask } from '@/lib/messaging/messenger';
import { newOperationId } from '@/lib/messaging/operation-id';
import type {
  EditorStart,
  ErrorCode,
  FrameSubject,
  Passage,
  Reply,
} from '@/lib/messaging/protocol';
import { type Mention, nameKey } from '@/lib/model/mention';
import { limits, type Note, type NoteColour } from '@/lib/model/note';
import type { PageReader } from '../page/page-reader';
import type { VisitTeller } from '../page/tell-visit';
import { anchorOf, cornerOf } from '../selected';
import { paintSteadily } from '../show-place';
import type { EditorFrame } from './editor-frame';
import type { Overlay } from './overlay';

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
    private readonly visit: VisitTeller,
  ) {}

  /** Something is selected, and may be saved soon. */
  foresee(): void {
    void this.reader.foreseePassage();
  }

  /** Saves a passage as it is. */
  async save(range: Range, colour: NoteColour): Promise<void> {
    this.colour = colour;
    const passage = this.#passage(range);
    if (!passage) return;
    const what = JSON.stringify([passage.selector, colour]);
    // The same again, not knowing whether the first try was saved, is the same operation.
    const operationId = this.#unanswered.get(what) ?? newOperationId();
    this.#unanswered.set(what, operationId);
    const body = { comment: '', tags: [], colour };
    const reply = await ask('addNote', { operationId, passage, body });
    if (reply.ok) {
      this.#unanswered.delete(what);
      this.saved(reply.value, operationId);
    } else this.#failed(reply.error, passage);
  }

  /** Opens the editor on a passage. */
  async edit(range: Range, field: EditorStart['field']): Promise<void> {
    const passage = this.#passage(range);
    if (!passage) return;
    const start = { colour: this.colour, field };
    await this.#open({ kind: 'editor', passage, note: null, start }, [range]);
  }

  /** Opens the editor on the whole page: on the note that there is of it, if there is one. */
  async editPage(field: EditorStart['field']): Promise<void> {
    const passage = this.reader.passageOf(null);
    const start = { colour: this.colour, field };
    await this.#open({ kind: 'editor', passage, note: null, start }, []);
  }

  /** Opens the editor on a note of this page, whose passage stands at `ranges`. */
  async editNote(note: Note, ranges: readonly Range[]): Promise<void> {
    const passage = { ...this.reader.passageOf(null), selector: note.selector };
    const start = { colour: note.colour, field: 'comment' } as const;
    await this.#open({ kind: 'editor', passage, note: note.id, start }, ranges);
  }

  /** Asks, in a frame of ours, whether a note is to be deleted: what is in the page may delete nothing. */
  async removeNote(note: Note, ranges: readonly Range[]): Promise<void> {
    await this.#open({ kind: 'removal', note: note.id }, ranges);
  }

  /** Shows the notes of other pages that are about a name, in a frame of ours: the page sees nothing of them. */
  async showEarlier(names: readonly string[], ranges: readonly Range[]): Promise<void> {
    await this.#open({ kind: 'earlier', names }, ranges);
  }

  /** Has a name not marked on this page any more, at once. */
  async muteHere(mention: Mention): Promise<void> {
    const mute = (on: boolean) => ask('muteHere', { name: nameKey(mention), on });
    const reply = await mute(true);
    if (reply.ok) this.#tell({ kind: 'muted', name: mention.name }, () => void this.#unmute(mute));
    else this.#failed(reply.error, null);
  }

  /** Asks, in a frame of ours, whether a name is to be marked nowhere any more. */
  async muteEverywhere(mention: Mention): Promise<void> {
    const { name } = mention;
    const ranges = this.reader.rangesOf(mention);
    await this.#open({ kind: 'mute', key: nameKey(mention), name }, ranges);
  }

  async #unmute(mute: (on: boolean) => Promise<Reply<void>>): Promise<void> {
    const reply = await mute(false);
    if (reply.ok) this.notices.hide();
    else this.#failed(reply.error, null);
  }

  async copy(range: Range): Promise<void> {
    const passage = this.#passage(range);
    if (passage?.selector)
      await this.#copy(quotation(passage.selector.quote.exact, passage.article));
  }

  async copyNote(note: Note): Promise<void> {
    await this.#copy(quotationOf(note));
  }

  /** Says that there is nothing to copy. */
  nothingSelected(): void {
    this.#tell({ kind: 'nothing-selected' });
  }

  /** Moves the focus to what is being said; false while nothing is. */
  focusNotice(): boolean {
    if (!this.notices.shown) return false;
    clearTimeout(this.#timer);
    this.notices.focus();
    return true;
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
    void this.reader.place([...others, note]);
    this.visit.noted();
    this.#deselect();
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
    const reply = await ask('undoNote', { operationId: newOperationId(), added });
    if (!reply.ok) {
      this.#tell({ kind: 'failed', problem: reply.error, text: '' });
      return;
    }
    void this.reader.place(
      this.reader.notes.map((placed) => placed.note).filter(({ id }) => id !== note.id),
    );
    this.#tell({ kind: 'undone' });
  }

  async #open(subject: FrameSubject, ranges: readonly Range[]): Promise<void> {
    // Asked first: a frame of a reloaded extension would only show the browser's error page.
    const alive = await ask('pageOpened');
    if (!alive.ok) {
      this.#failed(alive.error, subject.kind === 'editor' ? subject.passage : null);
      return;
    }
    // The passage is painted instead of selected: a selection without the focus is grey, and unreadable over paint.
    this.#deselect();
    paintSteadily(this.reader, ranges);
    const [first] = ranges;
    this.editor.open(subject, first ? anchorOf(first) : cornerOf(this.reader.page));
  }

  /** Leaves the caret where the selection ended: whoever reads by keyboard goes on from there. */
  #deselect(): void {
    const selection = this.reader.page.getSelection();
    if (selection && selection.rangeCount > 0) selection.collapseToEnd();
  }

  async #copy(words: string): Promise<void> {
    const copied = await copyText(this.reader.page, words);
    this.#tell(copied ? { kind: 'copied' } : { kind: 'not-copied', text: words });
  }

  /** What is to be kept; null, with a notice, when it is more than is kept of one passage, or the page took it away. */
  #passage(range: Range): Passage | null {
    const passage = this.reader.passageOf(range);
    const length = passage.selector?.quote.exact.length ?? 0;
    if (length > 0 && length <= limits.quote) return passage;
    this.#tell(
      length > 0 ? { kind: 'too-long', limit: limits.quote, length } : { kind: 'no-text' },
    );
    return null;
  }

  #failed(error: ErrorCode, passage: Passage | null): void {
    const text = passage?.selector?.quote.exact ?? '';
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
      { placement: 'top-end' },
    );
    if (!isUrgent(notice)) this.#timer = setTimeout(close, brief);
  }
}
