/** What an article that goes on (a live report, a page that is added to) says now and did not when it was opened. */
import type { FreshPassages } from '@/lib/model/page-report';

/** In the first seconds pages still arrive in pieces; in ms. */
const arriving = 10_000;
/** Shorter paragraphs are times, counters and credits. In UTF-16 units. */
const least = 12;

export class FreshPassagesWatch {
  #url = '';
  #opened = 0;
  #known: ReadonlySet<string> = new Set();
  #fresh: FreshPassages | null = null;

  /** Null while there is nothing new. */
  get fresh(): FreshPassages | null {
    return this.#fresh;
  }

  /** The article was read, and reads so now. @param now a time in ms */
  read(url: string, text: string, now = Date.now()): void {
    if (url !== this.#url) {
      this.#url = url;
      this.#opened = now;
    }
    if (now - this.#opened < arriving) {
      this.#known = new Set(text.split(/\n+/));
      this.#fresh = null;
      return;
    }
    this.#fresh = freshIn(text, this.#known);
  }
}

/** The paragraphs that are not among those known: how many, and where the first stands. */
function freshIn(text: string, known: ReadonlySet<string>): FreshPassages | null {
  let count = 0;
  let first: { start: number; end: number } | null = null;
  for (const { 0: paragraph, index } of text.matchAll(/[^\n]+/g)) {
    if (paragraph.length < least || known.has(paragraph)) continue;
    count += 1;
    first ??= { start: index, end: index + paragraph.length };
  }
  return first && { count, first };
}
