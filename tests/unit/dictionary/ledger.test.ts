import { describe, expect, it } from 'vitest';
import { conflictsAmong, rowsOfArticle, rowsOfFacts } from '@/lib/dictionary/ledger';
import { bundledDictionary } from '@/lib/dictionary/load';
import type { Figure } from '@/lib/model/figure';
import type { LedgerRow } from '@/lib/model/ledger';
import { finish } from '@/lib/text/steps';

const park = bundledDictionary().entities.find(({ name }) => name === '湘潭高新区');

const figure: Figure = {
  kind: 'money',
  start: 10,
  end: 16,
  text: '4.85亿元',
  value: 485_000_000,
  unit: 'CNY',
  low: null,
  high: null,
  bound: 'exact',
  period: null,
  metric: '总投资',
  subject: park?.id ?? '',
};

function articleOf(published: string) {
  const metadata = {
    url: 'https://news.example/1',
    title: '标题',
    bylines: [],
    outlet: '湘江日报',
    published,
  };
  return { number: 7, kept: { metadata, text: '', textHash: '', captured: '' } };
}

describe('the ledger of an article', () => {
  it('lists figures with their name, date and place', () => {
    const found = { mentions: [], figures: [figure] };
    expect(rowsOfArticle(articleOf('2024-08-09'), found, bundledDictionary())).toEqual([
      expect.objectContaining({
        key: '7:10',
        name: '湘潭高新区',
        metric: '总投资',
        asOf: '2024-08-09',
        outlet: '湘江日报',
        title: '标题',
        place: { article: 7, start: 10, end: 16 },
      }),
    ]);
  });

  it('leaves out dates, ordinals, and figures of which nothing is known', () => {
    const figures: Figure[] = [
      { ...figure, kind: 'date' },
      { ...figure, kind: 'ordinal' },
      { ...figure, metric: null, subject: null },
    ];
    const found = { mentions: [], figures };
    expect(rowsOfArticle(articleOf(''), found, bundledDictionary())).toEqual([]);
  });

  it('names a subject that only the article introduces', () => {
    const mention = {
      kind: 'company' as const,
      start: 0,
      end: 4,
      text: '禾芯科技',
      entity: 'article:1',
      name: '湖南禾芯新能源科技有限公司',
      confidence: 1,
      reason: 'introduced' as const,
    };
    const figures = [{ ...figure, subject: 'article:1' }];
    const [row] = rowsOfArticle(
      articleOf(''),
      { mentions: [mention], figures },
      bundledDictionary(),
    );
    expect(row?.name).toBe('湖南禾芯新能源科技有限公司');
  });
});

describe('the ledger of the dictionary', () => {
  it('has every fact that is a value, with the article that printed it', () => {
    const rows = rowsOfFacts(bundledDictionary(), 'zh_CN');
    const values = bundledDictionary().facts.filter(({ value }) => value !== null);
    expect(rows).toHaveLength(values.length);
    const turnover = rows.find(({ metric }) => metric === '营业额');
    expect(turnover).toMatchObject({
      name: '龙牌食品股份有限公司',
      asOf: '2023',
      place: null,
      figure: { kind: 'money', value: 150_000_000, bound: 'more-than' },
    });
    expect(turnover?.title).not.toBe('');
  });
});

describe('conflicts', () => {
  const row = (key: string, value: number, more: Partial<LedgerRow> = {}): LedgerRow => {
    const { metric: _m, subject: _s, start: _a, end: _e, ...plain } = figure;
    return {
      key,
      name: '湘潭高新区',
      metric: '总投资',
      figure: { ...plain, value },
      asOf: '2024-08-09',
      outlet: '',
      title: '',
      place: null,
      ...more,
    };
  };

  it('are two values of one name, metric and date', () => {
    expect(finish(conflictsAmong([row('a', 1), row('b', 2)]))).toEqual(new Set(['a', 'b']));
    expect(finish(conflictsAmong([row('a', 1), row('b', 2, { metric: '总投资额' })])).size).toBe(2);
  });

  it('are not values that agree, or of another date, name or metric, or a rise and a level', () => {
    const b = row('b', 2);
    const others = [
      row('b', 1),
      { ...b, asOf: '2024-08-10' },
      { ...b, name: '雨湖高新区' },
      { ...b, metric: '年产值' },
      { ...b, asOf: '' },
      { ...b, figure: { ...b.figure, change: { direction: 'up' as const, basis: null } } },
      { ...b, figure: { ...b.figure, unit: 'USD' } },
    ];
    for (const other of others) expect(finish(conflictsAmong([row('a', 1), other])).size).toBe(0);
  });

  it('of thousands of rows of one date are found in no more than linear time', () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => row(String(i), i % 2));
    expect(finish(conflictsAmong(rows)).size).toBeGreaterThan(1);
  });
});
