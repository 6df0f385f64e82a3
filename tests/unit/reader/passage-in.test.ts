// @vitest-environment jsdom
/** What goes along with a note: of a long article only what stands around the passage. */
import { describe, expect, it } from 'vitest';
import { passageIn } from '@/entrypoints/reader/page/passage-in';
import { WholePage } from '@/entrypoints/reader/page/whole-page';
import type { FoundArticle } from '@/lib/article/find-article';
import type { Recognised } from '@/lib/recognise/recognise';
import { readPageText } from '@/lib/text/read-page-text';

/** A page of `count` paragraphs with a name and a figure each. */
function pageOf(count: number) {
  document.body.innerHTML = Array.from(
    { length: count },
    (_, i) => `<p>甲厂第${String(i).padStart(5, '0')}次投产，共有30人。</p>`,
  ).join('');
  const text = readPageText(document.body);
  const article = { text, metadata: { url: 'https://a.example/1' } } as unknown as FoundArticle;
  const spans = (pattern: RegExp) =>
    [...text.text.matchAll(pattern)].map(({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
      text: found,
    }));
  const recognised = {
    mentions: spans(/甲厂/g),
    figures: spans(/30人/g),
  } as unknown as Recognised;
  return { page: document, article, recognised };
}

/** @param at the paragraph; null for the whole page */
function passageOf(count: number, at: number | null) {
  const page = pageOf(count);
  const range = document.createRange();
  const node = document.querySelectorAll('p')[at ?? 0]?.firstChild as Text;
  range.setStart(node, 0);
  range.setEnd(node, 12);
  const passage = passageIn(page, new WholePage(document), at === null ? null : range);
  return { passage, page };
}

describe('what was found goes along with a note', () => {
  it('whole, where it is no more than a few thousand', () => {
    const { passage, page } = passageOf(1_000, 500);
    expect(passage.found).toBe(page.recognised);
  });

  it('as far as it stands around the passage, where it is more', () => {
    const { passage } = passageOf(1_001, 500);
    const { mentions, figures, partly } = passage.found;
    expect(partly).toBe(true);
    const { start, end } = passage.selector?.position ?? { start: -1, end: -1 };
    expect(mentions.some((each) => each.start === start)).toBe(true);
    for (const all of [mentions, figures]) {
      expect(all.length).toBeGreaterThan(80);
      expect(all.every((each) => each.end > start - 1_000 && each.start < end + 1_000)).toBe(true);
    }
    expect(mentions.length).toBeLessThan(120);
  });

  it('from the beginning, for a note on a whole page with more', () => {
    const { passage, page } = passageOf(2_500, null);
    expect(passage.found.partly).toBe(true);
    expect(passage.found.mentions).toEqual(page.recognised.mentions.slice(0, 2_000));
  });
});
