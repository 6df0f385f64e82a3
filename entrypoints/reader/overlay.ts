import {
  computePosition,
  flip,
  inline,
  offset,
  type Placement,
  shift,
  size,
} from '@floating-ui/dom';
import { type ComponentChild, render } from 'preact';
import { inPageStyle } from '@/components/in-page-style';

/** What an overlay stands beside: a selection's or a mark's boxes, in viewport coordinates. */
export interface Anchor {
  getBoundingClientRect(): DOMRect;
  getClientRects(): DOMRectList | DOMRect[];
}

/** What an overlay does that has room on no side: `shrink` scrolls inside, `cover` stays whole and lies over its anchor. */
type Crowded = 'shrink' | 'cover';

/** Where else an overlay may stand: what can shrink stays above or below, and leaves the line free that is being read. */
const sides: Record<Crowded, Placement[]> = {
  shrink: ['top-start', 'bottom-start'],
  cover: ['top', 'bottom', 'right', 'left'],
};

/**
 * One of our small controls over the page. It lives in a closed shadow root in the top layer, so that neither the page's
 * styles nor its stacking reach it, and its host stands in the document only while something is shown: the page's DOM is
 * otherwise as it was.
 */
export class Overlay {
  readonly host: HTMLElement;
  readonly #box: HTMLElement;
  #anchor: Anchor | undefined;
  #placement: Placement = 'top';
  #crowded: Crowded = 'shrink';

  constructor(
    private readonly page: Document,
    signal: AbortSignal,
  ) {
    this.host = page.createElement('div');
    this.host.popover = 'manual';
    const root = this.host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(hostStyles);
    root.adoptedStyleSheets = [inPageStyle(), sheet];
    this.#box = page.createElement('div');
    this.#box.className = 'pz-root pz-overlay';
    root.append(this.#box);
    // The page must not take a click on our controls for one of its own.
    for (const type of ['pointerdown', 'mousedown', 'click', 'pointerup', 'mouseup', 'keydown']) {
      this.host.addEventListener(type, (event) => event.stopPropagation(), { signal });
    }
    const follow = () => void this.#follow();
    page.defaultView?.addEventListener('resize', follow, { signal });
    page.addEventListener('scroll', follow, { signal, capture: true, passive: true });
    signal.addEventListener('abort', () => this.hide());
  }

  get shown(): boolean {
    return this.host.isConnected;
  }

  async show(
    content: ComponentChild,
    anchor: Anchor,
    placement: Placement,
    crowded: Crowded = 'shrink',
  ): Promise<void> {
    this.#anchor = anchor;
    this.#placement = placement;
    this.#crowded = crowded;
    render(content, this.#box);
    if (!this.host.isConnected) this.page.documentElement.append(this.host);
    if (!this.host.matches(':popover-open')) this.host.showPopover();
    await this.#follow();
  }

  hide(): void {
    if (!this.host.isConnected) return;
    render(null, this.#box);
    this.host.remove();
    this.#anchor = undefined;
  }

  /** Whether this event happened in the overlay (its inside is closed: events name the host). */
  holds(event: Event): boolean {
    return event.composedPath().includes(this.host);
  }

  /** Moves the box to its anchor: beside it, never over it, never out of sight. */
  async #follow(): Promise<void> {
    if (!this.#anchor || !this.shown) return;
    const { x, y } = await computePosition(this.#anchor, this.#box, {
      strategy: 'fixed',
      placement: this.#placement,
      middleware: [
        inline(),
        offset(8),
        flip({ padding: 8, fallbackPlacements: sides[this.#crowded] }),
        shift({ padding: 8, crossAxis: this.#crowded === 'cover' }),
        size({
          padding: 8,
          // What is taller than the room left scrolls inside (in-page.css).
          apply: ({ availableHeight, elements }) =>
            elements.floating.style.setProperty('--pz-room', `${Math.floor(availableHeight)}px`),
        }),
      ],
    });
    this.#box.style.left = `${Math.round(x)}px`;
    this.#box.style.top = `${Math.round(y)}px`;
  }
}

// `!important` in a shadow root wins over the page's own (CSS Scoping §3.3).
const hostStyles = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  width: 0 !important;
  height: 0 !important;
  margin: 0 !important;
  padding: 0 !important;
  border: 0 !important;
  overflow: visible !important;
  background: none !important;
  display: block !important;
}
.pz-overlay { position: fixed; left: 0; top: 0; width: max-content; }
`;
