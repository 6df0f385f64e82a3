import { Converter } from 'opencc-js/cn2t';
import { around, type RevisedArticle, rearrange, restyle, swap } from './revision';

const paragraphs = [
  '澄湖市轨道交通2号线昨日开通初期运营，首日运送乘客18.6万人次。',
  '2号线全长32.4公里，设车站26座，总投资218亿元，由澄湖轨道集团负责建设和运营。',
  '市交通局局长季明澜介绍，2号线开通后，从城北到高铁东站的时间由55分钟缩短至28分钟。',
  '票价实行里程分段计价，起步价2元，最高7元；60岁以上老年人凭证免费乘车。',
  '记者在现场看到，候车的市民排起了长队，不少人带着孩子来体验。',
  '家住城北的退休教师柳先生说，以前去医院要换两趟公交车，现在坐地铁不用换乘。',
  '沿线商户也盼来了人气，一家面馆的老板说，通车当天的营业额比平时多了三成。',
  '根据规划，3号线将于明年9月开工，4号线的环境影响评价正在公示，公示期至本月30日。',
  '集团提醒，高峰时段请错峰出行，儿童须由家长陪同乘车，自行车不得带入车站。',
  '截至昨日22时，线路运行平稳，未发生设备故障。',
];
const at = (index: number) => paragraphs[index] as string;

const quotes = {
  opening: at(0),
  length: '全长32.4公里，设车站26座，总投资218亿元',
  times: '由55分钟缩短至28分钟',
  fares: '起步价2元，最高7元',
  queue: '候车的市民排起了长队，不少人带着孩子来体验',
  teacher: at(5),
  takings: '通车当天的营业额比平时多了三成',
  plan: '3号线将于明年9月开工',
  bicycles: '自行车不得带入车站',
  ending: '未发生设备故障。',
  billions: '218亿元',
  stations: '26座',
  group: '澄湖轨道集团',
  voices: paragraphs.slice(4, 7).join('\n'),
};
const all = (verdict: 'lost') =>
  Object.fromEntries(Object.keys(quotes).map((name) => [name, verdict]));
const traditional = Converter({ from: 'cn', to: 't' });
const wide = (text: string) =>
  text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

const other = [
  '青岭县图书馆上周迁入新址，藏书增至四十余万册，读者可以通宵自习。',
  '馆长说，旧馆将改成儿童阅览室，明年春天开放。',
  '附近的居民觉得，晚上多了一个去处。',
];

