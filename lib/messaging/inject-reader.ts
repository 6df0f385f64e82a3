import { browser } from 'wxt/browser';

/**
 * The reader and the parts it needs, which come first. As one script they would be compiled in one task, which kept pages
 * waiting for 70 ms.
 */
const scripts = ['/recogniser.js', '/finder.js', '/reader.js'] as const;

/** Set in our isolated world, which the page cannot see, once a reader is at work in it. */
declare global {
  var pangzhuReader: true | undefined;
}

/** Puts the reader into a tab's page, once. @throws where no script of ours may run */
export async function injectReader(tabId: number): Promise<void> {
  const target = { tabId };
  const [answer] = await browser.scripting.executeScript({
    target,
    func: () => globalThis.pangzhuReader === true,
  });
  if (answer?.result) return;
  for (const file of scripts) await browser.scripting.executeScript({ target, files: [file] });
}
