import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sorted } from '@/lib/search/listing/sorted';
import { finish } from '@/lib/text/steps';

const byFirst = (a: readonly number[], b: readonly number[]) => (a[0] as number) - (b[0] as number);

describe('sorting in steps', () => {
  it('gives what sorting in one go does, equals in their order', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9_000 }),
        fc.integer({ min: 1, max: 50 }),
        (length, kinds) => {
          const items = Array.from({ length }, (_, i) => [(i * 7_919) % kinds, i]);
          const before = items.slice();
          expect(finish(sorted(items, byFirst))).toEqual(items.toSorted(byFirst));
          expect(items).toEqual(before);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('lets others go first, however many there are', () => {
    let [steps, compared, most] = [0, 0, 0];
    const items = Array.from({ length: 100_000 }, (_, i) => (i * 7_919) % 100_003);
    for (const _ of sorted(items, (a, b) => {
      compared += 1;
      return a - b;
    })) {
      steps += 1;
      most = Math.max(most, compared);
      compared = 0;
    }
    expect(steps).toBeGreaterThan(100);
    expect(most).toBeLessThan(30_000);
  });
});
