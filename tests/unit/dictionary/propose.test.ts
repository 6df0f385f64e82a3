// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { findNames } from '@/lib/dictionary/builder/find-names';
import { initialsOf, syllablesOf } from '@/lib/dictionary/builder/pinyin';
import { proposeFigures } from '@/lib/dictionary/builder/propose-figures';
import { proposeNames } from '@/lib/dictionary/builder/propose-names';

const names: readonly (readonly [string, readonly string[]])[] = [
  ['日前，青禾高新区管委会走进远帆精工科技有限公司', ['青禾高新区管委会', '远帆精工科技有限公司']],
  ['青禾高新区与北岭产业园签约', ['青禾高新区', '北岭产业园']],
  ['来自东溪大学和西溪农科院', ['东溪大学', '西溪农科院']],
  ['甲木、乙火科技、丙水等重点项目', ['乙火科技', '甲木', '丙水']],
  ['丁土、戊金等7个驿站', ['丁土', '戊金']],
  ['还与己水商行合作', ['己水商行']],
  ['阿杉食品法人陆拾，', ['阿杉食品', '陆拾']],
  ['项目负责人何田介绍', ['何田']],
  ['园区负责人表示，', []],
  ['庚明院士团队', ['庚明']],
  ['《青禾导报》刊发', ['青禾导报']],
  ['__proto__ \ud800', []],
];

describe('proposeNames', () => {
  it.each(names)('%s', (text, expected) => {
    expect(proposeNames(text, () => 1).map((p) => p.text)).toEqual(expected);
  });

  it('tells the rule and the line of the first', () => {
    const text = '青禾高新区。\n青禾高新区';
    const lineAt = (offset: number) => (offset < 7 ? 3 : 9);
    expect(proposeNames(text, lineAt)).toEqual([{ text: '青禾高新区', rule: 'suffix', line: 3 }]);
  });
});

const figures: readonly (readonly [string, readonly string[]])[] = [
  ['总投资4.85亿元，占地70亩', ['4.85亿元', '70亩']],
  ['有企业150余家，其中95%以上', ['150余家', '95%以上']],
  ['近160人，连续4年，第二期', ['近160人', '连续4年', '第二期']],
  ['2022年5月26日和1-7月', ['2022年5月26日', '1-7月']],
  ['6个工作日、5分钟、60多岁', ['6个工作日', '5分钟', '60多岁']],
  ['两个领域，四项任务，一个窗口', ['两个', '四项']],
  ['报道⑨', ['⑨']],
  ['一起，十分重要', []],
];

describe('proposeFigures', () => {
  it.each(figures)('%s', (text, expected) => {
    const proposals = proposeFigures(text);
    expect(proposals.map((p) => p.text)).toEqual(expected);
    for (const { start, end, text: slice } of proposals) expect(text.slice(start, end)).toBe(slice);
  });
});

describe('findNames', () => {
  it('takes the leftmost, longest name and nothing inside it', () => {
    const found = findNames('青禾高新区管委会在青禾高新区', ['青禾高新区', '青禾高新区管委会']);
    expect(found).toEqual([
      { name: '青禾高新区管委会', start: 0, end: 8 },
      { name: '青禾高新区', start: 9, end: 14 },
    ]);
  });
});

describe('pinyin', () => {
  it.each([
    ['湘潭高新区', false, undefined, 'xtgxq'],
    ['单杨', true, undefined, 'sy'],
    ['单杨', true, 'shan yang', 'sy'],
    ['重庆', false, undefined, 'cq'],
    ['IVD产业园', false, undefined, 'icyy'],
    ['521服务队', false, undefined, '521fwd'],
    ['·园', false, undefined, 'y'],
  ])('%s', (name, person, reading, initials) => {
    expect(initialsOf(syllablesOf(name, person, reading))).toBe(initials);
  });
});
