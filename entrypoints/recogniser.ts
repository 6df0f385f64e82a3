import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageRecogniser } from '@/lib/recognise/page-recogniser';

/** Set in our isolated world, for the reader, which comes to the page after it. */
declare global {
  var pangzhuRecogniser: typeof pageRecogniser | undefined;
}

export default defineUnlistedScript(() => {
  globalThis.pangzhuRecogniser = pageRecogniser;
});
