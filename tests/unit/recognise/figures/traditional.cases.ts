import type { FigureCase } from './figure-case';

/** Hong Kong, Macao, Taiwan and other places of traditional characters. */
export const traditionalCases: readonly FigureCase[] = [
  ['工程造價約42億港元', ['42億港元 | money | 4200000000 HKD | about | 造价']],
  [
    '單位售價780萬元，呎價1.6萬元',
    ['780萬元 | money | 7800000 CNY', '1.6萬元 | money | 16000 CNY'],
  ],
  [
    '營收新臺幣356億元，年增12.3%',
    ['356億元 | money | 35600000000 TWD', '12.3% | percent | 12.3 %'],
  ],
  ['斥資新台幣3億5000萬元', ['3億5000萬元 | money | 350000000 TWD']],
  ['權狀面積38.5坪', ['38.5坪 | area | 127.272727272727 m²']],
  ['總樓面面積約12萬平方呎', ['12萬平方呎 | area | 11148.3648 m² | about']],
  [
    '上半年旅客逾2,100萬人次',
    ['上半年 | date | 2024-01-01..2024-06-30', '2,100萬人次 | count | 21000000 人次 | more-than'],
  ],
  ['股價收報HK$18.36，跌2.1%', ['HK$18.36 | money | 18.36 HKD', '2.1% | percent | 2.1 %']],
  ['NT$1,200的門票', ['NT$1,200 | money | 1200 TWD']],
  ['恒指跌三百點', ['三百點 | count | 300 点']],
  ['民國113年8月', ['民國113年8月 | date | 2024-08-01..2024-08-31']],
  ['逾六成受訪者支持', ['六成 | percent | 60 % | more-than | 受访者']],
  ['氣溫攝氏32度', ['32度 | count | 32 ℃']],
  ['罰款澳門幣五千元', ['五千元 | money | 5000 MOP']],
  ['每公斤漲至85元', ['85元 | money | 85 CNY']],
  ['百分之十五的關稅', ['百分之十五 | percent | 15 %']],
  ['投入兩萬多名警力', ['兩萬多名 | count | 20000 名 | about']],
  ['約三分鐘車程', ['三分鐘 | duration | 3 minute | about']],
  ['二〇二四年八月九日', ['二〇二四年八月九日 | date | 2024-08-09']],
  ['十餘間工廠', ['十餘間 | count | 10 间 | about']],
];
