import { type EditedCase, editsOf } from './edited-case';

const dairy = editsOf(
  '霁川乳业昨日发布半年报。报告显示，上半年公司实现营业收入十七亿三千万元，净利润两亿一千万元，同比分别增长百分之八和百分之十一。公司董事长阮知遥表示，“鲜奶业务首次超过常温奶”，下半年将新增门店六十家。旗下霁川牧业的存栏奶牛已达3.2万头，平均单产每头每天38公斤。',
);
const d1 = '上半年公司实现营业收入十七亿三千万元，净利润两亿一千万元';
const d2 = '同比分别增长百分之八和百分之十一';
const d3 = '公司董事长阮知遥表示，“鲜奶业务首次超过常温奶”';
const d4 = '下半年将新增门店六十家';
const d5 = '旗下霁川牧业的存栏奶牛已达3.2万头，平均单产每头每天38公斤';

const bridge = editsOf(
  '澹水大桥于2023年6月1日开工，主桥长1,286米，桥面宽33.5米，双向六车道，设计时速80公里。项目总投资约14.6亿元，由澹水交投集团负责建设，计划2026年年底建成通车。大桥通车后，从城东到机场的车程将由50分钟缩短至20分钟。目前，3号墩承台浇筑完毕，累计完成投资占总投资的41%。',
);
const b1 = '澹水大桥于2023年6月1日开工，主桥长1,286米，桥面宽33.5米';
const b2 = '项目总投资约14.6亿元，由澹水交投集团负责建设';
const b3 = '计划2026年年底建成通车';
const b4 = '车程将由50分钟缩短至20分钟';
const b5 = '累计完成投资占总投资的41%';

const chip = editsOf(
  '澄曜微电子（以下简称“澄曜”）8月20日公告称，拟以自有资金5亿元增资子公司澄曜封测，持股比例由51%提高到67%。公告称，本次交易不构成关联交易，尚需股东大会审议。分析师窦以宁认为，此举有助于降低成本，但短期内难以贡献利润。公司股价当日收涨3.27%，报41.05元。',
);
const h1 = '拟以自有资金5亿元增资子公司澄曜封测，持股比例由51%提高到67%';
const h2 = '本次交易不构成关联交易，尚需股东大会审议';
const h3 = '此举有助于降低成本，但短期内难以贡献利润';
const h4 = '公司股价当日收涨3.27%，报41.05元';

/** Figures in Chinese numerals, scales, firms of one group, and what has come about or not, in news about firms. */
export const business: readonly EditedCase[] = [
  dairy('hanzi digits changed', d1, [['十七亿三千万', '十七亿五千万']], 'changed'),
  dairy('hanzi to arabic same value', d1, [['十七亿三千万元', '17.3亿元']], 'changed'),
  dairy('hanzi percent changed', d2, [['百分之八', '百分之九']], 'changed'),
  dairy('hanzi percent to arabic', d2, [['百分之八和百分之十一', '8%和11%']], 'changed'),
  dairy('percent to points', d2, [['百分之八和百分之十一', '八个和十一个百分点']], 'changed'),
  dairy('shops 六十 to 近六十', d4, [['六十家', '近六十家']], 'changed'),
  dairy('shops 六十 to 逾六十', d4, [['新增门店六十家', '新增门店逾六十家']], 'changed'),
  dairy('shops 六十 to 六十余', d4, [['六十家', '六十余家']], 'changed'),
  dairy('shops second half to whole', d4, [['下半年', '明年']], 'changed'),
  dairy(
    'quotes to corner',
    d3,
    [['“鲜奶业务首次超过常温奶”', '「鲜奶业务首次超过常温奶」']],
    'exact',
  ),
  dairy(
    'quotes dropped',
    d3,
    [['“鲜奶业务首次超过常温奶”', '鲜奶业务首次超过常温奶']],
    ['near', 'exact'],
  ),
  dairy('quote first→again', d3, [['首次', '再次']], ['changed', 'near']),
  dairy('quote over→under', d3, [['超过常温奶', '不及常温奶']], 'changed'),
  dairy('chairman other', d3, [['阮知遥', '阮知远']], 'changed'),
  dairy('subsidiary to parent', d5, [['旗下霁川牧业', '霁川乳业']], 'changed'),
  dairy('head count scale', d5, [['3.2万头', '3.2头']], 'changed'),
  dairy('per head→per herd', d5, [['每头每天', '每群每天']], 'changed'),
  dairy('kg to jin', d5, [['38公斤', '38斤']], 'changed'),
  dairy('kg same', d5, [['38公斤', '38千克']], ['changed', 'near']),
  dairy('已达 to 将达', d5, [['已达', '将达']], ['changed', 'near']),
  bridge('date iso', b1, [['2023年6月1日', '2023-06-01']], 'changed'),
  bridge('date hao', b1, [['6月1日', '6月1号']], ['near', 'changed']),
  bridge('thousands sep gone', b1, [['1,286', '1286']], ['exact', 'near']),
  bridge('metre to km', b1, [['1,286米', '1.286公里']], 'changed'),
  bridge('wide to long', b1, [['桥面宽', '桥面长']], ['changed', 'near']),
  bridge('about dropped', b2, [['约14.6', '14.6']], 'changed'),
  bridge('about to nearly', b2, [['约14.6', '近14.6']], 'changed'),
  bridge('yi to wan yi', b2, [['亿元', '万亿元']], 'changed'),
  bridge('yi = wan value', b2, [['14.6亿元', '146000万元']], 'changed'),
  bridge('responsible → joint', b2, [['负责建设', '参与建设']], ['near', 'changed']),
  bridge('end of year→ mid', b3, [['年底', '年中']], 'changed'),
  bridge('planned→has', b3, [['计划2026', '已于2026']], 'changed'),
  bridge('minutes swapped', b4, [['50分钟缩短至20分钟', '20分钟缩短至50分钟']], 'changed'),
  bridge('shorten to→by', b4, [['缩短至', '缩短']], 'changed'),
  bridge('shorten→lengthen', b4, [['缩短', '延长']], 'changed'),
  bridge('41 hanzi', b5, [['41%', '四成多']], 'changed'),
  bridge('41 points', b5, [['41%', '41个百分点']], 'changed'),
  bridge('permille', b5, [['41%', '41‰']], 'changed'),
  bridge('total→planned', b5, [['占总投资', '占年度投资']], ['near', 'changed']),
  chip('subsidiary other', h1, [['澄曜封测', '澄曜光电']], 'changed'),
  chip('own funds→raised', h1, [['自有资金', '募集资金']], ['changed', 'near']),
  chip('51→49', h1, [['51%', '49%']], 'changed'),
  chip('raised to→by', h1, [['提高到67%', '提高67%']], 'changed'),
  chip('拟→已', h1, [['拟以', '已以']], 'changed'),
  chip('不构成→构成', h2, [['不构成', '构成']], 'changed'),
  chip('尚需→无需', h2, [['尚需', '无需']], 'changed'),
  chip('尚需→已经', h2, [['尚需股东大会审议', '已经股东大会审议']], 'changed'),
  chip('help→not', h3, [['有助于', '无助于']], 'changed'),
  chip('lower→raise', h3, [['降低', '提高']], 'changed'),
  chip('hard→able', h3, [['难以', '可以']], 'changed'),
  chip('close up→down', h4, [['收涨', '收跌']], 'changed'),
  chip('minus', h4, [['收涨3.27%', '收跌-3.27%']], 'changed'),
];
