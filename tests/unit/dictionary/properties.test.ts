// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNames } from '@/lib/dictionary/builder/find-names';
import { joinUnits } from '@/lib/dictionary/builder/joined-text';
import { readUnits } from '@/lib/dictionary/builder/page-units';
import { proposeFigures } from '@/lib/dictionary/builder/propose-figures';
import { proposeNames } from '@/lib/dictionary/builder/propose-names';
import { agree } from '@/lib/dictionary/compare-values';
import type { Fact } from '@/lib/model/dictionary';
import type { Bound, Figure } from '@/lib/model/figure';

/** Text as a page may hold it, and any other. */
const pageText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        '本报讯（记者 甲',
        '乙）',
        '高新区',
        '。',
        '\n',
        '\n\n',
        '，',
        '与',
        '3',
        '亿元',
        'A',
        ' ',
        '：',
        '\ud800',
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join('')),
);

describe('reading a page', () => {
  it('loses no character and keeps every one’s line', () => {
    fc.assert(
      fc.property(pageText, (page) => {
        const { text, lines } = joinUnits(readUnits(page));
        expect(lines).toHaveLength(text.length);
        expect(text.replace(/\s/g, '')).toBe(page.replace(/\s/g, ''));
        const rows = page.split('\n');
        for (let i = 0; i < text.length; i += 1) {
          if (/\s/.test(text.charAt(i))) continue;
          expect(rows[(lines[i] ?? 0) - 1]).toContain(text.charAt(i));
        }
      }),
    );
  });

  it('proposes only what stands there', () => {
    fc.assert(
      fc.property(pageText, (text) => {
        for (const { text: name } of proposeNames(text, () => 1)) expect(text).toContain(name);
        let before = 0;
        for (const { start, end } of proposeFigures(text)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          before = end;
        }
      }),
    );
  });

  it('finds names where they stand, without overlap', () => {
    const names = fc.array(fc.string({ minLength: 1, maxLength: 3 }), { maxLength: 5 });
    fc.assert(
      fc.property(pageText, names, (text, looked) => {
        let before = 0;
        for (const { name, start, end } of findNames(text, looked)) {
          expect(text.slice(start, end)).toBe(name);
          expect(start).toBeGreaterThanOrEqual(before);
          before = end;
        }
      }),
    );
  });
});

interface Amount {
  readonly bound: Bound;
  readonly value: number;
}

const amount: fc.Arbitrary<Amount> = fc.record({
  bound: fc.constantFrom<Bound>('exact', 'about', 'at-least', 'at-most', 'more-than', 'less-than'),
  value: fc.oneof(
    fc.integer({ min: -1000, max: 1000 }),
    fc.double({ noNaN: true, min: -1e12, max: 1e12 }),
  ),
});

function agreement(one: Amount, other: Amount): boolean | null {
  const figure = {
    kind: 'count',
    unit: '家',
    low: null,
    high: null,
    period: null,
    ...one,
  } as Figure;
  const fact = { unit: '家', asOf: null, ...other } as Fact;
  return agree(figure, fact);
}

describe('agree', () => {
  it('holds an amount to agree with itself', () => {
    fc.assert(fc.property(amount, (one) => agreement(one, one) === true));
  });

  it('does not ask which of the two was printed first', () => {
    fc.assert(fc.property(amount, amount, (a, b) => agreement(a, b) === agreement(b, a)));
  });

  it('never holds two different exact counts to agree', () => {
    const count = fc.integer({ min: 0, max: 1e6 });
    fc.assert(
      fc.property(count, count, (a, b) => {
        const same = agreement({ bound: 'exact', value: a }, { bound: 'exact', value: b });
        return same === (a === b);
      }),
    );
  });
});
