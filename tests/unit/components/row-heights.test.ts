import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RowHeights } from '@/components/library/lists/row-heights';

describe('RowHeights', () => {
  it('holds rows for as high as estimated until they are measured', () => {
    const heights = new RowHeights(4, 10);
    expect(heights.measure(1, 25)).toBe(15);
    expect(heights.measure(1, 20)).toBe(-5);
    expect(heights.measure(3, 10)).toBe(0);
    expect([0, 1, 2, 3, 4].map((row) => heights.startOf(row))).toEqual([0, 10, 30, 40, 50]);
    expect(heights.total).toBe(50);
    expect([1, 2, 3].map((row) => heights.isMeasured(row))).toEqual([true, false, true]);
  });

  it('has a first and a last row for whatever stands above and below them', () => {
    const heights = new RowHeights(3, 10);
    expect([-5, 0, 9.9, 10, 29, 30, 1e9].map((at) => heights.rowAt(at))).toEqual([
      0, 0, 0, 1, 2, 2, 2,
    ]);
    expect(new RowHeights(0, 10).rowAt(5)).toBe(0);
    expect(new RowHeights(0, 10).total).toBe(0);
  });

  it('agrees with adding the heights up one by one', () => {
    const lists = fc.integer({ min: 1, max: 300 }).chain((count) =>
      fc.record({
        count: fc.constant(count),
        measured: fc.array(
          fc.record({
            row: fc.integer({ min: 0, max: count - 1 }),
            height: fc.integer({ min: 1, max: 400 }),
          }),
        ),
        offset: fc.integer({ min: 0, max: 60_000 }),
      }),
    );
    fc.assert(
      fc.property(lists, ({ count, measured, offset }) => {
        const heights = new RowHeights(count, 41);
        const plain = Array.from({ length: count }, () => 41);
        for (const { row, height } of measured) {
          heights.measure(row, height);
          plain[row] = height;
        }
        const starts = [0];
        for (const height of plain) starts.push((starts.at(-1) as number) + height);
        expect(starts.map((_, row) => heights.startOf(row))).toEqual(starts);
        const at = starts.findLastIndex((start) => start <= offset);
        expect(heights.rowAt(offset)).toBe(Math.min(at, count - 1));
      }),
    );
  });
});