export const metro: RevisedArticle = {
  title: 'a metro line',
  text: paragraphs.join('\n'),
  quotes,
  revisions: [
    rearrange('nothing', (all) => all),
    // What moves.
    rearrange('a paragraph was put in at the top', (all) => [
      '编者按：以下为本报今日头版报道。',
      ...all,
    ]),
    rearrange('a paragraph was put in at the end', (all) => [...all, '（记者 沈奕舟 摄影报道）']),
    rearrange('a paragraph moved up', ([a = '', b = '', ...rest]) => [
      a,
      rest[5] as string,
      b,
      ...rest.filter((_, i) => i !== 5),
    ]),
    rearrange('the opening moved to the end', ([a = '', ...rest]) => [...rest, a]),
    rearrange('the ending moved to the top', (all) => [all.at(-1) as string, ...all.slice(0, -1)]),
    rearrange('all paragraphs in reverse', (all) => all.reverse(), {
      voices: ['near', 'changed', 'lost'],
    }),
    rearrange(
      'two voices changed places',
      ([a, b, c, d, e, f, g, ...rest]) => [a, b, c, d, e, g, f, ...rest] as string[],
      { voices: ['near', 'changed'] },
    ),
    rearrange('a long box before it', (all) => [...other, ...other, ...other, ...all]),
    // What is written otherwise and reads the same.
    restyle('traditional characters', traditional),
    restyle('wide digits', wide),
    restyle('narrow commas', (text) => text.replaceAll('，', ',')),
    restyle('spaces around figures', (text) =>
      text.replace(/\d+(?:\.\d+)?/g, ' $& ').replace(/ (?= )/g, ''),
    ),
    restyle('zero width spaces', (text) => text.replace(/[^\n]{5}/g, '$&\u200b')),
    restyle('lines broken at twenty characters', (text) => text.replace(/[^\n]{20}/g, '$&\n')),
    rearrange('blank lines between paragraphs', (all) => all.flatMap((each) => [each, ''])),
    rearrange('paragraphs joined', (all) => [all.slice(0, 4).join(''), all.slice(4).join('')]),
    swap('a paragraph was parted', [['局长季明澜介绍，', '局长季明澜介绍，\n']]),
    // What goes.
    rearrange('a voice was taken out', (all) => all.filter((_, i) => i !== 5), {
      teacher: 'lost',
      voices: ['near', 'changed'],
    }),
    rearrange('the line’s data were taken out', (all) => all.filter((_, i) => i !== 1), {
      length: 'lost',
      billions: 'lost',
      stations: 'lost',
      group: 'lost',
    }),
    rearrange('the reminder was taken out', (all) => all.filter((_, i) => i !== 8), {
      bicycles: 'lost',
    }),
    rearrange('the ending was taken out', (all) => all.slice(0, -1), { ending: 'lost' }),
    rearrange('the opening was taken out', (all) => all.slice(1), { opening: 'lost' }),
    rearrange('all voices were taken out', (all) => [...all.slice(0, 4), ...all.slice(7)], {
      queue: 'lost',
      teacher: 'lost',
      takings: 'lost',
      voices: 'lost',
    }),
    rearrange('nothing is left', () => [], all('lost')),
    rearrange('another article stands there', () => other, all('lost')),
    // Figures.
    swap('the investment', [['218亿元', '228亿元']], { length: 'changed', billions: 'changed' }),
    swap('the investment by a digit more', [['218亿元', '2180亿元']], {
      length: 'changed',
      billions: 'changed',
    }),
    swap('the investment by a point', [['218亿元', '21.8亿元']], {
      length: 'changed',
      billions: 'changed',
    }),
    swap('the currency', [['218亿元', '218亿美元']], { length: 'changed', billions: 'changed' }),
    swap('the scale', [['218亿元', '218万元']], { length: 'changed', billions: 'changed' }),
    swap('the stations', [['26座', '27座']], { length: 'changed', stations: 'changed' }),
    swap('the stations in Chinese numerals', [['26座', '二十六座']], {
      length: 'changed',
      stations: 'changed',
    }),
    swap('two digits changed places', [['32.4公里', '34.2公里']], { length: 'changed' }),
    swap('the unit of length', [['公里', '英里']], { length: 'changed' }),
    swap('the minutes', [['28分钟', '38分钟']], { times: 'changed' }),
    swap('minutes became hours', [['28分钟', '28小时']], { times: 'changed' }),
    swap('the least fare', [['2元', '3元']], { fares: 'changed' }),
    swap('both fares', [['起步价2元，最高7元', '起步价3元，最高8元']], { fares: 'changed' }),
    swap('the passengers', [['18.6万', '16.8万']], { opening: 'changed' }),
    swap('the passengers written out', [['18.6万人次', '186000人次']], { opening: 'changed' }),
    swap('about so many passengers', [['18.6万', '约18.6万']], { opening: 'changed' }),
    swap('more than so many billions', [['218亿元', '超过218亿元']], {
      length: 'changed',
      billions: ['exact', 'changed'],
    }),
    swap('a Chinese numeral', [['两趟', '三趟']], { teacher: 'changed', voices: 'changed' }),
    swap('tenths', [['三成', '四成']], { takings: 'changed', voices: 'changed' }),
    swap('one shop or two', [['一家面馆', '两家面馆']], { voices: 'changed' }),
    swap('the month', [['9月开工', '10月开工']], { plan: 'changed' }),
    swap('the year', [['明年9月', '后年9月']], { plan: 'changed' }),
    swap('the line’s number', [['3号线将于', '5号线将于']], { plan: 'changed' }),
    swap('a day instead of yesterday', [['昨日', '11月20日']], { opening: 'changed' }),
    // Sense.
    swap('shorter became longer', [['缩短', '延长']], { times: 'changed' }),
    swap('most became least', [['最高', '最低']], { fares: 'changed' }),
    swap('must not became may', [['不得带入', '可以带入']], { bicycles: 'changed' }),
    swap('a failure after all', [['未发生', '发生了']], { ending: 'changed' }),
    swap('more became less', [['多了三成', '少了三成']], { takings: 'changed', voices: 'changed' }),
    swap('a change of trains after all', [['不用换乘', '还要换乘']], {
      teacher: 'changed',
      voices: 'changed',
    }),
    // Names.
    swap('the builder', [['澄湖轨道集团', '澄湖交投集团']], { group: 'changed' }),
    swap('the teacher’s name', [['柳先生', '刘先生']], { teacher: 'changed', voices: 'changed' }),
    // Words.
    swap('a particle less', [['排起了长队', '排起长队']], { queue: 'near', voices: 'near' }),
    swap('a synonym', [['不少人', '许多人']], { queue: 'near', voices: 'near' }),
    swap('the last word', [['来体验', '来体会']], { queue: 'near', voices: 'near' }),
    swap('his trade', [['退休教师', '退休医生']], {
      teacher: ['near', 'changed'],
      voices: ['near', 'changed'],
    }),
    swap('a future without its particle', [['将于明年', '于明年']], { plan: ['near', 'changed'] }),
    swap('a word put in', [['候车的市民', '候车的许多市民']], { queue: 'near', voices: 'near' }),
    swap('a picture’s mark within', [['长队，', '长队，（见图）']], {
      queue: 'near',
      voices: 'near',
    }),
    swap('a full stop for a comma', [['长队，', '长队。']], {
      queue: ['exact', 'near'],
      voices: ['exact', 'near'],
    }),
    around('a remark at the very end', [['设备故障。', '设备故障。（完）']]),
    around('a remark at the very start', [['澄湖市轨道', '本报讯 澄湖市轨道']]),
    swap(
      'the times rewritten',
      [[at(2), '局长季明澜说，新线让城北的居民半小时内可以到高铁东站。']],
      { times: ['changed', 'lost'] },
    ),
    swap(
      'a sentence put in among the voices',
      [[at(6), `也有乘客反映，站口的指示牌还不够清楚。\n${at(6)}`]],
      { voices: ['near', 'changed'] },
    ),
    // What stands around a quote.
    swap(
      'other words around the takings',
      [
        ['沿线商户也盼来了人气，一家面馆的老板说，', '街口的一位店主算过账：'],
        [at(7), '接下来还有两条线路。'],
      ],
      { voices: 'changed', plan: 'lost' },
    ),
    swap('an age in the next clause', [['60岁以上', '65岁以上']]),
    // Lookalikes.
    rearrange('another line’s data before', (all) => [
      '1号线全长28.9公里，设车站24座，总投资186亿元，由澄湖轨道集团负责建设和运营。',
      ...all,
    ]),
    rearrange(
      'another line’s data in their place',
      (all) => [
        ...all.filter((_, i) => i !== 1),
        '1号线全长28.9公里，设车站24座，总投资186亿元，由青岭轨道集团负责建设和运营。',
      ],
      {
        length: ['changed', 'lost'],
        billions: ['changed', 'lost'],
        stations: ['changed', 'lost'],
        group: ['changed', 'lost'],
      },
    ),
    rearrange('the takings as a headline above', (all) => [
      '通车当天的营业额比平时多了三成',
      ...all,
    ]),
    rearrange('the fares again in a box below', (all) => [
      ...all,
      '票价一览：起步价2元，最高7元。',
    ]),
    rearrange('another ban before', (all) => ['电动车不得带入车站，宠物不得带入车站。', ...all]),
    // Several at once.
    {
      ...swap(
        'a figure, a word and a move',
        [
          ['26座', '25座'],
          ['不少人', '许多人'],
        ],
        { length: 'changed', stations: 'changed', queue: 'near', voices: 'near' },
      ),
      apply: (article) => {
        const [first = '', ...rest] = article
          .replace('26座', '25座')
          .replace('不少人', '许多人')
          .split('\n');
        return [...rest, first, '（本文有更新）'].join('\n');
      },
    },
  ],
};
