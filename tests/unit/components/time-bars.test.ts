import { describe, expect, it } from 'vitest';
import { barsOf } from '@/components/library/ledger/time-bars';

describe('counts over time', () => {
  it('have a bar a month, empty months between too', () => {
    const dates = new Map([
      ['2023-11-30', 2],
      ['2024-01-01T08:00:00+08:00', 1],
      ['2023-11', 3],
    ]);
    expect(barsOf(dates)).toEqual([
      { when: '2023-11', count: 5 },
      { when: '2023-12', count: 0 },
      { when: '2024-01', count: 1 },
    ]);
  });

  it('have a bar a year where they span many', () => {
    const bars = barsOf(
      new Map([
        ['2019-02-01', 1],
        ['2024-08-09', 2],
      ]),
    );
    expect(bars.map(({ when }) => when)).toEqual(['2019', '2020', '2021', '2022', '2023', '2024']);
    expect(bars.map(({ count }) => count)).toEqual([1, 0, 0, 0, 0, 2]);
  });

  it('leave out what has no month', () => {
    expect(
      barsOf(
        new Map([
          ['', 4],
          ['2024', 1],
          ['soon', 1],
        ]),
      ),
    ).toEqual([]);
  });
});
