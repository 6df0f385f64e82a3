import { describe, expect, it } from 'vitest';
import { compareWithFacts, factsOf } from '@/lib/dictionary/facts';
import { sameMetric } from '@/lib/dictionary/metric';
import type { Dictionary, Fact } from '@/lib/model/dictionary';
import type { Bound, Figure } from '@/lib/model/figure';

const place = { article: 'a', lines: [1] };
const fact = (part: Partial<Fact>): Fact => ({
  subject: 'park:x',
  metric: '总投资',
  text: '',
  value: 100,
  unit: 'CNY',
  bound: 'exact',
  asOf: null,
  source: place,
  ...part,
});
const figure = (part: Partial<Figure>): Figure => ({
  kind: 'money',
  start: 0,
  end: 1,
  text: '',
  value: 100,
  unit: 'CNY',
  low: null,
  high: null,
  bound: 'exact',
  period: null,
  metric: '总投资',
  subject: 'park:x',
  ...part,
});
const dictionary = (facts: readonly Fact[]): Dictionary => ({
  schema: 1,
  source: { sha256: '', printed: '2030-06', label: { en: '', zh_CN: '' } },
  articles: [{ id: 'a', label: { en: 'a', zh_CN: '甲' }, reporters: [], lines: [[1, 2]] }],
  entities: [],
  facts,
});

/** What the two agree on: true, false, or undefined where they cannot be compared. */
function sameOf(f: Partial<Figure>, g: Partial<Fact>): boolean | undefined {
  const [compared] = compareWithFacts(figure(f), dictionary([fact(g)]));
  if (!compared) throw new Error('the fact was not found');
  return compared.same;
}

const amounts: readonly (readonly [Bound, number, Bound, number, boolean | undefined])[] = [
  // figure, fact, same
  ['exact', 100, 'exact', 100, true],
  ['exact', 0.1 + 0.2, 'exact', 0.3, true],
  ['exact', 100, 'exact', 101, false],
  ['exact', 6.2e8, 'exact', 6e8, false],
  // 150余家 means 150 to 160, 近160 somewhat less than 160.
  ['exact', 150, 'about', 150, true],
  ['exact', 156, 'about', 150, true],
  ['exact', 170, 'about', 150, false],
  ['about', 2100, 'about', 2100, true],
  ['about', 5000, 'about', 2100, false],
  ['about', 6000, 'about', 5000, false],
  ['about', 5e8, 'about', 4.85e8, true],
  ['exact', 5600, 'about', 5000, false],
  // 超1.5亿: a little more agrees, less does not, much more says nothing.
  ['exact', 1.52e8, 'more-than', 1.5e8, true],
  ['exact', 1.4e8, 'more-than', 1.5e8, false],
  ['exact', 3e8, 'more-than', 1.5e8, undefined],
  ['more-than', 1.5e8, 'exact', 3e8, undefined],
  ['more-than', 1.5e8, 'at-least', 1.5e8, true],
  ['more-than', 2e8, 'more-than', 1.5e8, false],
  ['at-most', 6, 'exact', 6, true],
  ['at-most', 6, 'exact', 7, false],
  ['less-than', 100, 'exact', 20, undefined],
  ['at-most', 6, 'less-than', 6, true],
  ['at-most', 90, 'at-least', 95, false],
  ['at-most', 96, 'at-least', 95, undefined],
  ['exact', 0, 'about', 0, true],
];

