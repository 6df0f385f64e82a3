import { pointOf } from '@/lib/paint/hit-test';
import { anchorOf, caretRange } from '../selected';
import { isInView, showRanges } from '../show-place';
import { boxesOf } from './boxes';
import { hear } from './hear';
import { markAt } from './mark-at';
import { type CardControls, type Mark, type Marking, marksInOrder } from './marks';
import type { Overlay } from './overlay';

/** How long the pointer rests before a card appears, and how long it may take to travel from the mark to the card, in ms. */
const rest = 200;
const travel = 300;

/** The cards of names, figures and notes: beside the one that the pointer rests on, that is clicked, or that a key goes on to. */
export class HoverCards {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #shown: Mark | undefined;
  /** A card that was jumped to stays, wherever the pointer is, until that has been on it. */
  #pinned = false;
  readonly #page: Document;

  constructor(
    private readonly marking: Marking,
    private readonly overlay: Overlay,
    private readonly signal: AbortSignal,
  ) {
    this.#page = marking.reader.page;
    this.listen(this.#page.defaultView as Window);
  }

  /** Hears what happens in a window of the page: its own, or that of a frame. */
  listen(view: Window): void {
    const { overlay, signal } = this;
    if (view !== this.#page.defaultView) overlay.listen(view);
    hear(view, 'pointermove', (event) => this.#moved(event), signal);
    hear(view, 'click', (event) => this.#clicked(event), signal);
    hear(view, 'keydown', ({ key }) => key === 'Escape' && this.hide(), signal);
    hear(view, 'pointerdown', (event) => !overlay.holds(event) && this.hide(), signal);
  }

  /** Shows the card of the next mark, or of that before, and moves the focus to it; the first from the caret on, or in view. */
  step(by: 1 | -1): void {
    const marks = marksInOrder(this.marking);
    const at = marks.findIndex(({ of }) => of === this.#shown?.of);
    const shown = this.#shown && this.overlay.shown && at >= 0;
    const next = shown ? marks[(at + by + marks.length) % marks.length] : this.#start(marks);
    if (!next) return;
    this.#jump(next);
    this.overlay.focus();
  }

  hide(): void {
    clearTimeout(this.#timer);
    this.#shown = undefined;
    this.#pinned = false;
    this.overlay.hide();
  }

  #moved(event: PointerEvent): void {
    if (this.overlay.holds(event)) {
      clearTimeout(this.#timer);
      this.#pinned = false;
      return;
    }
    // A pressed button is a selection being made.
    const mark = event.buttons === 0 ? markAt(this.marking, event) : null;
    if (mark) this.#later(() => this.#show(mark), rest);
    else if (this.#shown && !this.#pinned && !this.overlay.focused)
      this.#later(() => this.hide(), travel);
    else clearTimeout(this.#timer);
  }

  #clicked(event: MouseEvent): void {
    if (this.overlay.holds(event)) return;
    const { document } = pointOf(event, this.#page);
    const selecting = document.getSelection()?.isCollapsed === false;
    const mark = selecting ? null : markAt(this.marking, event);
    if (mark) this.#show(mark);
    else this.hide();
  }

  #later(work: () => void, delay: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(work, delay);
  }

  /** Where the keyboard begins. */
  #start(marks: readonly Mark[]): Mark | undefined {
    const inView = marks.filter(({ ranges: [first] }) => first && isInView(first, 0));
    const caret = caretRange(this.#page);
    const after =
      caret &&
      isInView(caret, 0) &&
      inView.find(({ ranges }) => {
        const last = ranges.at(-1);
        return last && caret.compareBoundaryPoints(Range.START_TO_END, last) <= 0;
      });
    return after || inView[0] || marks[0];
  }

  #jump(mark: Mark): void {
    clearTimeout(this.#timer);
    if (!showRanges(this.marking.reader, mark.ranges)) return;
    this.#show(mark);
    this.#pinned = true;
  }

  #show(mark: Mark): void {
    if (mark.of === this.#shown?.of && this.overlay.shown) return;
    const boxes = () => mark.ranges.flatMap(boxesOf);
    const [first] = mark.ranges;
    if (!first || boxes().length === 0) return;
    this.#shown = mark;
    this.marking.earlier.askAgain();
    const anchor = { ...anchorOf(first), boxes };
    const controls: CardControls = {
      done: () => this.hide(),
      step: (by) => this.step(by),
      jump: (to) => this.#jump(to),
      again: () => mark.of === this.#shown?.of && this.overlay.shown && draw(),
    };
    const draw = () =>
      void this.overlay.show(mark.card(controls), anchor, {
        placement: 'bottom-start',
        alone: 'go',
      });
    draw();
  }
}
