/** Runs inside a page of a real browser: see `page-bench.ts`. */
import { Readability } from '@mozilla/readability';
import { findArticle } from '@/lib/article/find-article';
import { isArticlePage } from '@/lib/article/probe';
import { compileDictionary } from '@/lib/dictionary/compile';
import { bundledDictionary } from '@/lib/dictionary/load';
import { recognise } from '@/lib/recognise/recognise';
import { leastMs } from './measure';

/** What each step takes on this page, in ms. */
export interface PageTimes {
  readonly probe: number;
  /** Readability on a clone alone, as the article's finder is built upon it. */
  readonly readability: number;
  /** The whole of finding the article in the live page. */
  readonly find: number;
  readonly recognise: number;
  readonly characters: number;
}

const dictionary = compileDictionary(bundledDictionary());

function measurePage(): PageTimes {
  const text = findArticle(document)?.text.text ?? '';
  const readability = leastMs(() => readAlone());
  return {
    probe: leastMs(() => isArticlePage(document), 20),
    readability,
    find: leastMs(() => findArticle(document)),
    recognise: leastMs(() => recognise(text, { dictionary }), 10),
    characters: text.length,
  };
}

function readAlone(): void {
  const clone = document.cloneNode(true) as Document;
  new Readability(clone, { serializer: (element) => element, charThreshold: 0 }).parse();
}

/** Null for a page that Readability itself throws on: there is nothing to compare. */
function measureOrSkip(): PageTimes | null {
  try {
    readAlone();
  } catch {
    return null;
  }
  return measurePage();
}

Object.assign(globalThis, { measurePage: measureOrSkip });
