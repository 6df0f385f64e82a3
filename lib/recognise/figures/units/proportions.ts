import { unitsOf } from './unit';

/** Shares and differences of shares. */
export const proportions = [
  ...unitsOf('percent', '%', [
    { words: '% percent' },
    { words: '‰', factor: 0.1 },
    { words: '‱', factor: 0.01 },
    {
      words: '成',
      factor: 10,
      notBefore:
        '为|立|功|交|都|本|员|果|长|套|语|绩|品|分|因|型|就|效|渝|渊|片|熟|人|荫|吉|千|龙|工|仁|新|真|双|对',
    },
    {
      words: '折',
      factor: 10,
      notBefore: '叠|合|射|旧|算|磨|扣|腾|返|断|纸|子|桥|页|痕|线|现|价|服',
    },
  ]),
  ...unitsOf('percent', 'pp', [
    { words: '个百分点 百分点 pct pcts 个pct ppt ppts 个ppt' },
    { words: '个基点 基点 BP bp 个BP 个bp BPs bps', factor: 0.01 },
  ]),
];
