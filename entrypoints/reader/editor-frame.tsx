import { browser } from 'wxt/browser';
import type { FrameSubject } from '@/lib/messaging/protocol';
import type { Anchor, Overlay } from './overlay';

/**
 * The note editor: a page of the extension in a frame over the page. What is typed there is heard by the extension alone;
 * a page hears every key that is pressed in its own document, shadow roots included.
 */
export class EditorFrame {
  #subject: FrameSubject | null = null;

  constructor(private readonly overlay: Overlay) {}

  /** What the open frame is about; null when none is open. */
  get subject(): FrameSubject | null {
    return this.overlay.shown ? this.#subject : null;
  }

  open(subject: FrameSubject, anchor: Anchor): void {
    // A frame that is open already was drawn for another subject.
    this.overlay.hide();
    this.#subject = subject;
    void this.overlay.show(
      <iframe
        class={`pz-editor-frame pz-frame-${subject.kind}`}
        title="Pangzhu"
        src={browser.runtime.getURL('/editor.html')}
      />,
      anchor,
      'bottom',
      'cover',
    );
    this.overlay.focus();
  }

  /** Moves the focus into the frame; false when none is open. */
  focus(): boolean {
    if (!this.overlay.shown) return false;
    this.overlay.focus();
    return true;
  }

  close(): void {
    this.#subject = null;
    this.overlay.hide();
  }
}
