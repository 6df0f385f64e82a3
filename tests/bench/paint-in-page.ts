/** Runs inside a page of a real browser: see `painting-bench.ts`. */
import Mark from 'mark.js';
import { Painter } from '@/lib/paint/painter';
import { readPageText } from '@/lib/text/read-page-text';

/** What it takes until the marks can be seen, in ms. */
export interface PaintTimes {
  readonly painted: number;
  readonly wrapped: number;
}

const paragraphs = 2_000;
const each = 5;
const length = 4;
const sentence = '园区的班车从本周起提前到六点半发车，沿途新设三个站点，乘客说换乘比从前方便。';

async function measurePainting(): Promise<PaintTimes> {
  const painted: number[] = [];
  for (let run = 0; run < 3; run += 1) painted.push(await withArticle(paintAll));
  return { painted: Math.min(...painted), wrapped: await withArticle(wrapAll) };
}

/** The time of `work` on a fresh article, up to the end of the frame that shows it. */
async function withArticle(work: (article: HTMLElement) => () => void): Promise<number> {
  const article = document.createElement('article');
  for (let i = 0; i < paragraphs; i += 1) {
    const paragraph = document.createElement('p');
    paragraph.textContent = sentence;
    article.append(paragraph);
  }
  document.body.replaceChildren(article);
  const mark = work(article);
  await frameShown();
  const start = performance.now();
  mark();
  await frameShown();
  return performance.now() - start;
}

/** The spans to be marked, in offsets into the article's text. */
function spans(): { start: number; length: number }[] {
  const step = Math.floor(sentence.length / each);
  return Array.from({ length: paragraphs * each }, (_, i) => ({
    start: Math.floor(i / each) * sentence.length + (i % each) * step,
    length,
  }));
}

function paintAll(article: HTMLElement): () => void {
  const read = readPageText(article);
  const painter = new Painter(document);
  // Where a paragraph begins in the text: its own line breaks are not the DOM's.
  const starts = [...read.text.matchAll(new RegExp(sentence, 'g'))].map(({ index }) => index);
  return () => {
    const ranges = spans().flatMap(({ start }) => {
      const from = (starts[Math.floor(start / sentence.length)] ?? 0) + (start % sentence.length);
      return read.toRanges(from, from + length);
    });
    if (ranges.length !== paragraphs * each) throw new Error(`${ranges.length} ranges`);
    painter.paint('figure', ranges);
  };
}

function wrapAll(article: HTMLElement): () => void {
  return () => {
    new Mark(article).markRanges(spans());
    const marks = article.querySelectorAll('mark').length;
    if (marks !== paragraphs * each) throw new Error(`${marks} marks`);
  };
}

function frameShown(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done();
      port2.postMessage(null);
    });
  });
}

Object.assign(globalThis, { measurePainting });
