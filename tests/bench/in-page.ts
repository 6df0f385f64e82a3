/** Runs inside a page of a real browser: see `page-bench.ts`. */
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
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
  /** Defuddle on a clone. */
  readonly defuddle: number;
  readonly texts: {
    readonly ours: string;
    readonly readability: string;
    readonly defuddle: string;
  };
}

const dictionary = compileDictionary(bundledDictionary());

function measurePage(): PageTimes {
  const ours = findArticle(document)?.text.text ?? '';
  const texts = { ours, readability: readAlone(), defuddle: defuddle() };
  const readability = leastMs(() => readAlone());
  return {
    probe: leastMs(() => isArticlePage(document), 20),
    readability,
    find: leastMs(() => findArticle(document)),
    recognise: leastMs(() => recognise(ours, { dictionary }), 10),
    defuddle: leastMs(() => defuddle()),
    texts,
  };
}

function defuddle(): string {
  const clone = document.cloneNode(true) as Document;
  const { content } = new Defuddle(clone, { url: location.href }).parse();
  return new DOMParser().parseFromString(content, 'text/html').body.textContent;
}

function readAlone(): string {
  const clone = document.cloneNode(true) as Document;
  const options = { serializer: (node: Node) => node, charThreshold: 0 };
  return new Readability<Node>(clone, options).parse()?.content?.textContent ?? '';
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
