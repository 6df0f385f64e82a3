import { unitsOf } from './unit';

/** In English text, behind a number and its scale: 3.5 billion yuan. */
const english = [
  ['CNY', 'yuan'],
  ['CNY', 'renminbi'],
  ['USD', 'dollar'],
  ['USD', 'dollars'],
  ['USD', 'US dollars'],
  ['USD', 'U.S. dollars'],
  ['HKD', 'Hong Kong dollars'],
  ['EUR', 'euros'],
  ['JPY', 'yen'],
] as const;

/** After a lone 元 these make another word of it. */
const notYuan = '旦|宵|月|宝(?!券)|老|件|素|首|帅|勋|凶|音|谋|气|曲|代|朝';

/** What is counted by the hundred million, and is no money. */
const notMoney = '的?(?:流量|用户|粉丝|播放|点击|阅读|下载|曝光|观看|人|票|件|次|参数)|[万千百]';

/** Currencies by the words that follow an amount, with their ISO 4217 codes. */
export const currencies = [
  ...unitsOf('money', 'CNY', [
    { words: '元 圆 圓', notBefore: notYuan },
    { words: '元整 圆整 元正 圆正 元钱 块钱' },
    { words: '人民币 RMB CNY rmb' },
    // 投了3个亿; but 3个亿的流量.
    { words: '个亿 个亿元 个亿人民币', factor: 1e8, notBefore: notMoney },
    { words: '块', notBefore: '(?!左右|以[上下]|多|每|一|到|至|的|起|就|吧|了|/)[\u4e00-\u9fff]' },
    { words: '角', factor: 0.1, notBefore: '度|落|色|逐|楼|形|钢|膜|恋|洲', reach: 'western' },
    { words: '毛', factor: 0.1, notBefore: '利|发|巾|病|衣|坯|坦|绒|泽|主席', reach: 'western' },
    { words: '毛钱 角钱', factor: 0.1 },
    { words: '分钱', factor: 0.01 },
  ]),
  ...unitsOf('money', 'USD', [{ words: '个亿美元 个亿美金', factor: 1e8 }]),
  ...(
    [
      ['USD', '美元 美金 USD US$ 美元整 美刀'],
      ['EUR', '欧元 EUR'],
      ['GBP', '英镑 GBP'],
      ['JPY', '日元 日圆 JPY 円 日币'],
      ['HKD', '港元 港币 港圆 HKD'],
      ['MOP', '澳门元 澳门币 葡币'],
      ['TWD', '新台币 台币 新台币元'],
      ['KRW', '韩元 韩币 韩圆'],
      ['KPW', '朝鲜元'],
      ['SGD', '新加坡元 新元 新币 坡币'],
      ['CAD', '加元 加拿大元 加币'],
      ['AUD', '澳元 澳大利亚元 澳币'],
      ['NZD', '纽元 新西兰元 纽币'],
      ['CHF', '瑞士法郎 瑞郎 法郎'],
      ['SEK', '瑞典克朗'],
      ['DKK', '丹麦克朗'],
      ['NOK', '挪威克朗'],
      ['CZK', '捷克克朗'],
      ['ISK', '冰岛克朗'],
      ['RUB', '卢布 俄罗斯卢布'],
      ['BYN', '白俄罗斯卢布'],
      ['UAH', '格里夫纳'],
      ['PLN', '兹罗提'],
      ['HUF', '福林'],
      ['TRY', '里拉 土耳其里拉'],
      ['INR', '卢比 印度卢比'],
      ['PKR', '巴基斯坦卢比'],
      ['IDR', '印尼盾 印尼卢比'],
      ['VND', '越南盾'],
      ['THB', '泰铢 铢'],
      ['MYR', '林吉特 马币 令吉'],
      ['PHP', '菲律宾比索'],
      ['MXN', '墨西哥比索'],
      ['ARS', '阿根廷比索'],
      ['CLP', '智利比索'],
      ['BRL', '雷亚尔 巴西雷亚尔'],
      ['ZAR', '兰特 南非兰特'],
      ['EGP', '埃及镑'],
      ['ILS', '谢克尔'],
      ['AED', '迪拉姆 阿联酋迪拉姆'],
      ['SAR', '沙特里亚尔'],
      ['IRR', '伊朗里亚尔'],
      ['KZT', '坚戈'],
      ['MNT', '图格里克'],
      ['LAK', '基普'],
      ['MMK', '缅元 缅币'],
      ['KHR', '瑞尔'],
    ] as const
  ).flatMap(([code, words]) => unitsOf('money', code, [{ words }])),
  ...english.map(
    ([code, words]) =>
      [words, { kind: 'money', unit: code, factor: 1, decimal: true, reach: 'western' }] as const,
  ),
];

/** Signs and codes that stand before an amount. The longest is found first. */
export const currencySigns: readonly (readonly [string, string])[] = [
  ['¥', 'CNY'],
  ['￥', 'CNY'],
  ['RMB', 'CNY'],
  ['CNY', 'CNY'],
  ['$', 'USD'],
  ['US$', 'USD'],
  ['USD', 'USD'],
  ['HK$', 'HKD'],
  ['HKD', 'HKD'],
  ['NT$', 'TWD'],
  ['S$', 'SGD'],
  ['A$', 'AUD'],
  ['C$', 'CAD'],
  ['€', 'EUR'],
  ['EUR', 'EUR'],
  ['£', 'GBP'],
  ['GBP', 'GBP'],
  ['JPY', 'JPY'],
  ['₩', 'KRW'],
  ['₽', 'RUB'],
  ['₹', 'INR'],
];

/** Words for a currency that stand before an amount and are no part of it: 人民币2000万元, 美元3.2亿. */
export const currencyNames: readonly (readonly [string, string])[] = [
  ['人民币', 'CNY'],
  ['人民币现金', 'CNY'],
  ['美元', 'USD'],
  ['美金', 'USD'],
  ['港币', 'HKD'],
  ['港元', 'HKD'],
  ['欧元', 'EUR'],
  ['英镑', 'GBP'],
  ['日元', 'JPY'],
  ['新台币', 'TWD'],
  ['台币', 'TWD'],
  ['澳门币', 'MOP'],
  ['澳门元', 'MOP'],
  ['葡币', 'MOP'],
  ['新加坡元', 'SGD'],
  ['澳元', 'AUD'],
  ['加元', 'CAD'],
  ['韩元', 'KRW'],
  ['卢布', 'RUB'],
  ['瑞士法郎', 'CHF'],
];
