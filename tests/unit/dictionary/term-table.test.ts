import { describe, expect, it } from 'vitest';
import { TermTable } from '@/lib/dictionary/term-table';

function asked(table: TermTable<number>, text: string, start: number, end: number, hash: number) {
  const visits: [number, number, number][] = [];
  table.visitAt(text, start, end, hash, (...visit) => visits.push(visit));
  return visits;
}

describe('TermTable', () => {
  it('finds a term where it stands, by its hash', () => {
    const table = new TermTable<number>(2, 5);
    table.add('湘潭', 7, 1);
    table.add('高新区', -9, 2);
    expect(asked(table, '在湘潭', 1, 3, 7)).toEqual([[1, 3, 1]]);
    expect(asked(table, '湘潭高新区', 2, 5, -9)).toEqual([[2, 5, 2]]);
  });

  it('takes nothing else of the same hash for it', () => {
    const table = new TermTable<number>(1, 2);
    table.add('湘潭', 7, 1);
    expect(asked(table, '湘乡', 0, 2, 7)).toEqual([]);
    expect(asked(table, '湘潭市', 0, 3, 7)).toEqual([]);
    expect(asked(table, '湘潭', 0, 2, 8)).toEqual([]);
  });

  it('finds all of a hundred terms of one hash', () => {
    const terms = Array.from({ length: 100 }, (_, i) => `甲${i}`);
    const table = new TermTable<number>(terms.length, terms.join('').length);
    terms.forEach((term, i) => {
      table.add(term, 5, i);
    });
    for (const [i, term] of terms.entries()) {
      expect(asked(table, term, 0, term.length, 5)).toEqual([[0, term.length, i]]);
    }
    expect(asked(table, '乙', 0, 1, 5)).toEqual([]);
  });
});
