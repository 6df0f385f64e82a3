import { EntityCardView } from '@/components/entity-card-view';
import { FigureCardView } from '@/components/figure-card-view';
import { compareWithFacts, factsOf } from '@/lib/dictionary/facts';
import type { Figure } from '@/lib/model/figure';
import type { Mention } from '@/lib/model/mention';
import { offsetAtPoint, spanAt } from '@/lib/paint/hit-test';
import type { Overlay } from './overlay';
import type { PageReader } from './page-reader';

/** How long the pointer rests before a card appears, and how long it may take to travel from the mark to the card, in ms. */
const rest = 200;
const travel = 300;

/** Shows a card beside the name or figure that the pointer rests on or that is clicked. */
export function offerHoverCards(reader: PageReader, overlay: Overlay, signal: AbortSignal): void {
  const { page } = reader;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let shown: Mention | Figure | undefined;

  const hide = () => {
    clearTimeout(timer);
    shown = undefined;
    overlay.hide();
  };
  const later = (work: () => void, delay: number) => {
    clearTimeout(timer);
    timer = setTimeout(work, delay);
  };
  const show = (mark: Mention | Figure) => {
    if (mark === shown && overlay.shown) return;
    const boxes = boxesOf(reader, mark);
    const [first] = boxes;
    if (!first) return;
    shown = mark;
    void overlay.show(
      cardOf(reader, mark),
      { getBoundingClientRect: () => first, getClientRects: () => boxesOf(reader, mark) },
      'bottom-start',
    );
  };

  page.addEventListener(
    'pointermove',
    (event) => {
      if (overlay.holds(event)) {
        clearTimeout(timer);
        return;
      }
      // A pressed button is a selection being made.
      const mark = event.buttons === 0 ? markAt(reader, event) : null;
      if (mark) later(() => show(mark), rest);
      else if (shown) later(hide, travel);
      else clearTimeout(timer);
    },
    { signal, passive: true },
  );
  page.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || overlay.holds(event)) return;
      const selecting = page.getSelection()?.isCollapsed === false;
      const mark = selecting ? null : markAt(reader, event);
      if (mark) show(mark);
      else hide();
    },
    { signal },
  );
  page.addEventListener('keydown', (event) => event.key === 'Escape' && hide(), { signal });
  page.addEventListener('pointerdown', (event) => !overlay.holds(event) && hide(), { signal });
}

/** The name or figure under the pointer; a name lies above a figure. */
function markAt(reader: PageReader, at: MouseEvent): Mention | Figure | null {
  if (!reader.article || !reader.marking) return null;
  const offset = offsetAtPoint(reader.page, reader.article.text, at.clientX, at.clientY);
  if (offset === null) return null;
  const { mentions, figures } = reader.recognised;
  return spanAt(mentions, offset) ?? spanAt(figures, offset);
}

function boxesOf(reader: PageReader, mark: Mention | Figure): DOMRect[] {
  return reader.rangesOf(mark).flatMap((range) => [...range.getClientRects()]);
}

function cardOf({ dictionary, recognised }: PageReader, mark: Mention | Figure) {
  const entityOf = (id: string | null) => dictionary.entities.find((entity) => entity.id === id);
  if ('bound' in mark) {
    return (
      <FigureCardView
        figure={mark}
        subjectName={entityOf(mark.subject)?.name ?? null}
        earlier={compareWithFacts(mark, dictionary)}
      />
    );
  }
  const same = (other: Mention) => (mark.entity ?? mark.name) === (other.entity ?? other.name);
  return (
    <EntityCardView
      mention={mark}
      entity={entityOf(mark.entity) ?? null}
      facts={mark.entity === null ? [] : factsOf(mark.entity, dictionary)}
      count={recognised.mentions.filter(same).length}
    />
  );
}
