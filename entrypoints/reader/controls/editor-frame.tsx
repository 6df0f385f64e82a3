import { browser } from 'wxt/browser';
import type { FrameSubject } from '@/lib/messaging/protocol';
import { keepFocus } from './keep-focus';
import type { Overlay } from './overlay';
import type { Anchor } from './place-beside';

/** How long after it has loaded a frame may take to ask what it is about, and how long it may take to load, in ms. */
const grace = 1500;
const patience = 10_000;

/** Frames without credentials may stand in pages that want all they embed to agree to it (`Cross-Origin-Embedder-Policy`). */
const credentialless = { credentialless: true };

/**
 * The note editor: a page of the extension in a frame over the page. What is typed there is heard by the extension alone;
 * a page hears every key that is pressed in its own document, shadow roots included.
 */
export class EditorFrame {
  #subject: FrameSubject | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #alive = false;
  /** While a frame is open. */
  #open = new AbortController();
  #letFocusGo = () => {};

  /** @param onBlocked the page lets no frame of ours live, or none have the keyboard: it is to be written elsewhere */
  constructor(
    private readonly view: Window,
    private readonly overlay: Overlay,
    private readonly onBlocked: () => void,
  ) {}

  /** What the editor is about, for the editor itself: whoever asks is alive. Null when none is open. */
  tellSubject(): FrameSubject | null {
    clearTimeout(this.#timer);
    this.#alive = true;
    return this.#subject;
  }

  open(subject: FrameSubject, anchor: Anchor): void {
    // A frame that is open already was drawn for another subject.
    this.close();
    this.#subject = subject;
    this.#alive = false;
    void this.overlay.show(
      <iframe
        class={`pz-editor-frame pz-frame-${subject.kind}`}
        title="Pangzhu"
        src={browser.runtime.getURL('/editor.html')}
        // An error page loads too, but asks for nothing.
        onLoad={() => this.#expect(grace)}
        {...credentialless}
      />,
      anchor,
      { placement: 'bottom', crowded: 'cover' },
    );
    this.overlay.focus();
    this.#open = new AbortController();
    const { signal } = this.#open;
    this.#letFocusGo = keepFocus(this.view, this.overlay, signal, () => this.#giveUp());
    this.#expect(patience);
  }

  /** Moves the focus into the frame or, from there, back to the page; false when none is open. */
  goTo(): boolean {
    if (!this.overlay.shown) return false;
    if (this.overlay.focused) {
      this.#letFocusGo();
      this.overlay.blur();
    } else this.overlay.focus();
    return true;
  }

  close(): void {
    this.#subject = null;
    this.#hide();
  }

  /** Where nobody asks for the subject in time, the frame goes. */
  #expect(within: number): void {
    clearTimeout(this.#timer);
    if (!this.#alive) this.#timer = setTimeout(() => this.#giveUp(), within);
  }

  /** The subject stays, for an editor elsewhere. */
  #giveUp(): void {
    this.#hide();
    this.onBlocked();
  }

  #hide(): void {
    clearTimeout(this.#timer);
    this.#open.abort();
    this.overlay.hide();
  }
}
