import { type RevisedArticle, rearrange, restyle, swap } from './revision';

/** Rows that are much alike: which of them a figure belongs to only its context tells. */
const rows = [
  '一季度各区外贸进出口情况如下：',
  '云岭区进出口额12.6亿元，同比增长8.2%，居全市第三；',
  '青石区进出口额12.6亿元，同比下降3.1%，主要受订单减少影响；',
  '白沙区进出口额9.8亿元，同比增长8.2%，其中出口6.4亿元；',
  '河口区进出口额15.3亿元，与去年同期持平，保税业务占一半以上。',
  '市商务局表示，将继续落实稳外贸政策，帮助企业开拓市场。',
  '下一步，各区将建立订单台账。市商务局表示，将继续落实稳外贸政策。',
];
const quotes = {
  qingshi: '青石区进出口额12.6亿元，同比下降3.1%',
  qingshiFigure: '12.6亿元，同比下降',
  baishaRate: '同比增长8.2%，其中',
  baisha: '白沙区进出口额9.8亿元，同比增长8.2%，其中出口6.4亿元',
  hekou: '进出口额15.3亿元，与去年同期持平',
  policy: '将继续落实稳外贸政策，帮助企业开拓市场',
  ledger: '各区将建立订单台账',
};
const never = ['changed', 'lost'] as const;

export const trade: RevisedArticle = {
  title: 'trade by district',
  text: rows.join('\n'),
  quotes,
  revisions: [
    rearrange('nothing', (all) => all),
    rearrange('rows in reverse', ([head = '', a = '', b = '', c = '', d = '', ...rest]) => [
      head,
      d,
      c,
      b,
      a,
      ...rest,
    ]),
    rearrange('the first row went', (all) => all.filter((_, i) => i !== 1)),
    rearrange('the row itself went', (all) => all.filter((_, i) => i !== 2), {
      qingshi: never,
      qingshiFigure: never,
    }),
    rearrange('the row with the rate went', (all) => all.filter((_, i) => i !== 3), {
      baishaRate: never,
      baisha: never,
    }),
    rearrange('a row alike was put in', ([head = '', ...rest]) => [
      head,
      '湖东区进出口额12.6亿元，同比增长8.2%，其中出口5.1亿元；',
      ...rest,
    ]),
    rearrange('all is printed twice', (all) => [...all, ...all]),
    restyle('as a line', (text) => text.replaceAll('\n', ' ')),
    swap(
      'its figure, and now like nobody’s',
      [['青石区进出口额12.6亿元', '青石区进出口额11.6亿元']],
      { qingshi: 'changed', qingshiFigure: 'changed' },
    ),
    swap(
      'its figure, and now like another’s',
      [['白沙区进出口额9.8亿元', '白沙区进出口额12.6亿元']],
      { baisha: 'changed' },
    ),
    swap('its rate', [['同比下降3.1%', '同比下降1.3%']], { qingshi: 'changed' }),
    swap('its direction', [['同比下降3.1%', '同比增长3.1%']], {
      qingshi: 'changed',
      qingshiFigure: 'changed',
    }),
    swap('the base of comparison', [['8.2%，其中', '8.2%（环比增长1.1%），其中']], {
      baisha: 'changed',
      baishaRate: 'changed',
    }),
    swap('percent became points', [['增长8.2%，其中', '增长8.2个百分点，其中']], {
      baisha: 'changed',
      baishaRate: 'changed',
    }),
    swap('level became up', [['与去年同期持平', '比去年同期增长']], { hekou: 'changed' }),
    swap('the row’s figure alone', [['15.3亿元', '13.5亿元']], { hekou: 'changed' }),
    swap('its name', [['青石区', '赤石区']], { qingshi: 'changed' }),
    swap('another row’s name', [['云岭区', '云山区']]),
    swap('exports within', [['出口6.4亿元', '出口6.1亿元']], { baisha: 'changed' }),
    swap('a word of the policy', [['帮助企业开拓', '支持企业开拓']], { policy: 'near' }),
    swap('the policy cut short', [['，帮助企业开拓市场', '']], { policy: never }),
    swap('not to be continued', [['将继续落实稳外贸政策，帮助', '将不再落实稳外贸政策，帮助']], {
      policy: 'changed',
    }),
    swap('a ledger no more', [['将建立', '将取消']], { ledger: ['near', 'changed'] }),
  ],
};
