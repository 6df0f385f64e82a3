import { defineContentScript } from 'wxt/utils/define-content-script';
import { isArticlePage } from '@/lib/article/probe';
import { ask } from '@/lib/messaging/messenger';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  main() {
    void ask('probed', { article: isArticlePage(document) });
  },
});
