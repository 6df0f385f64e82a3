import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isArticlePage } from '@/lib/article/probe';
import { ask } from '@/lib/messaging/messenger';

// Unlisted, and named as a content script by the manifest: WXT's own wrapper for content scripts posts a message into every
// page and leaves a listener there.
export default defineUnlistedScript(() => {
  void ask('probed', { article: isArticlePage(document) });
});
