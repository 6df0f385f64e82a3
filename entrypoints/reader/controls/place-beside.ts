/** Where our controls stand: beside what they are about, never over it, never out of sight. */
import {
  computePosition,
  flip,
  hide,
  inline,
  offset,
  type Placement,
  platform,
  shift,
  size,
  type VirtualElement,
} from '@floating-ui/dom';
import { boxAround } from './boxes';

/** What an overlay stands beside. */
export interface Anchor {
  /** Where on the page: whatever scrolls around it may hide it. */
  readonly contextElement?: Element;
  /** Of a selection or a mark, as they stand now; few, for they are asked for at every step of a scroll. In viewport coordinates. */
  readonly boxes: () => DOMRect[];
}

/** What an overlay does that has room on no side: `shrink` scrolls inside, `cover` stays whole and lies over its anchor. */
type Crowded = 'shrink' | 'cover';

/** What an overlay does whose anchor was scrolled out of sight: `stay` in view, `wait` unseen until it is back, or `go`. */
type Alone = 'stay' | 'wait' | 'go';

/** How an overlay stands beside its anchor. */
export interface Standing {
  readonly placement: Placement;
  /** `shrink` when left out. */
  readonly crowded?: Crowded;
  /** `stay` when left out. */
  readonly alone?: Alone;
  /** How far off, in CSS pixels, above the anchor and below it; 8 when left out. */
  readonly off?: { readonly above: number; readonly below: number };
}

/** The least room between an overlay and its anchor, and the window's edges. CSS pixels. */
const gap = 8;

/** Where else an overlay may stand: what can shrink stays above or below, and leaves the line free that is being read. */
const sides: Record<Crowded, Placement[]> = {
  shrink: ['top-start', 'bottom-start'],
  cover: ['top', 'bottom', 'right', 'left'],
};

/**
 * Where a box stands beside its anchor now; in CSS pixels of the window.
 *
 * @returns `hidden` when the anchor is scrolled out of sight
 */
export async function placeBeside(
  anchor: Anchor,
  box: HTMLElement,
  { placement: wanted, crowded = 'shrink', off }: Standing,
): Promise<{ x: number; y: number; hidden: boolean }> {
  const distance = (side: Placement) =>
    (side.startsWith('top') ? off?.above : side.startsWith('bottom') ? off?.below : gap) ?? gap;
  const { x, y, middlewareData } = await computePosition(measured(anchor), box, {
    platform: inWindow,
    strategy: 'fixed',
    placement: wanted,
    middleware: [
      inline(),
      offset(({ placement }) => distance(placement)),
      flip({ boundary: [], padding: gap, crossAxis: false, fallbackPlacements: sides[crowded] }),
      shift({ boundary: [], padding: gap, crossAxis: crowded === 'cover' }),
      size({
        boundary: [],
        padding: gap,
        // What is taller than the room left scrolls inside (in-page.css).
        apply: ({ availableHeight, elements }) =>
          elements.floating.style.setProperty('--pz-room', `${Math.floor(availableHeight)}px`),
      }),
      hide(),
    ],
  });
  return { x, y, hidden: middlewareData.hide?.referenceHidden === true };
}

/**
 * In the top layer a place is one of the window. The library takes where the page's root begins for the width of a scrollbar,
 * which it is not where the root has margins, or is written from right to left in columns.
 */
const inWindow: typeof platform = {
  ...platform,
  getElementRects: async ({ reference, floating }) => {
    const { x, y, width, height } = reference.getBoundingClientRect();
    const size = await platform.getDimensions(floating);
    return { reference: { x, y, width, height }, floating: { x: 0, y: 0, ...size } };
  },
};

/** An anchor as it stands now: measured once, for it is asked for many times. */
function measured({ contextElement, ...anchor }: Anchor): VirtualElement {
  const boxes = anchor.boxes();
  const around = boxAround(boxes);
  return {
    ...(contextElement && { contextElement }),
    getBoundingClientRect: () => around,
    getClientRects: () => boxes,
  };
}
