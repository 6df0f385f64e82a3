/** Sentences of our own about invented firms and towns, each with what may happen to it between two readings. */
export interface LocateCase {
  readonly name: string;
  /** The text in which the quote was saved; `paragraph` when left out. */
  readonly was?: string;
  readonly quote: string;
  readonly now: string;
  readonly state: 'exact' | 'near' | 'changed' | 'lost';
  /** What stands there now; the quote itself when left out. */
  readonly found?: string;
  /** Where it stands now, when the words stand there more than once: which of them, from 0. */
  readonly which?: number;
  readonly names?: readonly string[];
}

export const paragraph =
  '柳溪镇的新厂房上周封顶。青禾机械今年投资4.85亿元，占地70亩，可安置工人三百余名。' +
  '镇里说，道路还没有修好。项目预计明年6月投产，年产值超过12亿元，带动周边二十家企业配套。' +
  '附近居民盼望公交线路早日开通，眼下最近的站点在两公里以外。';

function edit(was: string, now: string, text = paragraph): string {
  if (!text.includes(was)) throw new Error(`not in the text: ${was}`);
  return text.replace(was, now);
}

const investment = '青禾机械今年投资4.85亿元，占地70亩，可安置工人三百余名。';
const output = '项目预计明年6月投产，年产值超过12亿元，带动周边二十家企业配套。';
const road = '镇里说，道路还没有修好。';
const bus = '附近居民盼望公交线路早日开通，眼下最近的站点在两公里以外。';

/** The same quote of `paragraph`, with one thing in it replaced. */
function replaced(
  state: LocateCase['state'],
  quote: string,
  pairs: readonly (readonly [name: string, was: string, now: string])[],
): LocateCase[] {
  return pairs.map(([name, was, now]) => ({
    name,
    quote,
    now: edit(was, now),
    state,
    found: edit(was, now, quote),
  }));
}

const unchanged: readonly LocateCase[] = [
  { name: 'nothing changed', quote: investment, now: paragraph, state: 'exact' },
  {
    name: 'a dateline came before',
    quote: investment,
    now: `本报柳溪讯 ${paragraph}`,
    state: 'exact',
  },
  {
    name: 'the sentence before was rewritten',
    quote: investment,
    now: edit('柳溪镇的新厂房上周封顶', '上周，一座新厂房在镇上落成'),
    state: 'exact',
  },
  {
    name: 'the sentence after was deleted',
    quote: investment,
    now: edit(road, ''),
    state: 'exact',
  },
  { name: 'both neighbours went', quote: investment, now: investment, state: 'exact' },
  {
    name: 'it moved to the end',
    quote: investment,
    now: edit(investment, '') + investment,
    state: 'exact',
  },
  { name: 'it moved to the front', quote: bus, now: bus + edit(bus, ''), state: 'exact' },
  {
    name: 'the page turned to traditional characters',
    quote: output,
    now: edit(output, '項目預計明年6月投產，年產值超過12億元，帶動周邊二十家企業配套。'),
    state: 'exact',
    found: '項目預計明年6月投產，年產值超過12億元，帶動周邊二十家企業配套。',
  },
  ...replaced('exact', investment, [
    ['digits became full width', '4.85亿元', '４.８５亿元'],
    ['spaces were put around figures', '投资4.85亿元', '投资 4.85 亿元'],
    ['commas became ASCII', '亿元，占地70亩，', '亿元,占地70亩,'],
    ['the full stop became a point', '三百余名。', '三百余名.'],
    ['a line break fell into a word', '可安置工人', '可安置\n工人'],
    ['a zero-width space fell into a name', '青禾机械', '青禾\u200b机械'],
  ]),
  {
    name: 'quotation marks changed their style',
    was: '镇长说：“这条路必须修好。”大家鼓掌。',
    quote: '镇长说：“这条路必须修好。”',
    now: '会上，镇长说：「这条路必须修好。」大家鼓掌。',
    state: 'exact',
    found: '镇长说：「这条路必须修好。」',
  },
];

const near: readonly LocateCase[] = [
  ...replaced('near', investment, [
    ['a verb was edited', '可安置工人', '可吸纳工人'],
    ['a word was put in', '可安置工人', '可以妥善安置工人'],
    ['a word was left out', '可安置工人', '安置工人'],
  ]),
  ...replaced('near', output, [
    ['a word of the prediction was edited', '项目预计', '项目有望'],
    ['the object was edited', '企业配套', '企业发展'],
  ]),
  ...replaced('near', bus, [
    ['a typing error was corrected', '盼望', '期盼'],
    ['two words were edited', '盼望公交线路早日开通', '期待公交线路尽快开通'],
    ['a sign was left out', '开通，眼下', '开通眼下'],
  ]),
  {
    name: 'a Latin name changed its case',
    was: '软件在 Macos 上也能运行，界面没有广告，老人也能学会。',
    quote: '软件在 Macos 上也能运行',
    now: '软件在 macOS 上也能运行，界面没有广告，老人也能学会。',
    state: 'near',
    found: '软件在 macOS 上也能运行',
  },
  {
    name: 'thousands were parted by commas, and a word edited',
    was: '全镇今年共有12000名学生报名参加春季运动会。',
    quote: '共有12000名学生报名参加春季运动会',
    now: '全镇今年共有12,000名学生报名参与春季运动会。',
    state: 'near',
    found: '共有12,000名学生报名参与春季运动会',
  },
  {
    name: 'moved, and a word edited',
    quote: bus,
    now: `${edit('盼望', '期盼', bus)}镇上的人这样说。${edit(bus, '')}`,
    state: 'near',
    found: edit('盼望', '期盼', bus),
  },
];

