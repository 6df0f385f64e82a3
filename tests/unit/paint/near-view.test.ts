import { describe, expect, it } from 'vitest';
import { mostPainted, offsetInView, paintedFrom } from '@/lib/paint/near-view';
import type { PageText } from '@/lib/text/page-text';

/** A text whose character `n` stands `n - above` pixels below the view's upper edge; `gone` stands nowhere. */
function scrolled(above: number, gone = -1): PageText {
  return {
    toRanges: (start: number) =>
      start === gone ? [] : [{ getBoundingClientRect: () => ({ bottom: start - above }) }],
  } as unknown as PageText;
}

const spans = (count: number) =>
  Array.from({ length: count }, (_, n) => ({ start: n, end: n + 1 }));

describe('paintedFrom', () => {
  it('is the beginning where all are painted', () => {
    expect(paintedFrom(scrolled(mostPainted), spans(mostPainted))).toBe(0);
  });

  it('has what is in view in the middle', () => {
    const many = spans(5 * mostPainted);
    const above = 2 * mostPainted;
    expect(paintedFrom(scrolled(above), many)).toBe(above - mostPainted / 2);
  });

  it.each([
    ['top', 0, 0],
    ['bottom', 5 * mostPainted, 4 * mostPainted],
  ])('paints no fewer at the page’s %s', (_, above, from) => {
    expect(paintedFrom(scrolled(above), spans(5 * mostPainted))).toBe(from);
  });

  it('takes what the page has taken away for something in view', () => {
    const many = spans(2 * mostPainted);
    expect(paintedFrom(scrolled(2 * mostPainted, mostPainted), many)).toBe(mostPainted / 2);
  });
});

describe('offsetInView', () => {
  const text = (above: number, length: number) =>
    Object.assign(scrolled(above), { text: 'x'.repeat(length) });

  it.each([
    ['at the top', 0, 0],
    ['in the middle', 700, 700],
    ['below the end', 2000, 1000],
  ])('is what is in view %s', (_, above, at) => expect(offsetInView(text(above, 1000))).toBe(at));
});
