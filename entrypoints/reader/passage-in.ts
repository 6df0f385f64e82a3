/** What is kept of a passage that is selected: its words, where they stand, and the article around them. */
import { describePassage } from '@/lib/anchor/describe';
import type { FoundArticle } from '@/lib/article/find-article';
import { pageUrl } from '@/lib/article/page-url';
import type { Passage } from '@/lib/messaging/protocol';
import type { ArticleMetadata } from '@/lib/model/article';
import type { PassageSelector } from '@/lib/model/selector';
import type { Recognised } from '@/lib/recognise/recognise';
import type { PageText } from '@/lib/text/page-text';
import { describeRange } from '@/lib/text/range-path';
import type { WholePage } from './whole-page';

interface ReadPage {
  readonly page: Document;
  readonly article: FoundArticle | null;
  readonly recognised: Recognised;
}

/** @param range null for the whole page */
export function passageIn(
  { page, article, recognised }: ReadPage,
  whole: WholePage,
  range: Range | null,
): Passage {
  const text = article?.text.text ?? '';
  const kept = { article: article?.metadata ?? bareMetadata(page), text, found: recognised };
  if (!range) return { ...kept, selector: null };
  const inside = article?.text.fromRange(range);
  const all = whole.text.fromRange(range);
  // Of what goes beyond the article, all is kept, not only the part in it.
  if (article && inside && all && inside.end - inside.start >= all.end - all.start) {
    const selector = describePassage(text, inside.start, inside.end);
    return { ...kept, selector: { ...selector, ...pathOf(article.text, inside, page) } };
  }
  if (!all) return { ...kept, selector: null };
  const { quote } = describePassage(whole.text.text, all.start, all.end);
  return { ...kept, selector: { quote, ...pathOf(whole.text, all, page) } };
}

function pathOf(
  text: PageText,
  { start, end }: { start: number; end: number },
  page: Document,
): Pick<PassageSelector, 'range'> {
  const range = describeRange(text.toRanges(start, end), page);
  return range ? { range } : {};
}

function bareMetadata({ location, title }: Document): ArticleMetadata {
  return {
    url: pageUrl(location.href),
    title: title.trim(),
    bylines: [],
    outlet: '',
    published: '',
  };
}
