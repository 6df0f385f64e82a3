import type { FigureCase } from './figure-case';

/** Money that is what stands behind it, indices with their whole names, and what a market or a clinic tells. */
export const givenMoneyCases: readonly FigureCase[] = [
  ['企业获得5000万元贷款。', ['5000万元 | money | 50000000 CNY | exact | 贷款']],
  ['银行提供2亿元授信额度。', ['2亿元 | money | 200000000 CNY | exact | 授信额度']],
  ['政府发放300万元补贴。', ['300万元 | money | 3000000 CNY | exact | 补贴']],
  ['公司完成3亿元融资。', ['3亿元 | money | 300000000 CNY | exact | 融资']],
  ['拥有5亿元资产。', ['5亿元 | money | 500000000 CNY | exact | 资产']],
  ['投入2000万元资金。', ['2000万元 | money | 20000000 CNY | exact | 资金']],
  ['募集到800万元善款。', ['800万元 | money | 8000000 CNY | exact | 善款']],
  ['支付12万元赔偿金后离开。', ['12万元 | money | 120000 CNY | exact | 赔偿金']],
  ['签下3亿元订单。', ['3亿元 | money | 300000000 CNY | exact | 订单']],
  ['拿下2.6亿元大单。', ['2.6亿元 | money | 260000000 CNY | exact | 大单']],
  [
    '项目占地百亩，总投资3亿元。',
    [
      '百亩 | area | 66666.6666666667 m² | about | 占地',
      '3亿元 | money | 300000000 CNY | exact | 总投资',
    ],
  ],
  ['厂区占地千亩。', ['千亩 | area | 666666.666666667 m² | about | 占地']],
  [
    '上半年，居民消费价格指数（CPI）上涨0.8%。',
    ['上半年 | date | 2024-01-01..2024-06-30', '0.8% | percent | 0.8 % | exact | 居民消费价格指数'],
  ],
  [
    '工业生产者出厂价格指数（PPI）同比下降2.1%。',
    ['2.1% | percent | 2.1 % | exact | 工业生产者出厂价格指数'],
  ],
  ['超十亿照明工程落地。', ['十亿 | money | 1000000000 CNY | more-than | -']],
  [
    '今年产值5亿元。',
    ['今年 | date | 2024-01-01..2024-12-31', '5亿元 | money | 500000000 CNY | exact | 产值'],
  ],
  [
    '血糖从9.8mmol/L降到6.1mmol/L。',
    [
      '9.8mmol/L | count | 9800 mmol/m³ | exact | 血糖',
      '6.1mmol/L | count | 6100 mmol/m³ | exact | 血糖',
    ],
  ],
  [
    '合同期从3年延长至5年。',
    ['3年 | duration | 3 year | exact | 合同期', '5年 | duration | 5 year | exact | 合同期'],
  ],
  [
    '采购内容：台式电脑120台、打印机15台，预算68万元。',
    [
      '120台 | count | 120 台 | exact | 台式电脑',
      '15台 | count | 15 台 | exact | 打印机',
      '68万元 | money | 680000 CNY | exact | 预算',
    ],
  ],
  ['供货期：合同签订后30日内。', ['30日 | duration | 30 day | at-most | -']],
  [
    '被告人李某分3次盗窃电缆共计260余米，价值1.5万余元。',
    [
      '3次 | count | 3 次 | exact | -',
      '260余米 | length | 260 m | about | 电缆',
      '1.5万余元 | money | 15000 CNY | about | 价值',
    ],
  ],
  ['原告请求判令被告支付货款86.5万元及利息。', ['86.5万元 | money | 865000 CNY | exact | 货款']],
  [
    '上市首日大涨156%，收报38.4元，市值突破百亿元。',
    [
      '156% | percent | 156 % | exact | -',
      '38.4元 | money | 38.4 CNY | exact | -',
      '百亿元 | money | 10000000000 CNY | more-than | 市值',
    ],
  ],
  [
    '每股收益0.62元，同比增长24%；每10股派2元。',
    [
      '0.62元 | money | 0.62 CNY | exact | 每股收益',
      '24% | percent | 24 % | exact | 每股收益',
      '10股 | count | 10 股 | exact | -',
      '2元 | money | 2 CNY | exact | -',
    ],
  ],
  [
    '基金单位净值1.0563元，近一年收益率-3.2%。',
    [
      '1.0563元 | money | 1.0563 CNY | exact | 基金单位净值',
      '一年 | duration | 1 year | exact | -',
      '-3.2% | percent | -3.2 % | exact | 收益率',
    ],
  ],
  [
    '北向资金净流入56.3亿元，连续5日净买入。',
    ['56.3亿元 | money | 5630000000 CNY | exact | 净流入', '5日 | duration | 5 day | exact | -'],
  ],
  [
    '发电量同比增长5.1%，增速比上月加快2.3个百分点。',
    [
      '5.1% | percent | 5.1 % | exact | 发电量',
      '上月 | date | 2024-07-01..2024-07-31',
      '2.3个百分点 | percent | 2.3 pp | exact | 增速',
    ],
  ],
  [
    '第二产业用电量增长7.3%，对全社会用电量增长的贡献率超过六成。',
    [
      '7.3% | percent | 7.3 % | exact | 第二产业用电量',
      '六成 | percent | 60 % | more-than | 贡献率',
    ],
  ],
  [
    '大豆播种面积扩大到1.5亿亩，单产提高1.2公斤。',
    [
      '1.5亿亩 | area | 100000000000 m² | exact | 播种面积',
      '1.2公斤 | weight | 1.2 kg | exact | 单产',
    ],
  ],
  [
    '水库水位涨至92.3米，超汛限水位1.3米。',
    ['92.3米 | length | 92.3 m | exact | 水位', '1.3米 | length | 1.3 m | exact | 水位'],
  ],
  [
    '手术持续5个小时，出血量不足200毫升。',
    [
      '5个小时 | duration | 5 hour | exact | -',
      '200毫升 | volume | 0.0002 m³ | less-than | 出血量',
    ],
  ],
  [
    '患者体重由98公斤减到76公斤，减重22公斤。',
    [
      '98公斤 | weight | 98 kg | exact | 体重',
      '76公斤 | weight | 76 kg | exact | 体重',
      '22公斤 | weight | 22 kg | exact | -',
    ],
  ],
  [
    '列车运行时间缩短20分钟，最快1小时38分到达。',
    [
      '20分钟 | duration | 20 minute | exact | 列车运行时间',
      '1小时38分 | duration | 98 minute | exact | -',
    ],
  ],
  [
    '航班量恢复到2019年的九成。',
    ['2019年 | date | 2019-01-01..2019-12-31', '九成 | percent | 90 % | exact | 航班量'],
  ],
  [
    '油价每升下调0.24元，加满50升的油箱可省12元。',
    [
      '0.24元 | money | 0.24 CNY | exact | 油价',
      '50升 | volume | 0.05 m³ | exact | -',
      '12元 | money | 12 CNY | exact | -',
    ],
  ],
];
