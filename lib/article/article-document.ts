/** Which document of a page holds its article: the page's own, or that of a frame that is the page's main part. */
import { callOf, propertyOf } from '@/lib/text/dom-access';
import { isArticlePage } from './probe';

/** Frames looked at, and how deep they may stand in each other. */
const most = 20;
const deepest = 4;

/**
 * The document that holds the page's article, null when none does. E-papers and old sites show their articles in frames;
 * a frame that holds less text than what is around it is a part of the page and not its article.
 *
 * @param url the page's address where the document does not know it
 */
export function articleDocument(
  document: Document,
  url = propertyOf<string>(document, 'URL'),
  depth = 0,
): Document | null {
  if (depth < deepest) {
    const frames = framesOf(document);
    const own = frames.length > 0 ? textLength(document) : 0;
    const inner = frames
      .map((frame) => ({ frame, length: textLength(frame) }))
      .filter(({ length }) => length > own)
      .sort((a, b) => b.length - a.length);
    for (const { frame } of inner) {
      const found = articleDocument(frame, undefined, depth + 1);
      if (found) return found;
    }
  }
  return isArticlePage(document, url) ? document : null;
}

/** The documents of a page's frames that may be read: those of the same origin. */
function framesOf(document: Document): Document[] {
  const frames: Document[] = [];
  for (const tag of ['iframe', 'frame']) {
    const elements = callOf<HTMLCollectionOf<Element>>(document, 'getElementsByTagName', tag);
    for (const element of Array.from(elements).slice(0, most)) {
      const inner = propertyOf<Document | null>(element, 'contentDocument');
      if (inner) frames.push(inner);
    }
  }
  return frames;
}

function textLength(document: Document): number {
  const body = propertyOf<Element | null>(document, 'body');
  if (!body) return 0;
  return propertyOf<string>(body, 'textContent').replace(/\s+/g, '').length;
}
