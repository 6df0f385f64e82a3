import { browser } from 'wxt/browser';
import { hrefOf } from '@/components/library/route';
import { isListed } from '@/lib/dictionary/ledger';
import { sameMetric } from '@/lib/dictionary/metric';
import type { FigureWanted } from '@/lib/messaging/protocol';
import { type FiguresAbout, figuresAbout } from '@/lib/store/articles/figures-about';
import type { PangzhuDatabase } from '@/lib/store/database';

/**
 * The figures of other pages' saved articles that the library lists of a name and a measure, in whichever words.
 *
 * @param page canonical URL of the page that is left out
 * @throws StoreError
 */
export async function earlierFigures(
  db: PangzhuDatabase,
  page: string,
  { subject, metric }: FigureWanted,
): Promise<FiguresAbout> {
  return await figuresAbout(
    db,
    subject,
    page,
    (figure) => isListed(figure) && figure.metric !== null && sameMetric(figure.metric, metric),
  );
}

/** Lists them in the library, in a tab of their own. What it is narrowed down to is what was kept, never what a page says. */
export async function openFigures({ count, names, metrics }: FiguresAbout): Promise<void> {
  if (count === 0) return;
  const href = hrefOf({ view: 'figures', choice: { name: names, metric: metrics } });
  await browser.tabs.create({ url: browser.runtime.getURL(`/library.html${href}`) });
}
