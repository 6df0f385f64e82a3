import type { FigureCase } from './figure-case';

/** The edges of rules: each fails where a comparison in the grammar is off by one, or a condition is left out. */
export const edgeCases: readonly FigureCase[] = [
  ['31日，大桥合龙。', ['31日 | date | 2023-12-31'], '2024-01-15'],
  ['12月3号线开通。', ['12月 | date | 2024-12-01..2024-12-31'], '2024-12-20'],
  ['8月7日到九日闭馆。', ['8月7日到九日 | date | 2024-08-07..2024-08-09 | range']],
  ['每到年底，订单就多。', []],
  ['书架上的书八十有六。', []],
  ['型号a12,500和K12,500都已下架，12,500K也是。', []],
  [
    '二手车卖了三万五元，标价一千八元。',
    ['三万五元 | money | 35000 CNY', '一千八元 | money | 1800 CNY | exact | 标价'],
  ],
  [
    '须从业一年以上，最好一年半。',
    ['一年 | duration | 1 year | at-least', '一年半 | duration | 1.5 year'],
  ],
  ['报价 $ 3,200。', ['$ 3,200 | money | 3200 USD | exact | 报价']],
  ['滚筒每分钟只走0.5转。', ['0.5转 | count | 0.5 转']],
];
