import { describe, expect, it } from 'vitest';
import { changedFigures } from '@/lib/anchor/changes/changed-figures';
import { compareTexts } from '@/lib/anchor/changes/compare';

const between = (was: string, now: string) =>
  changedFigures(compareTexts(was, now)).map((figure) => `${figure.was} → ${figure.now}`);

describe('the figures that changed', () => {
  it.each<[string, string, string[]]>([
    ['总投资4.85亿元', '总投资5.85亿元', ['4.85亿元 → 5.85亿元']],
    ['占地210亩，年产6万套', '占地230亩，年产5万套', ['210亩 → 230亩', '6万套 → 5万套']],
    ['增长9.3%', '增长9.3个百分点', ['9.3% → 9.3个百分点']],
    ['共有十二家企业', '共有十五家企业', ['十二家 → 十五家']],
    ['共有八十家企业', '共有九十家企业', ['八十家 → 九十家']],
    ['今天开工', '今天，18个项目开工', ['null → 18个']],
    ['投资3亿元，明年投产', '明年投产', ['3亿元 → null']],
    ['12月3日开工', '12月5日开工', ['3日 → 5日']],
    ['占地２１０亩', '占地210亩', []],
    ['两家公司签约', '三家公司签约', ['两 → 三']],
    ['两家公司一起签约', '两家公司签约', []],
    ['负责人表示欢迎', '董事长表示感谢', []],
    ['', '', []],
  ])('%j → %j', (was, now, figures) => {
    expect(between(was, now)).toEqual(figures);
  });

  it('a rewritten clause gives its figures in order', () => {
    const was = '园区一季度完成投资18.6亿元、同比增长7.2%，全年目标不变。';
    const now = '截至三月底，投资额为19.6亿元（增速7.4%），全年目标不变。';
    expect(between(was, now)).toEqual(['18.6亿元 → 19.6亿元', '7.2% → 7.4%']);
  });
});
