import type { FigureCase } from './figure-case';

/** Medicine and health. */
export const medicineCases: readonly FigureCase[] = [
  [
    '每日2次，每次0.5g，连服7天',
    ['2次 | count | 2 次', '0.5g | weight | 0.0005 kg', '7天 | duration | 7 day'],
  ],
  ['血压140/90mmHg', []],
  ['空腹血糖7.8mmol/L', ['7.8mmol/L | count | 7800 mmol/m³ | exact | 空腹血糖']],
  [
    '体温38.5℃，心率96次/分',
    ['38.5℃ | count | 38.5 ℃ | exact | 体温', '96次/分 | count | 96 次/minute | exact | 心率'],
  ],
  [
    '有效率94.6%，不良反应发生率低于0.1%',
    [
      '94.6% | percent | 94.6 % | exact | 有效率',
      '0.1% | percent | 0.1 % | less-than | 不良反应发生率',
    ],
  ],
  ['新增确诊病例3例', ['3例 | count | 3 例']],
  [
    '医保报销比例提高到70%，封顶线15万元',
    ['70% | percent | 70 % | exact | 医保报销比例', '15万元 | money | 150000 CNY'],
  ],
  ['三级甲等医院', []],
  ['二甲医院升格', []],
  ['新冠病毒变异株XBB.1.5', []],
  ['维生素B12和Ω-3', []],
  ['国药准字Z20040063', []],
  ['体重指数（BMI）超过28', ['28 | number | 28 | more-than']],
  ['孕28周早产，出生体重1.1千克', ['28周 | duration | 28 week', '1.1千克 | weight | 1.1 kg']],
  ['术后第3天出院', ['第3天 | ordinal | 3 day']],
  ['接种疫苗12.6万剂次', ['12.6万剂次 | count | 126000 剂次']],
  [
    '床位由300张扩至500张',
    ['300张 | count | 300 张 | exact | 床位', '500张 | count | 500 张 | exact | 床位'],
  ],
  ['人均预期寿命78.6岁', ['78.6岁 | age | 78.6 year | exact | 人均预期寿命']],
];
