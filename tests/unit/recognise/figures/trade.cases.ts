import type { FigureCase } from './figure-case';

/** Trade, cinemas and vouchers: what is held against an earlier figure, and how far a mark was passed. */
export const tradeCases: readonly FigureCase[] = [
  [
    '澄湖市外贸进出口总值突破300亿元，为312.6亿元。',
    [
      '300亿元 | money | 30000000000 CNY | more-than | 外贸进出口总值',
      '312.6亿元 | money | 31260000000 CNY | exact | 外贸进出口总值',
    ],
  ],
  [
    '全市民营企业进出口88亿元，其中出口51亿元、进口37亿元。',
    [
      '88亿元 | money | 8800000000 CNY | exact | 进出口',
      '51亿元 | money | 5100000000 CNY | exact | 出口',
      '37亿元 | money | 3700000000 CNY | exact | 进口',
    ],
  ],
  [
    '占外贸总值的比重进一步提升至43.5%。',
    ['43.5% | percent | 43.5 % | exact | 占外贸总值的比重 | up'],
  ],
  [
    '平均票价为38.5元，较上一档期的42.1元明显下降。',
    [
      '38.5元 | money | 38.5 CNY | exact | 平均票价',
      '42.1元 | money | 42.1 CNY | exact | 平均票价',
    ],
  ],
  ['38.5元的平均票价也不算高。', ['38.5元 | money | 38.5 CNY | exact | 平均票价']],
  ['假期放映场次1.2万场。', ['1.2万场 | count | 12000 场 | exact | 放映场次']],
  [
    '12部新片中有4部票房过亿。',
    [
      '12部 | count | 12 部 | exact | 新片',
      '4部 | count | 4 部 | exact | -',
      '亿 | money | 100000000 CNY | more-than | 票房',
    ],
  ],
  [
    '全市发放800万元观影补贴，惠及超60万观影人次。',
    [
      '800万元 | money | 8000000 CNY | exact | 观影补贴',
      '60万 | number | 600000 | more-than | 观影人次',
    ],
  ],
  ['每天送出2000张“满减”优惠券。', ['2000张 | count | 2000 张 | exact | 优惠券']],
  ['新增4家“小巨人”企业。', ['4家 | count | 4 家 | exact | 企业']],
  ['街道拿出50万元用于奖励。', ['50万元 | money | 500000 CNY | exact | -']],
  [
    '全区汽车产销分别为24万辆和25万辆，环比下降3%和2%，同比增长8%和9%。',
    [
      '24万辆 | count | 240000 辆 | exact | 产量',
      '25万辆 | count | 250000 辆 | exact | 销量',
      '3% | percent | 3 % | exact | 产量 | down period',
      '2% | percent | 2 % | exact | 销量 | down period',
      '8% | percent | 8 % | exact | 产量 | up year',
      '9% | percent | 9 % | exact | 销量 | up year',
    ],
  ],
  [
    '户籍人口88.2万人，与第五次普查的80.1万人相比，增加8.1万人。',
    [
      '88.2万人 | count | 882000 人 | exact | 户籍人口',
      '第五次 | ordinal | 5 次 | exact | -',
      '80.1万人 | count | 801000 人 | exact | 户籍人口',
      '8.1万人 | count | 81000 人 | exact | 户籍人口 | up',
    ],
  ],
  [
    '男性人口45万人，出生人口6000人。',
    [
      '45万人 | count | 450000 人 | exact | 男性人口',
      '6000人 | count | 6000 人 | exact | 出生人口',
    ],
  ],
  [
    '该材料关税从5%跃升至20%。',
    ['5% | percent | 5 % | exact | 关税', '20% | percent | 20 % | exact | 关税 | up'],
  ],
  ['当地拥有全省七成以上的电极材料产能。', ['七成 | percent | 70 % | at-least | 电极材料产能']],
  [
    '人均消费支出1.2万元，实际增长4%，高于居民收入增速1.5个百分点。',
    [
      '1.2万元 | money | 12000 CNY | exact | 人均消费支出',
      '4% | percent | 4 % | exact | 人均消费支出 | up',
      '1.5个百分点 | percent | 1.5 pp | exact | -',
    ],
  ],
  [
    '8月零售电动车销量会在3000辆至3500辆之间。',
    [
      '8月 | date | 2024-08-01..2024-08-31',
      '3000辆至3500辆 | count | 3000..3500 辆 | range | 销量',
    ],
  ],
  [
    '旅游收入2.4亿元，按可比口径恢复至2019年同期的92%。',
    [
      '2.4亿元 | money | 240000000 CNY | exact | 旅游收入',
      '2019年 | date | 2019-01-01..2019-12-31 | exact | -',
      '92% | percent | 92 % | exact | 旅游收入',
    ],
  ],
  [
    '全市62家5A级景区共接待游客38万人次。',
    ['62家 | count | 62 家 | exact | 5A级景区', '38万人次 | count | 380000 人次 | exact | 游客'],
  ],
  ['5家公共服务平台共同申报。', ['5家 | count | 5 家 | exact | 公共服务平台']],
  ['获评3块国家级“金字招牌”。', ['3块 | count | 3 块 | exact | 金字招牌']],
  ['精简申报材料12项。', ['12项 | count | 12 项 | exact | 申报材料']],
  [
    '两类项目的审批时间将分别压减至45个、30个工作日以内。',
    [
      '两类 | count | 2 类 | exact | 项目',
      '45个 | duration | 45 workday | exact | 审批时间',
      '30个工作日 | duration | 30 workday | at-most | 审批时间',
    ],
  ],
  [
    '2023年完成产值5亿元。',
    [
      '2023年 | date | 2023-01-01..2023-12-31 | exact | -',
      '5亿元 | money | 500000000 CNY | exact | 产值',
    ],
  ],
  ['达产后可年产减速机12万台。', ['12万台 | count | 120000 台 | exact | 年产']],
  [
    '项目审批由法定的65个工作日压缩至12个工作日。',
    [
      '65个工作日 | duration | 65 workday | exact | 审批',
      '12个工作日 | duration | 12 workday | exact | 审批 | down',
    ],
  ],
  ['对首次入规企业一次性奖励10万元。', ['10万元 | money | 100000 CNY | exact | 一次性奖励']],
  ['高新区设立10亿元产业引导基金。', ['10亿元 | money | 1000000000 CNY | exact | 产业引导基金']],
  ['罚款8000至2000元不等。', ['8000至2000元 | money | 2000..8000 CNY | range | 罚款']],
  [
    '处拘役的被告人5人，有期徒刑被告人12人。',
    ['5人 | count | 5 人 | exact | 被告人', '12人 | count | 12 人 | exact | 有期徒刑被告人'],
  ],
  ['全省14个地级及以上城市参加。', ['14个 | count | 14 个 | exact | 城市']],
  ['推动6家智能制造试点企业改造。', ['6家 | count | 6 家 | exact | 智能制造试点企业']],
  ['重污染天数同比下降三成。', ['三成 | percent | 30 % | exact | 重污染天数 | down year']],
  [
    'The park plans to invest 3.5 billion yuan; sales rose 12 percent to 40 million US dollars.',
    [
      '3.5 billion yuan | money | 3500000000 CNY',
      '12 percent | percent | 12 %',
      '40 million US dollars | money | 40000000 USD',
    ],
  ],
  ['5 yuan a piece', ['5 yuan | money | 5 CNY']],
  ['退休年龄延迟至63岁。', ['63岁 | age | 63 year | exact | 退休年龄']],
  ['缴费上限提高至每年1.2万元。', ['1.2万元 | money | 12000 CNY | exact | 缴费上限 | up']],
  [
    '累计完成固定资产投资300亿元，年均增长6.5%。',
    [
      '300亿元 | money | 30000000000 CNY | exact | 固定资产投资',
      '6.5% | percent | 6.5 % | exact | 固定资产投资 | up',
    ],
  ],
  ['购置2000多套自动、半自动分拣设备。', ['2000多套 | count | 2000 套 | about']],
];
