/**
 * Puts text on the clipboard, during a click or key of the reader. `navigator.clipboard` does not exist on pages that came
 * over plain http, and pages that add lines of their own to what is copied must not get at this.
 *
 * @returns whether it was copied: false too when a listener of the page, older than ours, kept the event to itself
 */
export function copyText(page: Document, text: string): boolean {
  let filled = false;
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    filled = event.clipboardData !== null;
  };
  const view = page.defaultView;
  view?.addEventListener('copy', fill, { capture: true });
  try {
    return page.execCommand('copy') && filled;
  } finally {
    view?.removeEventListener('copy', fill, { capture: true });
  }
}
