import { SelectionBar } from '@/components/selection-bar';
import type { NoteTaking } from './note-taking';
import type { Overlay } from './overlay';
import { anchorOf, selectedRange } from './selected';

/** Shows the bar beside what the reader selects, with mouse, keyboard or touch, and takes it away with the selection. */
export function offerSelectionBar(
  page: Document,
  notes: NoteTaking,
  overlay: Overlay,
  signal: AbortSignal,
): void {
  let pressed = false;
  let frame = 0;

  const refresh = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      const range = pressed ? null : selectedRange(page);
      if (range) show(range);
      else if (!overlay.shown || !pressed) overlay.hide();
    });
  };
  const show = (range: Range) => {
    const then = (work: () => void) => () => {
      overlay.hide();
      work();
    };
    void overlay.show(
      <SelectionBar
        colour={notes.colour}
        onSave={(colour) => then(() => void notes.save(range, colour))()}
        onAnnotate={then(() => void notes.edit(range))}
        onCopy={then(() => notes.copy(range))}
        onDismiss={() => overlay.hide()}
      />,
      anchorOf(range),
      'top',
      'cover',
      'wait',
    );
  };

  // On the window and first: many a page keeps these events from whoever comes later.
  const view = page.defaultView as Window;
  const early = { signal, capture: true };
  view.addEventListener(
    'pointerdown',
    (event) => {
      if (overlay.holds(event)) return;
      pressed = true;
      overlay.hide();
    },
    early,
  );
  // A click ends a selection too, where the page kept the pointer's events to itself.
  for (const type of ['pointerup', 'pointercancel', 'dragend', 'click'] as const) {
    view.addEventListener(
      type,
      (event) => {
        if (overlay.holds(event)) return;
        pressed = false;
        refresh();
      },
      early,
    );
  }
  view.addEventListener('selectionchange', () => !pressed && refresh(), early);
  view.addEventListener(
    'keydown',
    (event) => event.key === 'Escape' && !overlay.holds(event) && overlay.hide(),
    early,
  );
}