const changed: readonly LocateCase[] = [
  ...replaced('changed', investment, [
    ['a figure changed', '4.85亿元', '5.2亿元'],
    ['one digit changed', '4.85亿元', '4.65亿元'],
    ['a decimal point was lost', '4.85亿元', '485亿元'],
    ['a digit was put before', '70亩', '170亩'],
    ['a digit was put behind', '70亩', '700亩'],
    ['the unit of money changed', '亿元', '亿美元'],
    ['the scale changed', '4.85亿元', '4.85万元'],
    ['the unit of area changed', '70亩', '70公顷'],
    ['a Chinese numeral changed', '三百余名', '四百余名'],
    ['a Chinese numeral became Arabic', '三百余名', '300余名'],
    ['a bound word went', '三百余名', '三百名'],
    ['a year word changed', '今年投资', '去年投资'],
    ['a figure was left out', '，占地70亩', ''],
    ['a figure was put in', '，占地70亩', '，占地70亩，年耗电6万度'],
    ['a negation was put in', '可安置', '不能安置'],
  ]),
  ...replaced('changed', output, [
    ['a month changed', '6月投产', '9月投产'],
    ['a bound word changed', '超过12亿元', '近12亿元'],
    ['a bound word was put in', '二十家', '近二十家'],
    ['the year was changed', '明年6月', '今年6月'],
  ]),
  ...replaced('changed', road, [['the negation went', '还没有修好', '已经修好']]),
  {
    name: 'the sense was reversed by a direction',
    was: '受旱情影响，当地蔬菜价格上涨，居民们纷纷到早市采购。',
    quote: '当地蔬菜价格上涨，居民们纷纷到早市采购',
    now: '受旱情影响，当地蔬菜价格下跌，居民们纷纷到早市采购。',
    state: 'changed',
    found: '当地蔬菜价格下跌，居民们纷纷到早市采购',
  },
  {
    name: 'year-on-year became month-on-month',
    was: '前三季度，全镇用电量同比增长8%，工业用电占了大头。',
    quote: '全镇用电量同比增长8%',
    now: '前三季度，全镇用电量环比增长8%，工业用电占了大头。',
    state: 'changed',
    found: '全镇用电量环比增长8%',
  },
  {
    name: 'percent became percentage points',
    was: '前三季度，合格率提高8%，工人们都很高兴，晚上加了菜。',
    quote: '合格率提高8%，工人们都很高兴',
    now: '前三季度，合格率提高8个百分点，工人们都很高兴，晚上加了菜。',
    state: 'changed',
    found: '合格率提高8个百分点，工人们都很高兴',
  },
  {
    name: 'the sign of a temperature changed',
    was: '昨夜气温降到5℃，菜农连夜给大棚加盖草帘。',
    quote: '昨夜气温降到5℃，菜农连夜',
    now: '昨夜气温降到-5℃，菜农连夜给大棚加盖草帘。',
    state: 'changed',
    found: '昨夜气温降到-5℃，菜农连夜',
  },
  {
    name: 'the company changed, by the look of its name',
    was: '据了解，青禾机械集团负责这条生产线的安装和调试。',
    quote: '青禾机械集团负责这条生产线的安装和调试',
    now: '据了解，白杨机械集团负责这条生产线的安装和调试。',
    state: 'changed',
    found: '白杨机械集团负责这条生产线的安装和调试',
  },
  {
    name: 'a known name changed that does not look like one',
    was: '据了解，青禾负责这条生产线的安装和调试，月底交付使用。',
    quote: '青禾负责这条生产线的安装和调试',
    now: '据了解，白杨负责这条生产线的安装和调试，月底交付使用。',
    state: 'changed',
    found: '白杨负责这条生产线的安装和调试',
    names: ['青禾', '白杨'],
  },
  {
    name: 'the person who spoke changed',
    was: '镇长林知远表示，学校门口的灯会在开学前装好，请家长放心。',
    quote: '镇长林知远表示，学校门口的灯会在开学前装好',
    now: '镇长周望舒表示，学校门口的灯会在开学前装好，请家长放心。',
    state: 'changed',
    found: '镇长周望舒表示，学校门口的灯会在开学前装好',
  },
  {
    name: 'a Latin name changed',
    was: '他们用 Lumina 重写了后台，老用户几乎没有察觉。',
    quote: '他们用 Lumina 重写了后台',
    now: '他们用 Lumino 重写了后台，老用户几乎没有察觉。',
    state: 'changed',
    found: '他们用 Lumino 重写了后台',
  },
  {
    name: 'a figure alone was quoted, and changed',
    quote: '4.85亿元',
    now: edit('4.85亿元', '5.2亿元'),
    state: 'changed',
    found: '5.2亿元',
  },
  {
    name: 'a single digit was quoted, and changed',
    was: '今年第7号台风在海上转向，渔船已经全部回港。',
    quote: '7',
    now: '今年第8号台风在海上转向，渔船已经全部回港。',
    state: 'changed',
    found: '8',
  },
  {
    name: 'the quote began inside a figure that grew',
    was: '检测点共收到样本2.5万份，全部送往城里复核。',
    quote: '2.5万份，全部送往城里',
    now: '检测点共收到样本12.5万份，全部送往城里复核。',
    state: 'changed',
    found: '12.5万份，全部送往城里',
  },
  {
    name: 'much of the sentence was rewritten',
    quote: bus,
    now: edit(bus, '附近居民盼望公交早日开通，不过司机还没有招齐，第一班车要等到秋天。'),
    state: 'changed',
    found: '附近居民盼望公交早日开通，不过司机还没有招齐，第一班车要等到秋天。',
  },
];

