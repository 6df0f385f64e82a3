import { browser } from 'wxt/browser';
import type { FrameSubject } from '@/lib/messaging/protocol';
import type { Anchor, Overlay } from './overlay';

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

  /** @param onBlocked the page lets no frame of ours live: the browser shows an error in its place, or nothing */
  constructor(
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
    this.#expect(patience);
  }

  /** Moves the focus into the frame; false when none is open. */
  focus(): boolean {
    if (!this.overlay.shown) return false;
    this.overlay.focus();
    return true;
  }

  /** Where nobody asks for the subject in time, the frame goes; the subject stays, for an editor elsewhere. */
  #expect(within: number): void {
    clearTimeout(this.#timer);
    if (this.#alive) return;
    this.#timer = setTimeout(() => {
      this.overlay.hide();
      this.onBlocked();
    }, within);
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#subject = null;
    this.overlay.hide();
  }
}
