/**
 * Puts text on the clipboard, during a click or key of the reader. Two ways, for neither works everywhere: `copy` as a
 * command, which a page that adds lines of its own to what is copied may keep from us; and `navigator.clipboard`, which does
 * not exist on pages that came over plain http, and is kept from frames.
 *
 * @returns whether it was copied
 */
export async function copyText(page: Document, text: string): Promise<boolean> {
  if (copyByCommand(page, text)) return true;
  try {
    await page.defaultView?.navigator.clipboard?.writeText(text);
    return page.defaultView?.navigator.clipboard !== undefined;
  } catch {
    return false; // Not during a click, or forbidden by the page's policy.
  }
}

function copyByCommand(page: Document, text: string): boolean {
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
