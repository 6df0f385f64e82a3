import type { ExtensionBrowser } from '@/scripts/browser/launch';
import { bundle } from '../bundle';

/** Writes one note on each paragraph of the page at `address`. */
export async function addNotes(
  { context, origin }: ExtensionBrowser,
  address: string,
  paragraphs: readonly string[],
): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${origin}/editor.html`);
  await page.evaluate(await bundle('tests/bench/slices/in-notes.ts'));
  await page.evaluate(
    // biome-ignore lint/suspicious/noExplicitAny: set by the script
    ([url, texts]) => (globalThis as any).notesBench.addNotes(url, texts),
    [address, paragraphs] as const,
  );
  await page.close();
}
