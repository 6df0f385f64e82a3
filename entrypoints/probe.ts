import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { articleDocument } from '@/lib/article/article-document';
import { tell } from '@/lib/messaging/tell';

/** After how many ms more a page that holds no article yet is looked at again: many fetch their text after they have loaded. */
const laterLooks = [1500, 3500, 5000, 10_000, 20_000];

/** Set in our isolated world: the address that was probed last. */
declare global {
  var pangzhuProbed: string | undefined;
}

// Unlisted, and named as a content script by the manifest: WXT's own wrapper for content scripts posts a message into every
// page and leaves a listener there.
export default defineUnlistedScript(async () => {
  const address = location.href;
  if (globalThis.pangzhuProbed === address) return;
  globalThis.pangzhuProbed = address;
  const article = articleDocument(document) !== null;
  void tell('probed', { article });
  if (article) return;
  for (const delay of laterLooks) {
    await new Promise((done) => setTimeout(done, delay));
    // Where the page has moved on, the background sends another probe.
    if (location.href !== address) return;
    if (articleDocument(document) !== null) {
      void tell('probed', { article: true });
      return;
    }
  }
});
