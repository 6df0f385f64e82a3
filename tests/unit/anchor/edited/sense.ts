import { type EditedCase, editsOf } from './edited-case';

const vote = editsOf(
  '昨天上午，镇代表大会以86票赞成、3票反对、2票弃权通过了水价方案。居民代表罗桂英支持新方案，认为不会增加多数家庭的负担。方案规定，免费用水每户每月4吨，超出部分每吨2.8元。听证会允许旁听。',
);
const rule = editsOf(
  '通知要求，未经批准不得在河堤上搭建；无证经营的，一律不予登记。非本地户籍也可以申请，没有名额限制。孕妇禁止乘坐，否则后果自负。',
);
const school = editsOf(
  '这所小学的操场翻修以后，孩子们终于可以在雨天上体育课了。校长表示，因为排水做得好，雨停半小时地面就干了。家长们也觉得放心，不过他们希望晚上能多开一盏灯，方便附近居民过来散步。',
);
const sq = '因为排水做得好，雨停半小时地面就干了。家长们也觉得放心';
const coop = editsOf(
  '合作社的代表们认为，今年茶叶的价格比较平稳，家长和孩子都来帮忙采茶。青年志愿者走过大桥去送水，老人坐在门口拣茶，学生趁周末来写生。厂里的师傅把机器修好了，声音比过去小得多。',
);

/** Negations, permissions and people; and edits that change nothing. */
export const sense: readonly EditedCase[] = [
  vote(
    'votes',
    '以86票赞成、3票反对、2票弃权通过了水价方案',
    [['86票赞成、3票反对', '3票赞成、86票反对']],
    'changed',
  ),
  vote(
    'passed/rejected',
    '以86票赞成、3票反对、2票弃权通过了水价方案',
    [['通过了', '否决了']],
    'changed',
  ),
  vote('supports/opposes', '居民代表罗桂英支持新方案', [['支持', '反对']], 'changed'),
  vote('will/not', '认为不会增加多数家庭的负担', [['不会', '会']], 'changed'),
  vote('free/paid', '免费用水每户每月4吨', [['免费', '收费']], 'changed'),
  vote('each household to person', '免费用水每户每月4吨', [['每户', '每人']], 'changed'),
  vote('each ton', '超出部分每吨2.8元', [['每吨', '每方']], 'changed'),
  vote('allowed/forbidden', '听证会允许旁听', [['允许', '禁止']], 'changed'),
  vote('allowed/not', '听证会允许旁听', [['允许', '不允许']], 'changed'),
  vote('yesterday', '昨天上午，镇代表大会', [['昨天', '前天']], 'changed'),
  vote('most/few', '认为不会增加多数家庭的负担', [['多数', '少数']], 'changed'),
  vote('resident name', '居民代表罗桂英支持新方案', [['罗桂英', '罗桂兰']], 'changed'),
  vote('a negation quoted alone', '不会', [['不会增加', '会增加']], ['changed', 'lost'], {
    found: null,
  }),
  vote('short name', '罗桂英', [['罗桂英', '罗桂兰']], ['changed', 'lost']),
  vote('short word kept', '水价', [['通过了水价方案', '通过了水价方案修订稿']], 'exact'),
  rule('without', '未经批准不得在河堤上搭建', [['不得', '可以']], 'changed'),
  rule('weijing', '未经批准不得在河堤上搭建', [['未经批准', '经批准']], 'changed'),
  rule('license', '无证经营的，一律不予登记', [['无证', '有证']], 'changed'),
  rule('buyu', '无证经营的，一律不予登记', [['不予登记', '准予登记']], 'changed'),
  rule('local', '非本地户籍也可以申请', [['非本地', '本地']], 'changed'),
  rule('also may', '非本地户籍也可以申请', [['可以', '不能']], 'changed'),
  rule('no limit', '没有名额限制', [['没有', '设有']], 'changed'),
  rule('forbidden', '孕妇禁止乘坐', [['禁止', '可以']], 'changed'),
  rule('careful', '孕妇禁止乘坐', [['禁止', '谨慎']], 'changed'),
  school('because', sq, [['因为', '由于']], 'near'),
  school('also', sq, [['也觉得', '都觉得']], 'near'),
  school('typo', sq, [['地面就干了', '地面便干了']], 'near'),
  school('word out', '孩子们终于可以在雨天上体育课了', [['终于', '']], 'near'),
  school('however', '不过他们希望晚上能多开一盏灯', [['不过', '但是']], 'near'),
  school('but other', '不过他们希望晚上能多开一盏灯', [['不过', '只是']], 'near'),
  school('night lamp two', '不过他们希望晚上能多开一盏灯', [['一盏', '两盏']], 'changed'),
  school('near residents', '方便附近居民过来散步', [['附近', '周边']], 'near'),
  school('half hour to one', sq, [['半小时', '一小时']], 'changed'),
  school('full stop gone', sq, [['干了。', '干了，']], ['exact', 'near']),
  school(
    'quote marks put',
    '校长表示，因为排水做得好',
    [['因为排水做得好', '“因为排水做得好']],
    ['exact', 'near'],
  ),
  school(
    'in traditional characters',
    sq,
    [
      [
        '这所小学的操场翻修以后，孩子们终于可以在雨天上体育课了。校长表示，因为排水做得好，雨停半小时地面就干了。家长们也觉得放心，不过他们希望晚上能多开一盏灯，方便附近居民过来散步。',
        '這所小學的操場翻修以後，孩子們終於可以在雨天上體育課了。校長表示，因為排水做得好，雨停半小時地面就乾了。家長們也覺得放心，不過他們希望晚上能多開一盞燈，方便附近居民過來散步。',
      ],
    ],
    'exact',
    { found: '因為排水做得好，雨停半小時地面就乾了。家長們也覺得放心' },
  ),
  school('split paragraph', sq, [['干了。家长', '干了。\n\n家长']], 'exact'),
  school('line break in word', sq, [['地面', '地\n面']], 'exact'),
  school('spaces put in', sq, [['雨停半小时', '雨停 半小时']], 'exact'),
  school('parenthesis put in', sq, [['家长们', '家长们（多为祖父母）']], ['near', 'changed']),
  coop('they held', '合作社的代表们认为，今年茶叶的价格比较平稳', [['认为', '觉得']], 'near'),
  coop('rather', '合作社的代表们认为，今年茶叶的价格比较平稳', [['比较平稳', '相当平稳']], 'near'),
  coop('both', '家长和孩子都来帮忙采茶', [['都来帮忙', '都过来帮忙']], 'near'),
  coop('walked over', '青年志愿者走过大桥去送水', [['走过大桥', '穿过大桥']], ['near', 'changed']),
  coop('volunteers go', '青年志愿者走过大桥去送水', [['去送水', '送水去']], 'near', {
    found: null,
  }),
  coop('old sit', '老人坐在门口拣茶', [['坐在门口', '坐到门口']], 'near'),
  coop('pupils', '学生趁周末来写生', [['趁周末', '利用周末']], ['near', 'changed']),
  coop('master', '厂里的师傅把机器修好了', [['把机器修好了', '把机器修理好了']], 'near'),
  coop('noise', '声音比过去小得多', [['比过去', '比从前']], 'near'),
];
