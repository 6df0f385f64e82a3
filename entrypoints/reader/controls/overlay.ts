import { type ComponentChild, render } from 'preact';
import { inPageStyle } from '@/components/in-page/in-page-style';
import { wearTheme } from '@/lib/settings/theme';
import { hear } from './hear';
import { type Anchor, placeBeside, type Standing } from './place-beside';

/** What takes the focus first: a card as a whole, a bar's one stop in the tab order, a notice's button, the editor's frame. */
const firstControl = '.pz-card, button:not([tabindex="-1"]), iframe';

/** Gives the focus back, if whoever had it is still there. A form's controls may hide its `focus`. */
function giveBack(element: Element | null): void {
  if (element?.isConnected && element instanceof HTMLElement) {
    HTMLElement.prototype.focus.call(element, { preventScroll: true });
  }
}

/**
 * One of our small controls over the page. It lives in a closed shadow root in the top layer, so that neither the page's
 * styles nor its stacking reach it, and its host stands in the document only while something is shown: the page's DOM is
 * otherwise as it was.
 */
export class Overlay {
  readonly host: HTMLElement;
  readonly #box: HTMLElement;
  readonly #sheet = new CSSStyleSheet();
  #anchor: Anchor | undefined;
  /** Who had the focus before it was moved in here. */
  #before: Element | null = null;
  #standing: Standing = { placement: 'top' };
  /** Whether the reader touched the screen last, and did not use a mouse. */
  #touched: boolean;

  constructor(
    private readonly page: Document,
    private readonly signal: AbortSignal,
  ) {
    this.host = page.createElement('div');
    this.host.popover = 'manual';
    const root = this.host.attachShadow({ mode: 'closed' });
    root.adoptedStyleSheets = [inPageStyle(), this.#sheet];
    this.#box = page.createElement('div');
    this.#box.className = 'pz-root pz-overlay';
    this.#touched = page.defaultView?.matchMedia('(pointer: coarse)').matches === true;
    wearTheme(this.#box);
    root.append(this.#box);
    // The page must not take a click on our controls for one of its own.
    for (const type of ['pointerdown', 'mousedown', 'click', 'pointerup', 'mouseup', 'keydown']) {
      this.host.addEventListener(type, (event) => event.stopPropagation(), { signal });
    }
    this.host.addEventListener(
      'keydown',
      (event) => {
        if (!event.isTrusted || event.key !== 'Escape') return;
        event.preventDefault();
        this.hide();
      },
      { signal },
    );
    this.listen(page.defaultView as Window);
    signal.addEventListener('abort', () => this.hide());
  }

  /** Follows what scrolls in a window of the page, its own or that of a frame, and what the reader points with there. */
  listen(view: Window): void {
    const pointed = ({ pointerType }: PointerEvent) => {
      this.#touched = pointerType === 'touch';
    };
    hear(view, 'pointerdown', pointed, this.signal);
    const follow = () => void this.#follow();
    view.addEventListener('resize', follow, { signal: this.signal });
    const early = { signal: this.signal, capture: true, passive: true };
    view.document.addEventListener('scroll', follow, early);
  }

  get shown(): boolean {
    return this.host.isConnected;
  }

  get touched(): boolean {
    return this.#touched;
  }

  async show(content: ComponentChild, anchor: Anchor, standing: Standing): Promise<void> {
    this.#anchor = anchor;
    this.#standing = standing;
    // A finger needs larger targets.
    this.#box.classList.toggle('pz-touch', this.#touched);
    render(content, this.#box);
    const parent = this.#parentFor(anchor);
    this.#sheet.replaceSync(hostStyles(parent.currentCSSZoom));
    if (this.host.parentElement !== parent) parent.append(this.host);
    if (!this.host.matches(':popover-open')) this.host.showPopover();
    await this.#follow();
  }

  hide(): void {
    if (!this.host.isConnected) return;
    const { focused } = this;
    render(null, this.#box);
    this.host.remove();
    this.#anchor = undefined;
    if (focused) giveBack(this.#before);
    this.#before = null;
  }

  /** Whether the keyboard's focus is in the overlay. */
  get focused(): boolean {
    return this.page.activeElement === this.host;
  }

  /** Moves the focus in, to the first control; when the overlay goes, the focus goes back to where it was. */
  focus(): void {
    if (!this.shown) return;
    if (!this.focused) this.#before = this.page.activeElement;
    const options: FocusOptions & { focusVisible: true } = {
      preventScroll: true,
      focusVisible: true,
    };
    this.#box.querySelector<HTMLElement>(firstControl)?.focus(options);
  }

  /** Gives the focus back to where it was. */
  blur(): void {
    const { activeElement } = this.#box.getRootNode() as ShadowRoot;
    if (activeElement instanceof HTMLElement) activeElement.blur();
    giveBack(this.#before);
  }

  /** Whether this event happened in the overlay (its inside is closed: events name the host). */
  holds(event: Event): boolean {
    return event.composedPath().includes(this.host);
  }

  /** All that is outside a modal dialog is inert, and would be dead to clicks. */
  #parentFor({ contextElement }: Anchor): Element {
    return (
      contextElement?.closest('dialog:modal') ??
      [...this.page.querySelectorAll('dialog:modal')].at(-1) ??
      this.page.documentElement
    );
  }

  /** Moves the box to its anchor: beside it, never over it, never out of sight. */
  async #follow(): Promise<void> {
    if (!this.#anchor || !this.shown) return;
    const { alone = 'stay' } = this.#standing;
    const { x, y, hidden } = await placeBeside(this.#anchor, this.#box, this.#standing);
    const away = alone !== 'stay' && hidden;
    if (away && alone === 'go') this.hide();
    this.#box.style.visibility = away ? 'hidden' : '';
    this.#box.style.left = `${Math.round(x)}px`;
    this.#box.style.top = `${Math.round(y)}px`;
  }
}

// `!important` in a shadow root wins over the page's own (CSS Scoping §3.3).
const hostStyles = (pageZoom: number) => `
:host {
  all: initial !important;
  zoom: ${1 / pageZoom} !important;
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
@media print {
  :host { display: none !important; }
}
.pz-overlay { position: fixed; left: 0; top: 0; width: max-content; }
`;
