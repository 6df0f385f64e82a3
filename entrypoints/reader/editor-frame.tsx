import { browser } from 'wxt/browser';
import type { EditorSubject } from '@/lib/messaging/protocol';
import type { Anchor, Overlay } from './overlay';

/**
 * The note editor: a page of the extension in a frame over the page. What is typed there is heard by the extension alone;
 * a page hears every key that is pressed in its own document, shadow roots included.
 */
export class EditorFrame {
  #subject: EditorSubject | null = null;

  constructor(private readonly overlay: Overlay) {}

  /** What the open editor is about; null when none is open. */
  get subject(): EditorSubject | null {
    return this.overlay.shown ? this.#subject : null;
  }

  open(subject: EditorSubject, anchor: Anchor): void {
    this.#subject = subject;
    void this.overlay.show(
      <iframe
        class="pz-editor-frame"
        title="Pangzhu"
        src={browser.runtime.getURL('/editor.html')}
      />,
      anchor,
      'bottom',
      'cover',
    );
  }

  close(): void {
    this.#subject = null;
    this.overlay.hide();
  }
}
