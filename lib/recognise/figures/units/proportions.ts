import { unitsOf } from './unit';

/** Shares and differences of shares. */
export const proportions = [
  ...unitsOf('percent', '%', [
    { words: '%' },
    { words: '‰', factor: 0.1 },
    { words: '‱', factor: 0.01 },
    {
      words: '成',
      factor: 10,
      notBefore: '为立功交都本员果长套语绩品分因型就效渝渊片熟人荫吉千龙工品仁',
    },
    { words: '折', factor: 10, notBefore: '叠合射旧算磨扣腾让返断纸子桥页痕线' },
  ]),
  ...unitsOf('percent', 'pp', [
    { words: '个百分点 百分点 pct pcts 个pct' },
    { words: '个基点 基点 BP bp 个BP 个bp BPs bps', factor: 0.01 },
  ]),
];
