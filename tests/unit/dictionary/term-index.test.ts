import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TermIndex } from '@/lib/dictionary/term-index';

function found(terms: readonly string[], text: string): [number, number, string][] {
  const index = TermIndex.of(new Map(terms.map((term) => [term, term])));
  const spans: [number, number, string][] = [];
  index.scan(text, (start, end, value) => spans.push([start, end, value]));
  return spans;
}

describe('TermIndex', () => {
  it('finds every term at every place, the shorter first', () => {
    expect(found(['湘潭', '湘潭高新区', '高新区', '新'], '湘潭高新区')).toEqual([
      [0, 2, '湘潭'],
      [0, 5, '湘潭高新区'],
      [2, 5, '高新区'],
      [3, 4, '新'],
    ]);
  });

  it('finds terms of one unit, also at the end and beside longer ones', () => {
    expect(found(['甲', '甲乙', '丙'], '甲乙甲丙')).toEqual([
      [0, 1, '甲'],
      [0, 2, '甲乙'],
      [2, 3, '甲'],
      [3, 4, '丙'],
    ]);
  });

  it('takes no part of a term for it', () => {
    expect(found(['湘潭高新区管委会', '湘潭高新区大厅'], '湘潭高新区、湘潭高新区管委')).toEqual([]);
  });

  it('finds them at the very end, whatever their length', () => {
    expect(found(['甲乙', '丙甲乙', '丁丙甲乙'], '丁丙甲乙')).toEqual([
      [0, 4, '丁丙甲乙'],
      [1, 4, '丙甲乙'],
      [2, 4, '甲乙'],
    ]);
    expect(found(['甲乙'], '甲')).toEqual([]);
    expect(found(['甲乙', '甲'], '甲')).toEqual([[0, 1, '甲']]);
  });

  it('counts its terms, the empty one aside', () => {
    expect(
      TermIndex.of(
        new Map([
          ['', 1],
          ['甲', 2],
          ['甲乙', 3],
        ]),
      ).size,
    ).toBe(2);
  });

  it('gives a value that is undefined too', () => {
    const spans: unknown[] = [];
    TermIndex.of(new Map([['甲乙', undefined]])).scan('甲乙', (...span) => spans.push(span));
    expect(spans).toEqual([[0, 2, undefined]]);
  });

  it('finds nothing without terms or text', () => {
    expect(found([], '湘潭')).toEqual([]);
    expect(found(['', '湘潭'], '')).toEqual([]);
  });

  it('knows __proto__ as a term like any', () => {
    expect(found(['__proto__'], 'a __proto__ b')).toEqual([[2, 11, '__proto__']]);
  });

  it('finds what a search one by one finds', () => {
    const letters = fc.constantFrom(...'甲乙丙a\ud842\udfb7\u0000');
    const word = (maxLength: number) =>
      fc.array(letters, { minLength: 1, maxLength }).map((parts) => parts.join(''));
    // Long terms of one letter, so that many share long beginnings and stand in the text by chance.
    const long = fc.nat({ max: 40 }).map((length) => '甲'.repeat(length + 1));
    const term = fc.oneof(
      word(5),
      long,
      fc.tuple(long, word(2)).map((parts) => parts.join('')),
    );
    const text = fc.array(term, { maxLength: 20 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.uniqueArray(term, { maxLength: 40 }), text, (terms, text) => {
        const expected: [number, number, string][] = [];
        for (let at = 0; at < text.length; at += 1) {
          for (const term of terms) {
            if (text.startsWith(term, at)) expected.push([at, at + term.length, term]);
          }
        }
        expected.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
        expect(found(terms, text)).toEqual(expected);
      }),
    );
  });

  it('finds them wherever in a long text they stand', () => {
    const terms = ['甲', '乙丙', '丁戊己', '庚辛壬癸', '子丑寅卯辰巳午未'];
    for (const term of terms) {
      for (let before = 1000; before < 1050; before += 1) {
        const text = `${'无'.repeat(before)}${term}${'无'.repeat(1030)}${term}`;
        const second = before + term.length + 1030;
        expect(found(terms, text)).toEqual([
          [before, before + term.length, term],
          [second, second + term.length, term],
        ]);
      }
    }
  });

  it('finds the same stretch by stretch, each term where it begins', () => {
    const letters = fc.constantFrom(...'甲乙丙a');
    const word = (maxLength: number) =>
      fc.array(letters, { minLength: 1, maxLength }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(
        fc.uniqueArray(word(4), { maxLength: 12 }),
        word(60),
        fc.integer({ min: 1, max: 20 }),
        (terms, text, reach) => {
          const index = TermIndex.of(new Map(terms.map((term) => [term, term])));
          const spans: [number, number, string][] = [];
          for (let from = 0; from < text.length; from += reach) {
            index.scan(text, (...span) => spans.push(span), from, from + reach);
          }
          expect(spans).toEqual(found(terms, text));
        },
      ),
    );
  });
});
