import { cleanup, render } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type GatheredRow,
  gatheredRows,
  LedgerGroupRow,
} from '@/components/library/ledger/ledger-group-rows';
import type { LedgerGroup, LedgerLine } from '@/lib/model/ledger';
import { speak } from '../../support/i18n';

beforeEach(() => speak('en'));
afterEach(cleanup);

function line(more: Partial<LedgerLine> = {}): LedgerLine {
  return {
    name: '澄湖电气厂',
    metric: '产值',
    metrics: ['产值'],
    latest: {
      key: '1:0',
      name: '澄湖电气厂',
      metric: '产值',
      figure: {
        kind: 'money',
        text: '5亿元',
        value: 5e8,
        unit: 'CNY',
        low: null,
        high: null,
        bound: 'exact',
        period: null,
      },
      asOf: '2024-05',
      outlet: '',
      title: '',
      place: null,
    },
    count: 3,
    low: 3e8,
    high: 5e8,
    conflicting: false,
    ...more,
  };
}

const group = (...lines: LedgerLine[]): LedgerGroup => ({ of: '澄湖电气厂', count: 3, lines });

function textOf(row: GatheredRow): string {
  const { container } = render(
    <LedgerGroupRow row={row} by="name" href="#/figures" reachable={true} />,
  );
  return container.textContent ?? '';
}

const rowOf = (one: LedgerLine) => gatheredRows([group(one)])[1] as GatheredRow;

describe('figures gathered', () => {
  it('stand under the head of their group, every row with a key of its own', () => {
    const rows = gatheredRows([group(line(), line()), group(line())]);
    expect(rows.map(({ kind }) => kind)).toEqual(['head', 'line', 'line', 'head', 'line']);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(5);
  });

  it('say the measure, the latest value, its date, the range and how many there are', () => {
    expect(textOf(rowOf(line()))).toBe('产值5亿元May 2024CNY 300 million to CNY 500 million3');
  });

  it('say no range where there is one value, or nobody knows of what', () => {
    expect(textOf(rowOf(line({ low: 5e8 })))).toBe('产值5亿元May 20243');
    expect(textOf(rowOf(line({ metric: '' })))).toBe('—5亿元May 20243');
  });

  it('say that figures are disputed', () => {
    expect(textOf(rowOf(line({ conflicting: true })))).toContain('Disputed');
  });

  it('say of a group without a name that none was told', () => {
    const [head] = gatheredRows([{ ...group(line()), of: '' }]);
    expect(textOf(head as GatheredRow)).toBe('No name told3 figures');
  });
});
