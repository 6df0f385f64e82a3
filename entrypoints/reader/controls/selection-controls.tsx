import { SelectionBar } from '@/components/in-page/selection-bar';
import { ask } from '@/lib/messaging/messenger';
import type { Shortcuts } from '@/lib/model/page-command';
import { anchorOf, isSelected, selectedRange } from '../selected';
import { hear } from './hear';
import type { NoteTaking } from './note-taking';
import type { Overlay } from './overlay';

/**
 * How far the bar stands off what was selected by touch, in CSS pixels: above it is the system's own bar, below it hang the
 * handles by which the selection is drawn out, with a finger on them.
 */
const offTouched = { above: 64, below: 40 };

/** Shows the bar beside what the reader selects, with mouse, keyboard or touch, and takes it away with the selection. */
export class SelectionControls {
  #pressed = false;
  #frame = 0;
  #shortcuts: Shortcuts = {};
  /** What the bar is about. */
  #range: Range | undefined;

  constructor(
    private readonly page: Document,
    private readonly notes: NoteTaking,
    private readonly overlay: Overlay,
    private readonly signal: AbortSignal,
  ) {
    this.listen(page.defaultView as Window);
  }

  /** Hears what happens in a window of the page: its own, or that of a frame. */
  listen(view: Window): void {
    const { overlay, signal } = this;
    if (view !== this.page.defaultView) overlay.listen(view);
    const hidden = (event: KeyboardEvent) =>
      event.key === 'Escape' && !overlay.holds(event) && overlay.hide();
    hear(view, 'keydown', hidden, signal);
    hear(view, 'pointerdown', (event) => this.#began(event), signal);
    // A click ends a selection too, where the page kept the pointer's events to itself.
    for (const type of ['pointerup', 'pointercancel', 'dragend', 'click'] as const) {
      hear(view, type, (event) => this.#ended(event), signal);
    }
    // The browser tells that a selection changed only after it has painted it, which in a long page takes as long as all else.
    hear(view, 'selectstart', () => !this.#pressed && this.#refresh(), signal);
    hear(
      view,
      'selectionchange',
      () => !this.#pressed && !this.#isKnown() && this.#refresh(),
      signal,
    );
  }

  hide(): void {
    this.overlay.hide();
  }

  /** Moves the focus into the bar; false when nothing is selected that it could be about. */
  focus(): boolean {
    const range = selectedRange(this.page);
    if (!range) return false;
    if (!this.overlay.shown) this.#show(range);
    this.overlay.focus();
    return true;
  }

  #began(event: PointerEvent): void {
    if (this.overlay.holds(event)) return;
    this.#pressed = true;
    this.overlay.hide();
  }

  #ended(event: Event): void {
    if (this.overlay.holds(event)) return;
    this.#pressed = false;
    this.#refresh();
  }

  /** Whether what is selected is what the bar is shown for: there is nothing to measure again. */
  #isKnown(): boolean {
    return this.overlay.shown && this.#range !== undefined && isSelected(this.page, this.#range);
  }

  /** Pages that are drawn again take away what is selected, and the browser need not tell of it. */
  readonly #redrawn = new MutationObserver(() => {
    if (this.overlay.shown) this.#refresh();
    else this.#redrawn.disconnect();
  });

  #refresh(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      const range = this.#pressed ? null : selectedRange(this.page);
      if (range) this.#show(range);
      else if (!this.overlay.shown || !this.#pressed) this.overlay.hide();
    });
  }

  #show(range: Range): void {
    const then = (work: () => void) => () => {
      this.overlay.hide();
      work();
    };
    const { notes } = this;
    const draw = () =>
      void this.overlay.show(
        <SelectionBar
          colour={notes.colour}
          shortcuts={this.#shortcuts}
          onSave={(colour) => then(() => void notes.save(range, colour))()}
          onAnnotate={then(() => void notes.edit(range, 'comment'))}
          onTag={then(() => void notes.edit(range, 'tags'))}
          onCopy={then(() => void notes.copy(range))}
        />,
        anchorOf(range),
        this.overlay.touched
          ? { placement: 'bottom', crowded: 'cover', alone: 'wait', off: offTouched }
          : { placement: 'top', crowded: 'cover', alone: 'wait' },
      );
    this.#range = range;
    const first = !this.overlay.shown;
    draw();
    if (!first) return;
    notes.foresee();
    this.#redrawn.observe(this.page, { subtree: true, childList: true, characterData: true });
    // The browser tells nobody when its keys are set to others.
    void ask('shortcuts').then((reply) => {
      if (!reply.ok || JSON.stringify(reply.value) === JSON.stringify(this.#shortcuts)) return;
      this.#shortcuts = reply.value;
      if (this.overlay.shown && this.#range === range) draw();
    });
  }
}
