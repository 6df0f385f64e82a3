import { type EditedCase, editsOf, rewritten } from './edited-case';

const before =
  '入冬以来，茂陵河沿岸的几个村子陆续收完了晚稻，村道上到处晒着谷子，孩子们放学后就在谷堆旁边写作业。';
const behind =
  '村里的老人说，今年雨水调匀，谷粒比往年饱满，只是运粮的车还不够，要等镇上的合作社统一调配。';
const around = (s: string) => `${before}\n${s}\n${behind}`;
const q = '茂陵粮油全年收购稻谷4.6万吨，销售收入1.9亿元，带动农户2,300户。';
const one = editsOf(around(`${q}公司负责人邬景和介绍，自动烘干线已经投产，日烘干能力500吨。`));
const q2 = '自动烘干线已经投产，日烘干能力500吨';
const soft = editsOf(
  around(
    '镇政府表示，今后将把更多资金用于修路和通水，让村民出门更方便。有村民反映，夜里路灯太暗，希望尽快更换。卫生院的医生每周到村里坐诊，慢性病患者不必再跑县城。',
  ),
);
const s1 = '今后将把更多资金用于修路和通水，让村民出门更方便';
const s2 = '有村民反映，夜里路灯太暗，希望尽快更换';
const s3 = '卫生院的医生每周到村里坐诊，慢性病患者不必再跑县城';