describe('compareWithFacts', () => {
  it('holds a change only against a change that goes the same way', () => {
    const percent = { unit: '%', value: 85 } as const;
    const down = { direction: 'down', basis: null } as const;
    const up = { direction: 'up', basis: null } as const;
    expect(sameOf({ ...percent, change: down }, { ...percent, text: '缩短85%' })).toBe(true);
    expect(sameOf({ ...percent, value: 60, change: down }, { ...percent, text: '缩短85%' })).toBe(
      false,
    );
    expect(sameOf({ ...percent, change: up }, { ...percent, text: '缩短85%' })).toBeUndefined();
    expect(sameOf(percent, { ...percent, text: '缩短85%' })).toBeUndefined();
    expect(sameOf({ ...percent, change: up }, { ...percent, text: '85%' })).toBeUndefined();
  });

  it.each(amounts)('%s %d against %s %d: %s', (bound, value, factBound, factValue, same) => {
    expect(sameOf({ bound, value }, { bound: factBound, value: factValue })).toBe(same);
  });

  const ranges: readonly (readonly [number, number, number, boolean | undefined])[] = [
    [30, 50, 40, undefined],
    [30, 50, 60, false],
    [30, 50, 20, false],
  ];
  it.each(ranges)('range %d to %d against %d: %s', (low, high, value, same) => {
    expect(sameOf({ value: null, low, high, bound: 'range' }, { value })).toBe(same);
  });

  const units: readonly (readonly [
    Figure['kind'],
    string | null,
    number,
    string | null,
    number,
    boolean | undefined,
  ])[] = [
    ['money', 'USD', 100, 'CNY', 100, undefined],
    ['percent', '%', 100, 'pp', 100, undefined],
    ['count', '户', 24, '家', 24, true],
    ['count', '项', 12, '个', 13, false],
    ['count', '位', 35, '名', 35, true],
    ['count', '人次', 35, '名', 35, undefined],
    ['count', '个', 5, null, 5, true],
    ['count', '个', 5, '名', 5, undefined],
    ['money', 'CNY', 5, null, 5, undefined],
    ['duration', 'hour', 48, 'day', 2, true],
    ['duration', 'year', 2, 'month', 24, true],
    ['duration', 'workday', 6, 'day', 6, undefined],
    // 4.67公顷 is what 70亩 comes to.
    ['area', 'm²', 46_700, 'm²', (70 * 2000) / 3, true],
    ['area', 'm²', 47_000, 'm²', (70 * 2000) / 3, false],
  ];
  it.each(units)(
    '%s in %s %d against %s %d: %s',
    (kind, unit, value, factUnit, factValue, same) => {
      expect(sameOf({ kind, unit, value }, { unit: factUnit, value: factValue })).toBe(same);
    },
  );

  const dates: readonly (readonly [string, string, string | null, boolean | undefined])[] = [
    ['2019-01-01', '2019-12-31', '2019', true],
    ['2019-05-01', '2019-05-31', '2019', true],
    ['2018-05-01', '2018-05-31', '2019', false],
    ['2022-05-26', '2022-05-26', '2022-05-26', true],
    ['2022-05-01', '2022-05-31', '2022-05-26', true],
    ['2024-09-30', '2024-10-02', '2024-09', false],
    ['2024-09-01', '2024-09-30', '2024-09', true],
    ['2024-09-01', '2024-09-30', null, undefined],
  ];
  it.each(dates)('%s to %s against %s: %s', (from, to, asOf, same) => {
    const date = { kind: 'date', value: null, unit: null, period: { from, to } } as const;
    expect(sameOf(date, { value: null, unit: null, asOf })).toBe(same);
  });

  it('does not hold a date against an amount', () => {
    const date = {
      kind: 'date',
      value: null,
      unit: null,
      period: { from: '2019-01-01', to: '2019-12-31' },
    } as const;
    expect(sameOf(date, { asOf: '2019' })).toBeUndefined();
    expect(sameOf({}, { value: null, unit: null, asOf: '2019' })).toBeUndefined();
    expect(sameOf({ ...date, period: null }, { value: null, asOf: '2019' })).toBeUndefined();
  });

  it('finds facts by subject and by what is measured', () => {
    const all = dictionary([
      fact({ text: '1' }),
      fact({ text: '2', metric: '总投资额' }),
      fact({ text: '3', metric: '年产值' }),
      fact({ text: '4', subject: 'park:y' }),
    ]);
    expect(compareWithFacts(figure({}), all).map((c) => c.fact.text)).toEqual(['1', '2']);
    expect(compareWithFacts(figure({ subject: null }), all)).toEqual([]);
    expect(compareWithFacts(figure({ metric: null }), all)).toEqual([]);
    expect(compareWithFacts(figure({ subject: '__proto__' }), all)).toEqual([]);
  });
});

describe('factsOf', () => {
  it('gives the article and the date of print', () => {
    const own = dictionary([fact({}), fact({ source: { article: 'gone', lines: [] } })]);
    const [known, unknown] = factsOf('park:x', own);
    expect(known?.article?.label.zh_CN).toBe('甲');
    expect([known?.printed, unknown?.printed]).toEqual(['2030-06', '2030-06']);
    expect(unknown?.article).toBeNull();
    expect(factsOf('constructor', own)).toEqual([]);
  });

  it('takes the article’s own date before the source’s', () => {
    const own = dictionary([fact({})]);
    const later = { ...own, articles: own.articles.map((a) => ({ ...a, printed: '2031' })) };
    expect(factsOf('park:x', later)[0]?.printed).toBe('2031');
  });
});

describe('sameMetric', () => {
  it.each([
    ['总投资', '计划总投资', true],
    ['占地', '占地面积', true],
    ['投产企业', '投产企业数', true],
    ['高新技术企业数量', '国家高新技术企业', true],
    ['项目一次性验收通过率', '一次性验收通过率', true],
    ['项目数', '项目', true],
    ['项目资金', '资金', false],
    ['人数', '人', false],
    ['营业额', '营业收入', false],
    ['总投资', '投资', false],
    ['年产值', '产值', false],
    ['__proto__', 'constructor', false],
  ])('%s and %s: %s', (a, b, same) => {
    expect(sameMetric(a, b)).toBe(same);
    expect(sameMetric(b, a)).toBe(same);
  });
});