const twoFirms =
  '上午公布的名单里有两家。青禾机械获得补助30万元，用于更新设备。' +
  '白杨食品获得补助50万元，用于冷库改造。下午还将公布第二批名单，评审已经结束。';

const lost: readonly LocateCase[] = [
  { name: 'it was deleted', quote: investment, now: edit(investment, ''), state: 'lost' },
  { name: 'it was deleted with its neighbours', quote: road, now: bus, state: 'lost' },
  {
    name: 'another article stands there',
    quote: investment,
    now: '图书馆周末延长开放时间，读者可以带孩子来听故事。',
    state: 'lost',
  },
  { name: 'the text is empty', quote: investment, now: '', state: 'lost' },
  {
    name: 'it was deleted, and a lookalike about another firm stands beside',
    was: twoFirms,
    quote: '青禾机械获得补助30万元，用于更新设备。',
    now: edit('青禾机械获得补助30万元，用于更新设备。', '', twoFirms),
    state: 'lost',
  },
  {
    name: 'a figure stands elsewhere in other words',
    was: `${paragraph}体育馆有座位800个，周末对学生免费开放。`,
    quote: '800个',
    now: `${paragraph}新建的冷库能存放800箱苹果，另有800个托盘备用，果农不再发愁。`,
    state: 'lost',
  },
];

const years =
  '1998年，渡口建成。2004年，渡口改建成桥。2004年底，第一辆客车过桥。2011年，桥面加宽。';

const repeated: readonly LocateCase[] = [
  {
    name: 'the first of two equal figures',
    was: years,
    quote: '2004年',
    now: `大事记：${years}`,
    state: 'exact',
    which: 0,
  },
  {
    name: 'the second of two equal figures',
    was: years,
    quote: '2004年底',
    now: `大事记：${years}`,
    state: 'exact',
  },
  {
    name: 'the same figure, of which the other was deleted',
    was: years,
    quote: '2004年',
    now: edit('2004年底，第一辆客车过桥。', '', years),
    state: 'exact',
  },
  {
    name: 'its figure changed and the old one stands beside',
    was: twoFirms,
    quote: '补助30万元',
    now: edit('补助30万元', '补助60万元', edit('补助50万元', '补助30万元', twoFirms)),
    state: 'changed',
    found: '补助60万元',
  },
  {
    name: 'a lookalike with another number was put before it',
    was: twoFirms,
    quote: '白杨食品获得补助50万元，用于冷库改造。',
    now: `去年，白杨食品获得补助20万元，用于冷库改造。${twoFirms}`,
    state: 'exact',
  },
  {
    name: 'a lookalike with another number was put right behind it',
    was: twoFirms,
    quote: '白杨食品获得补助50万元，用于冷库改造。',
    now: edit('下午还将', '白杨食品获得补助80万元，用于冷库改造。下午还将', twoFirms),
    state: 'exact',
  },
  {
    name: 'the sentence stands twice, and the second was meant',
    was: `欢迎投稿。${paragraph}欢迎投稿。编辑部电话照旧。`,
    quote: '欢迎投稿。编辑部电话',
    now: `欢迎投稿。欢迎来信。${paragraph}欢迎投稿。编辑部电话照旧。`,
    state: 'exact',
  },
];

export const cases: readonly LocateCase[] = [
  ...unchanged,
  ...near,
  ...changed,
  ...lost,
  ...repeated,
];
