import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { closedRootOf } from '@/lib/article/closed-root';
import { hasUnreadPart } from '@/lib/article/unread-part';

/** Asked by the side panel of pages that have no reader, because no article was found in them; leaves nothing behind. */
export default defineUnlistedScript(() => hasUnreadPart(document, closedRootOf));
