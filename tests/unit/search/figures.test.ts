import { describe, expect, it } from 'vitest';
import type { Figure } from '@/lib/model/figure';
import { recogniseFigures } from '@/lib/recognise/figures';
import {
  findFigures,
  isMeant,
  joinFigures,
  packFigures,
  withoutArticle,
} from '@/lib/search/packed-figures';
import { parseQuantity } from '@/lib/search/quantity';
import { parseFigureTerm } from '@/lib/search/query/figure-term';
import { foldForSearch } from '@/lib/search/searchable';

const fold = (text: string) => foldForSearch(text).text;

/** As a reader types them, and as an article prints them. */
const quantities =
  `4.85亿元 1,200家 70亩 12.5% 3成 1.5个百分点 300万美元 2亿欧元 5000港元 800亿日元 6平方米 3公顷 1.2平方公里
  500米 12公里 80公斤 3.5万吨 900立方米 120万千瓦时 5吉瓦时 300兆瓦 20千瓦 3年 18个月 15天 6个工作日 24小时 30分钟 1.2万亿元
  250人次 46个 17项 3500名 88台 12条`
    .trim()
    .split(/\s+/);

it.each(quantities)('reads %s as the recogniser of articles does', (text) => {
  const figures = recogniseFigures(`共${text}。`);
  expect(figures).toHaveLength(1);
  const { value, unit } = figures[0] as Figure;
  const typed = parseQuantity(fold(text));
  expect(typed?.unit).toBe(unit);
  expect((typed?.value ?? 0) / (value as number)).toBeCloseTo(1, 12);
});

it.each(['', '亿元', 'abc', '1.2.3', '5年前说过的那些话', '12:30', '1<2', '--5', '\ud842'])(
  'does not take %j for a quantity',
  (text) => {
    expect(parseQuantity(text)).toBeNull();
  },
);

it('takes a million digits for none', () => {
  expect(parseQuantity('9'.repeat(1_000_000))).toBeNull();
});

const text =
  '示例园区占地70亩，总投资4.85亿元至6亿元，带动就业约300人，2024年8月9日投产，产值增长12.5%，审批用时缩短85%。';
const figures = recogniseFigures(text);

/** The figures of `text` that are meant, as printed. */
function meant(query: string): string[] {
  const term = parseFigureTerm(fold(query), false);
  if (!term) throw new Error(`${query} is no comparison`);
  const spans = findFigures([packFigures(7, figures)], term).get(7) ?? [];
  const found: string[] = [];
  for (let i = 0; i < spans.length; i += 2) found.push(text.slice(spans[i], spans[i + 1]));
  expect(figures.filter((figure) => isMeant(figure, term)).map((figure) => figure.text)).toEqual(
    found,
  );
  return found;
}

describe('figures by value', () => {
  it.each<[string, string[]]>([
    ['投资>5亿', ['4.85亿元至6亿元']],
    ['投资>6亿', []],
    ['投资>=6亿', ['4.85亿元至6亿元']],
    ['投资>=6.1亿', []],
    ['投资<4.85亿元', []],
    ['投资<=4.8亿元', []],
    ['占地=69亩', []],
    ['占地=71亩', []],
    ['投资<=4.85亿元', ['4.85亿元至6亿元']],
    ['总投资:1..5亿元', ['4.85亿元至6亿元']],
    ['占地=70亩', ['70亩']],
    ['占地>70亩', []],
    ['占地>46666平方米', ['70亩']],
    ['占地=46666.666666667平方米', ['70亩']],
    ['figure>=12.5%', ['12.5%', '85%']],
    ['增长>12%', ['12.5%']],
    ['增长>13%', []],
    ['同比增长>=12.5%', ['12.5%']],
    ['产值增长>12%', ['12.5%']],
    ['出口增长>12%', []],
    ['growth>12%', ['12.5%']],
    ['下降>12%', ['85%']],
    ['用时缩短:80..90%', ['85%']],
    ['产值下降>12%', []],
    ['增长>1亿', []],
    ['投资增长>1亿', []],
    ['>200人', ['300人']],
    ['>200家', []],
    ['数字<100', ['12.5%', '85%']],
  ])('%s means %j', (query, expected) => {
    expect(meant(query)).toEqual(expected);
  });
});

it('packs strange metrics and units', () => {
  const strange = { ...(figures[0] as Figure), metric: '甲\t乙\n丙', unit: '__p__' };
  const term = parseFigureTerm('乙丙>0__p__', false);
  expect(term?.unit).toBe('__p__');
  const packed = packFigures(7, [strange, figures[1] as Figure]);
  const found = term && findFigures([packed], { ...term, metric: '丙' });
  expect(found?.get(7)).toEqual([strange.start, strange.end]);
});

it('joins the figures of articles, and takes those of one out again', () => {
  const [first, second] = [packFigures(1, figures), packFigures(2, figures.slice(0, 2))];
  const joined = joinFigures([first, packFigures(3, []), second]);
  const term = parseFigureTerm('占地>1亩', false);
  const articles = (packed: typeof first) => [...(term ? findFigures([packed], term).keys() : [])];
  expect(articles(joined)).toEqual([1, 2]);
  expect(articles(withoutArticle(joined, 1))).toEqual([2]);
  expect(articles(withoutArticle(joined, 3))).toEqual([1, 2]);
});
