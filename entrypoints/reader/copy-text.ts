/**
 * Puts text on the clipboard, during a click or key of the reader. `navigator.clipboard` does not exist on pages that came
 * over plain http, and pages that add lines of their own to what is copied must not get at this.
 *
 * @returns whether it was copied
 */
export function copyText(page: Document, text: string): boolean {
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const view = page.defaultView;
  view?.addEventListener('copy', fill, { capture: true });
  try {
    return page.execCommand('copy');
  } finally {
    view?.removeEventListener('copy', fill, { capture: true });
  }
}
