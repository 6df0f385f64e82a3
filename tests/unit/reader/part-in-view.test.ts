/** Of a long article, what is in view is recognised first. */
import { describe, expect, it } from 'vitest';
import { isLong, partInView, shifted } from '@/entrypoints/reader/page/part-in-view';
import type { PageText } from '@/lib/text/page-text';

/** A text of which each character stands a pixel below the one before, scrolled down by `above` pixels. */
function page(text: string, above: number): PageText {
  return {
    text,
    toRanges: (start: number) => [{ getBoundingClientRect: () => ({ bottom: start - above }) }],
  } as unknown as PageText;
}

const paragraph = `${'字'.repeat(98)}\n\n`;
const book = paragraph.repeat(2_000);

describe('the part in view', () => {
  it('is of long texts alone', () => {
    expect(isLong(page(paragraph.repeat(1000), 0))).toBe(false);
    expect(isLong(page(book, 0))).toBe(true);
  });

  it.each([
    ['the beginning', 0, 0, 6_098],
    ['the middle', 100_050, 98_000, 106_098],
    ['the end', book.length, book.length - 2_000, book.length],
  ])('has whole paragraphs around %s', (_, above, from, to) => {
    expect(partInView(page(book, above))).toEqual({ from, to });
  });

  it('is no more of a text that has no paragraphs', () => {
    expect(partInView(page('字'.repeat(500_000), 50_000))).toEqual({ from: 0, to: 56_000 });
  });
});

it('tells what was found by the offsets of the whole', () => {
  const mention = { kind: 'park', start: 3, end: 8, text: '湘中高新区' };
  const figure = { kind: 'count', start: 9, end: 12, text: '42个' };
  const found = { mentions: [mention], figures: [figure] } as never;
  expect(shifted(found, 100)).toEqual({
    mentions: [{ ...mention, start: 103, end: 108 }],
    figures: [{ ...figure, start: 109, end: 112 }],
  });
});
