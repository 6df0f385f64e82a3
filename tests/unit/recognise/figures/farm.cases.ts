import type { FigureCase } from './figure-case';

/** Farming and food. */
export const farmCases: readonly FigureCase[] = [
  ['早稻亩产突破1100斤', ['1100斤 | weight | 550 kg | more-than | 亩产']],
  [
    '种植百合3000余亩，年产值1.2亿元',
    ['3000余亩 | area | 2000000 m² | about', '1.2亿元 | money | 120000000 CNY | exact | 年产值'],
  ],
  ['每斤卖到6块5', ['6块5 | money | 6.5 CNY']],
  [
    '出栏生猪86.3万头，存栏52.4万头',
    [
      '86.3万头 | count | 863000 头 | exact | 出栏生猪',
      '52.4万头 | count | 524000 头 | exact | 存栏',
    ],
  ],
  ['鱼苗投放120万尾', ['120万尾 | count | 1200000 尾']],
  ['蛋鸡存栏3万羽', ['3万羽 | count | 30000 羽']],
  ['土鸡蛋一枚1.5元', ['1.5元 | money | 1.5 CNY']],
  ['猪肉零售价12.8元/500克', ['12.8元/500克 | money | 25.6 CNY/kg']],
  [
    '收购价由每公斤2.6元涨至3.1元',
    ['2.6元 | money | 2.6 CNY | exact | 收购价', '3.1元 | money | 3.1 CNY | exact | 收购价'],
  ],
  ['亩均增收八百元左右', ['八百元 | money | 800 CNY | about']],
  ['灌溉面积扩大到4.5万公顷', ['4.5万公顷 | area | 450000000 m² | exact | 灌溉面积']],
  ['一年两熟的水稻', []],
  ['含水率控制在13.5%以下', ['13.5% | percent | 13.5 % | at-most | 含水率']],
  ['施用有机肥2吨/亩', ['2吨/亩 | weight | 3 kg/m²']],
  ['大棚里二十来度', ['二十来度 | count | 20 度 | about']],
];
