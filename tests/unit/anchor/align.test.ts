import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align } from '@/lib/anchor/align/align';

function units(text: string): number[] {
  return Array.from(text, (character) => character.codePointAt(0) as number);
}

/** What two texts have in common, runs parted by a bar. */
function common(a: string, b: string): string {
  return align(units(a), units(b))
    .map((run) => [...a].slice(run.a, run.a + run.length).join(''))
    .join('|');
}

describe('align', () => {
  it.each([
    ['', '', ''],
    ['abc', '', ''],
    ['abc', 'abc', 'abc'],
    ['abc', 'xyz', ''],
    ['abXcd', 'abYcd', 'ab|cd'],
    ['abcd', 'abXcd', 'ab|cd'],
    ['一二三四五', '三四五一二', '三四五'],
    // Three together say more than four scattered.
    ['-a-b-c-d-xyz', '+xyz+a+b+c+d', 'xyz'],
  ])('%s and %s have in common: %s', (a, b, expected) => {
    expect(common(a, b)).toBe(expected);
  });

  it('gives rising runs of equal units, for any two sequences', () => {
    const sequence = fc.array(fc.nat({ max: 4 }), { maxLength: 400 });
    fc.assert(
      fc.property(sequence, sequence, (a, b) => {
        let aEnd = 0;
        let bEnd = 0;
        for (const run of align(a, b)) {
          expect(run.length).toBeGreaterThan(0);
          expect(run.a).toBeGreaterThanOrEqual(aEnd);
          expect(run.b).toBeGreaterThanOrEqual(bEnd);
          expect(a.slice(run.a, run.a + run.length)).toEqual(b.slice(run.b, run.b + run.length));
          aEnd = run.a + run.length;
          bEnd = run.b + run.length;
        }
      }),
    );
  });

  it('keeps all but what was edited, in long sequences', () => {
    const long = fc.array(fc.nat({ max: 9_999 }), { minLength: 3_000, maxLength: 6_000 });
    const edits = fc.array(
      fc.record({ at: fc.nat(), unit: fc.integer({ min: 10_000, max: 10_009 }) }),
      {
        maxLength: 60,
      },
    );
    fc.assert(
      fc.property(long, edits, (a, changes) => {
        const b = [...a];
        for (const { at, unit } of changes) b[at % b.length] = unit;
        const kept = b.filter((unit) => unit < 10_000).length;
        const same = align(a, b).reduce((sum, { length }) => sum + length, 0);
        expect(same).toBe(kept);
      }),
      { numRuns: 30 },
    );
  });
});
