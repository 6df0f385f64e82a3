import type { FigureCase } from './figure-case';

/** Prices, shops and households. */
export const priceCases: readonly FigureCase[] = [
  ['原价1299元，到手价899元', ['1299元 | money | 1299 CNY', '899元 | money | 899 CNY']],
  ['满300减50', []],
  ['第二件半价', ['第二件 | ordinal | 2 件']],
  [
    '奶茶一杯18元，两杯32元',
    ['18元 | money | 18 CNY', '两杯 | count | 2 杯', '32元 | money | 32 CNY'],
  ],
  ['月租2800元/月', ['2800元/月 | money | 2800 CNY/month']],
  ['二手房均价1.23万元/㎡', ['1.23万元/㎡ | money | 12300 CNY/m² | exact | 均价']],
  ['首付三成，月供5600元', ['三成 | percent | 30 %', '5600元 | money | 5600 CNY']],
  ['三室两厅两卫，119平方米', ['119平方米 | area | 119 m²']],
  ['优惠价九折，会员折上再打9.5折', ['九折 | percent | 90 %', '9.5折 | percent | 95 %']],
  [
    '门票60元/人，1.2米以下儿童免票',
    ['60元/人 | money | 60 CNY/人 | exact | 门票', '1.2米 | length | 1.2 m | at-most'],
  ],
  ['客单价约45元', ['45元 | money | 45 CNY | about | 客单价']],
  ['一瓶500ml矿泉水2元', ['500ml | volume | 0.0005 m³', '2元 | money | 2 CNY']],
  ['话费每月19.9元，含30GB流量', ['19.9元 | money | 19.9 CNY', '30GB | count | 30 GB']],
  [
    '起步价8元（3公里），超出每公里2元',
    ['8元 | money | 8 CNY | exact | 起步价', '3公里 | length | 3000 m', '2元 | money | 2 CNY'],
  ],
  // Whose price it is, one by one where a list tells of several.
  ['苹果价格上涨4.1%', ['4.1% | percent | 4.1 % | exact | 苹果价格']],
  ['下调价格5%', ['5% | percent | 5 %']],
  [
    '苹果、脐橙和水产品价格同比分别上涨7.3%、2.7%和1.9%',
    [
      '7.3% | percent | 7.3 % | exact | 苹果价格',
      '2.7% | percent | 2.7 % | exact | 脐橙价格',
      '1.9% | percent | 1.9 % | exact | 水产品价格',
    ],
  ],
  ['茶叶和药材价格合计上涨3%', ['3% | percent | 3 % | exact | 药材价格']],
  [
    '门票价格由上月下降0.5%转为上涨0.1%',
    [
      '上月 | date | 2024-07-01..2024-07-31',
      '0.5% | percent | 0.5 % | exact | 门票价格',
      '0.1% | percent | 0.1 % | exact | 门票价格',
    ],
  ],
  ['扣除食品的核心CPI同比上涨1.2%', ['1.2% | percent | 1.2 % | exact | 核心CPI']],
  ['带动PPI按月上升1.0%', ['1.0% | percent | 1 % | exact | PPI']],
];
