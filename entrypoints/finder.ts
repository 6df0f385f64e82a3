import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { articleSteps } from '@/lib/article/find-article';

/** Set in our isolated world, for the reader, which comes to the page after it. */
declare global {
  var pangzhuFinder: typeof articleSteps | undefined;
}

export default defineUnlistedScript(() => {
  globalThis.pangzhuFinder = articleSteps;
});
