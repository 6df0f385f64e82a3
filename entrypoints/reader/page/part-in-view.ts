/** What of a long article is read first: what the reader has before them. */

import type { FoundArticle } from '@/lib/article/find-article';
import { offsetInView } from '@/lib/paint/near-view';
import type { PageRecogniser } from '@/lib/recognise/page-recogniser';
import type { Recognised } from '@/lib/recognise/recognise';
import type { PageText } from '@/lib/text/page-text';
import type { Steps } from '@/lib/text/steps';

/** Longer texts are read in two parts; newspaper pages are a tenth of that. In UTF-16 units, as the others. */
const long = 100_000;
/** How much is read before what is in view, and from there on. */
const around = { before: 2_000, after: 6_000 };

export function isLong({ text }: PageText): boolean {
  return text.length > long;
}

/** Finds what is in an article; in a long one, in what is in view. */
export function* partSteps(
  { text: page, metadata: { published } }: FoundArticle,
  recogniser: PageRecogniser,
): Steps<Recognised> {
  const { from, to } = isLong(page) ? partInView(page) : { from: 0, to: page.text.length };
  const found = yield* recogniser.finding(page.text.slice(from, to), published);
  const part = yield* found.describing();
  yield* page.prepare();
  return shifted(part, from);
}

/** The span of whole paragraphs around what is in view. */
export function partInView(page: PageText): { from: number; to: number } {
  const { text } = page;
  const at = offsetInView(page);
  const from = text.lastIndexOf('\n\n', at - around.before);
  const to = text.indexOf('\n\n', at + around.after);
  return {
    from: from < 0 || at < around.before ? 0 : from + 2,
    // A text without paragraphs is cut anywhere, for a moment.
    to: to < 0 || to > at + long ? Math.min(text.length, at + around.after) : to,
  };
}

/** What was recognised in a part of a text, by the offsets of the whole. */
export function shifted({ mentions, figures }: Recognised, by: number): Recognised {
  const shift = <S extends { readonly start: number; readonly end: number }>(span: S): S => ({
    ...span,
    start: span.start + by,
    end: span.end + by,
  });
  return { mentions: mentions.map(shift), figures: figures.map(shift) };
}
