import { describe, expect, it } from 'vitest';
import { rowsOf, TermTable } from '@/lib/dictionary/term-table';

describe('TermTable', () => {
  it('finds a term where it stands, by its hash', () => {
    const table = new TermTable(rowsOf(['湘潭', '高新区'], [7, -9]));
    expect(table.numberAt('在湘潭', 1, 3, 7)).toBe(0);
    expect(table.numberAt('湘潭高新区', 2, 5, -9)).toBe(1);
  });

  it('takes nothing else of the same hash for it', () => {
    const table = new TermTable(rowsOf(['湘潭'], [7]));
    expect(table.numberAt('湘乡', 0, 2, 7)).toBe(-1);
    expect(table.numberAt('湘潭市', 0, 3, 7)).toBe(-1);
    expect(table.numberAt('湘潭', 0, 2, 8)).toBe(-1);
  });

  it('finds all of a hundred terms of one hash', () => {
    const terms = Array.from({ length: 100 }, (_, i) => `甲${i}`);
    const table = new TermTable(rowsOf(terms, new Array(100).fill(5)));
    for (const [i, term] of terms.entries()) {
      expect(table.numberAt(term, 0, term.length, 5)).toBe(i);
    }
    expect(table.numberAt('乙', 0, 1, 5)).toBe(-1);
  });
});
