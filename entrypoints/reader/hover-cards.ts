import { type Mark, markAt } from './mark-at';
import type { NoteTaking } from './note-taking';
import type { Overlay } from './overlay';
import type { PageReader } from './page-reader';
import { anchorOf } from './selected';

/** How long the pointer rests before a card appears, and how long it may take to travel from the mark to the card, in ms. */
const rest = 200;
const travel = 300;

/** Shows a card beside the name, figure or note that the pointer rests on or that is clicked. */
export function offerHoverCards(
  reader: PageReader,
  notes: NoteTaking,
  overlay: Overlay,
  signal: AbortSignal,
): void {
  const { page } = reader;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let shown: Mark | undefined;

  const hide = () => {
    clearTimeout(timer);
    shown = undefined;
    overlay.hide();
  };
  const later = (work: () => void, delay: number) => {
    clearTimeout(timer);
    timer = setTimeout(work, delay);
  };
  const show = (mark: Mark) => {
    if (mark.of === shown?.of && overlay.shown) return;
    const boxes = () => mark.ranges.flatMap((range) => [...range.getClientRects()]);
    const [first] = boxes();
    if (!first) return;
    shown = mark;
    const anchor = {
      ...(mark.ranges[0] && anchorOf(mark.ranges[0])),
      getBoundingClientRect: () => boxes()[0] ?? first,
      getClientRects: boxes,
    };
    void overlay.show(mark.card(hide), anchor, 'bottom-start', 'shrink', 'go');
  };

  // On the window and first: many a page keeps these events from whoever comes later.
  const view = page.defaultView as Window;
  const early = { signal, capture: true };
  view.addEventListener(
    'pointermove',
    (event) => {
      if (overlay.holds(event)) {
        clearTimeout(timer);
        return;
      }
      // A pressed button is a selection being made.
      const mark = event.buttons === 0 ? markAt(reader, notes, event) : null;
      if (mark) later(() => show(mark), rest);
      else if (shown) later(hide, travel);
      else clearTimeout(timer);
    },
    { ...early, passive: true },
  );
  view.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || overlay.holds(event)) return;
      const selecting = page.getSelection()?.isCollapsed === false;
      const mark = selecting ? null : markAt(reader, notes, event);
      if (mark) show(mark);
      else hide();
    },
    early,
  );
  view.addEventListener('keydown', (event) => event.key === 'Escape' && hide(), early);
  view.addEventListener('pointerdown', (event) => !overlay.holds(event) && hide(), early);
}