/** Corrections that repeat the old words, lookalikes, pages in traditional characters; and edits that change nothing. */
export const corrections: readonly EditedCase[] = [
  rewritten(
    'correction quotes the old words, above',
    around(q),
    q,
    around(
      `更正：本报昨日所载“茂陵粮油全年收购稻谷4.6万吨，销售收入1.9亿元，带动农户2,300户”一句有误，收购量应为4.1万吨。\n茂陵粮油全年收购稻谷4.1万吨，销售收入1.9亿元，带动农户2,300户。`,
    ),
    ['changed', 'exact'],
  ),
  rewritten(
    'correction quotes the old words, at the end',
    around(q),
    q,
    `${before}\n茂陵粮油全年收购稻谷4.1万吨，销售收入1.9亿元，带动农户2,300户。\n${behind}\n更正：昨日本文误作“茂陵粮油全年收购稻谷4.6万吨，销售收入1.9亿元，带动农户2,300户”。`,
    ['changed', 'exact', 'near'],
  ),
  rewritten(
    'correction with full stop quoted',
    around(q),
    q,
    `${before}\n茂陵粮油全年收购稻谷4.1万吨，销售收入1.9亿元，带动农户2,300户。\n${behind}\n更正：昨日本文误作“${q}”`,
    ['changed', 'exact'],
  ),
  rewritten(
    'lookalike of another firm only',
    around(q),
    q,
    around('茂陵面业全年收购小麦3.2万吨，销售收入1.1亿元，带动农户1,200户。'),
    'changed',
  ),
  rewritten(
    'lookalike elsewhere, own deleted',
    around(q),
    q,
    `${before}\n${behind}\n另一家企业也公布了数字：桐岭粮油全年收购稻谷3.8万吨，销售收入1.5亿元，带动农户1,900户。`,
    'lost',
  ),
  rewritten(
    'two lookalikes, own moved',
    around(q),
    q,
    `桐岭粮油全年收购稻谷3.8万吨，销售收入1.5亿元，带动农户1,900户。\n${before}\n${behind}\n荻浦粮油全年收购稻谷5.0万吨，销售收入2.2亿元，带动农户2,900户。\n${q}`,
    'exact',
    q,
  ),
  rewritten('paragraphs merged', around(q), q, `${before}${q}${behind}`, 'exact', q),
  rewritten(
    'broken into lines',
    around(q),
    q,
    around('茂陵粮油全年收购稻谷4.6万吨，\n销售收入1.9亿元，\n带动农户2,300户。'),
    'exact',
  ),
  rewritten(
    'sentence between put in',
    around(q),
    q,
    around('茂陵粮油全年收购稻谷4.6万吨，其中优质稻占一半，销售收入1.9亿元，带动农户2,300户。'),
    'changed',
  ),
  rewritten(
    'traditional page',
    around(q),
    q,
    '入冬以來，茂陵河沿岸的幾個村子陸續收完了晚稻，村道上到處曬著穀子，孩子們放學後就在穀堆旁邊寫作業。\n茂陵糧油全年收購稻穀4.6萬噸，銷售收入1.9億元，帶動農戶2,300戶。\n村裡的老人說，今年雨水調勻，穀粒比往年飽滿，只是運糧的車還不夠，要等鎮上的合作社統一調配。',
    'exact',
  ),
  rewritten(
    'traditional page, other figure',
    around(q),
    q,
    '入冬以來，茂陵河沿岸的幾個村子陸續收完了晚稻，村道上到處曬著穀子，孩子們放學後就在穀堆旁邊寫作業。\n茂陵糧油全年收購稻穀4.8萬噸，銷售收入1.9億元，帶動農戶2,300戶。\n村裡的老人說，今年雨水調勻，穀粒比往年飽滿，只是運糧的車還不夠，要等鎮上的合作社統一調配。',
    'changed',
  ),
  one('income→cost', q, [['销售收入', '销售成本']], 'changed'),
  one('income→profit', q, [['销售收入', '销售利润']], 'changed'),
  one('buy→sell', q, [['收购', '销售']], 'changed'),
  one('rice→wheat', q, [['稻谷', '小麦']], ['near', 'changed']),
  one('household→person', q, [['2,300户', '2,300人']], 'changed'),
  one('household→count words', q, [['2,300户', '两千三百户']], 'changed'),
  one('ton→kg', q, [['4.6万吨', '4.6万公斤']], 'changed'),
  one('ton→jin same', q, [['4.6万吨', '9200万斤']], 'changed'),
  one('over', q, [['2,300户', '2,300多户']], 'changed'),
  one('whole year → first three', q, [['全年', '前三季度']], 'changed'),
  one('firm to branch', q, [['茂陵粮油', '茂陵粮油分公司']], 'changed'),
  one('firm to group', q, [['茂陵粮油', '茂陵农发集团']], 'changed'),
  one('firm other place', q, [['茂陵粮油', '阳陵粮油']], 'changed'),
  one('firm dropped', q, [['茂陵粮油全年', '全年']], ['near', 'changed']),
  one('已经→尚未', q2, [['已经投产', '尚未投产']], 'changed'),
  one('已经→正在', q2, [['已经投产', '正在试产']], 'changed'),
  one('已经→即将', q2, [['已经投产', '即将投产']], 'changed'),
  one('已经 dropped', q2, [['已经投产', '投产']], 'near'),
  one('投产→停产', q2, [['投产', '停产']], 'changed'),
  one('day→hour', q2, [['日烘干', '时烘干']], ['changed', 'near']),
  one('500吨→500多吨', q2, [['500吨', '500多吨']], 'changed'),
  one('500→五百', q2, [['500吨', '五百吨']], 'changed'),
  one('person', '公司负责人邬景和介绍', [['邬景和', '邬景荷']], 'changed'),
  // must stay near
  soft('更多→更多的', s1, [['更多资金', '更多的资金']], 'near'),
  soft('用于→用在', s1, [['用于', '用在']], 'near'),
  soft('村民→群众', s1, [['村民', '群众']], 'near'),
  soft('更方便→方便些', s1, [['更方便', '更加方便']], 'near'),
  soft('反映→说', s2, [['反映', '提出']], 'near'),
  soft('尽快→早日', s2, [['尽快', '早日']], 'near'),
  soft('太暗→很暗', s2, [['太暗', '很暗']], 'near'),
  soft('夜里→晚上', s2, [['夜里', '晚上']], 'near'),
  soft('坐诊→看病', s3, [['坐诊', '看病']], 'near'),
  soft('不必→不用', s3, [['不必', '不用']], ['near']),
  soft('不必→必须', s3, [['不必再', '必须']], 'changed'),
  soft('每周→每月', s3, [['每周', '每月']], 'changed'),
  soft('每周→每两周', s3, [['每周', '每两周']], 'changed'),
  soft('医生→护士', s3, [['医生', '护士']], ['near', 'changed']),
  soft('county town→city', s3, [['县城', '省城']], ['near', 'changed']),
  soft('ellipsis', s3, [['坐诊，慢性病', '坐诊……慢性病']], ['near', 'exact']),
  soft('dash', s1, [['通水，让', '通水——让']], ['near', 'exact']),
  soft('parenthesis in', s1, [['修路和通水', '修路（含便道）和通水']], 'near'),
  soft('full width comma → half', s1, [['通水，让', '通水,让']], 'exact'),
];
