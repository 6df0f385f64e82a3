import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { closedRootOf } from '@/lib/article/closed-root';
import { hasUnreadPart } from '@/lib/article/unread-part';

/**
 * Asked by the popup and the side panel of pages that have no reader, because no article was found in them; leaves nothing behind.
 * `pdf` for the browser's own viewer, `part` where a large part of the page is closed to us, else null.
 */
export default defineUnlistedScript(() => {
  if (document.contentType === 'application/pdf') return 'pdf';
  return hasUnreadPart(document, closedRootOf) ? 'part' : null;
});
