/** What is kept of a passage that is selected: its words, where they stand, and the article around them. */
import { describePassage } from '@/lib/anchor/describe';
import type { FoundArticle } from '@/lib/article/find-article';
import { pageUrl } from '@/lib/article/page-url';
import type { Passage } from '@/lib/messaging/protocol';
import type { ArticleMetadata } from '@/lib/model/article';
import type { PassageSelector } from '@/lib/model/selector';
import type { Span } from '@/lib/model/span';
import type { Recognised } from '@/lib/recognise/recognise';
import { firstIndex, type PageText } from '@/lib/text/page-text';
import { describeRange } from '@/lib/text/range-path';
import type { WholePage } from './whole-page';

interface ReadPage {
  readonly page: Document;
  readonly article: FoundArticle | null;
  readonly recognised: Recognised;
}

/** Names and figures that go along with a note: of more, one message would keep the page waiting. */
const most = 2_000;
/** How far around a passage, in UTF-16 units, where there are more. */
const margin = 1_000;

/** Whether what was recognised is told in pieces, after the note. */
export function isToldLater({ mentions, figures }: Recognised): boolean {
  return mentions.length + figures.length > most;
}

/** @param range null for the whole page */
export function passageIn(
  { page, article, recognised }: ReadPage,
  whole: WholePage,
  range: Range | null,
): Passage {
  const text = article?.text.text ?? '';
  const inside = range && article?.text.fromRange(range);
  const found = isToldLater(recognised) ? around(recognised, inside ?? null) : recognised;
  const kept = { article: article?.metadata ?? bareMetadata(page), text, found };
  if (!range) return { ...kept, selector: null };
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

/** What was recognised in and next to a span of the text; without one, at its beginning. */
function around({ mentions, figures }: Recognised, span: Span | null): Passage['found'] {
  const near = <S extends Span>(all: readonly S[]) => {
    if (!span) return all.slice(0, most);
    const from = firstIndex(all.length, (i) => (all[i] as S).end > span.start - margin);
    const to = firstIndex(all.length, (i) => (all[i] as S).start >= span.end + margin);
    return all.slice(from, Math.min(to, from + most));
  };
  return { mentions: near(mentions), figures: near(figures), partly: true };
}

function pathOf(
  text: PageText,
  { start, end }: Span,
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
