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
];
