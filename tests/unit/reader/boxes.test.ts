import { describe, expect, it } from 'vitest';
import { boxAround, boxesOf } from '@/entrypoints/reader/controls/boxes';

const line = (at: number, left = 10, width = 300) => new DOMRect(left, at * 20, width, 18);
const lines = (count: number) => Array.from({ length: count }, (_, at) => line(at));
const rangeOf = (boxes: DOMRect[]) =>
  ({ startContainer: document.body, getClientRects: () => boxes }) as unknown as Range;
const told = (boxes: DOMRect[]) =>
  boxesOf(rangeOf(boxes)).map(({ left, top, right, bottom }) => [left, top, right, bottom]);

describe('the boxes of a range', () => {
  it('are told one by one where they are few', () => {
    expect(boxesOf(rangeOf(lines(100)))).toHaveLength(100);
    expect(told([line(0, 200, 110), line(1, 10, 40)])).toEqual([
      [200, 0, 310, 18],
      [10, 20, 50, 38],
    ]);
    expect(told([])).toEqual([]);
  });

  it('are the first line’s, the last line’s and what lies between where they are many', () => {
    expect(told([line(0, 200, 110), ...lines(500).slice(1, 499), line(499, 10, 40)])).toEqual([
      [10, 0, 310, 18],
      [10, 18, 310, 9980],
      [10, 9980, 310, 9998],
    ]);
  });

  it('have nothing of boxes without a size', () => {
    const [first] = told([new DOMRect(-900, -900, 0, 18), ...lines(200)]);
    expect(first).toEqual([10, 0, 310, 18]);
    expect(told(Array.from({ length: 200 }, () => new DOMRect(5, 5, 0, 0)))).toEqual([]);
  });

  it('are one where all stands in one line', () => {
    const words = Array.from({ length: 200 }, (_, at) => line(0, at * 10, 8));
    expect(told(words)).toEqual([[0, 0, 1998, 18]]);
  });

  it('are few for however many', () => {
    expect(boxesOf(rangeOf(lines(300_000)))).toHaveLength(3);
  });
});

describe('the box around boxes', () => {
  it('holds them all, and nothing when there are none', () => {
    expect(boxAround([line(3, 50, 10), line(1, 20, 5)])).toMatchObject({
      left: 20,
      top: 20,
      right: 60,
      bottom: 78,
    });
    expect(boxAround([])).toMatchObject({ left: 0, top: 0, width: 0, height: 0 });
  });
});
