import { type EditedCase, editsOf } from './edited-case';

const fund = editsOf(
  '据通报，第一批资金三千二百万元已经拨付，占总额的百分之四十；余下部分将分两年到位。受益农户一万六千余户，户均补助2,000元。项目编号2024-017，联系电话0731-5550123。',
);
const fare = editsOf(
  '新版价目表显示，停车每小时收4元，24小时封顶40元；充电服务费0.6元/度，峰时加收0.2元/度。月票120元，学生减半。日均停放820辆次，人均停留55分钟。',
);
const road2 = editsOf(
  '从梨树湾到县城的公路上周通车，全长18.6公里，双向四车道，限速每小时80公里。村民石满仓说，从前进城要两个半小时，如今四十分钟就到。养护队一共九个人，轮流值守。沿线设了5个观景台和3处停车区。',
);
const head = editsOf(
  '河街夜市今晚重开\n本报讯 关了三个月的河街夜市今晚六点重新开张，摊位从58个增加到76个。\n摊主陆续进场。',
);

/** Numbers in words, rates and counts. */
export const counting: readonly EditedCase[] = [
  fund(
    'chinese same fullwidth',
    '户均补助2,000元',
    [['2,000元', '２，０００元']],
    ['exact', 'near'],
  ),
  fund(
    'chinese digit',
    '第一批资金三千二百万元已经拨付',
    [['三千二百万', '三千五百万']],
    'changed',
  ),
  fund(
    'formal',
    '第一批资金三千二百万元已经拨付',
    [['三千二百万元', '叁仟贰佰万元']],
    ['near', 'changed'],
  ),
  fund(
    'trad',
    '第一批资金三千二百万元已经拨付，占总额的百分之四十',
    [
      ['三千二百万元已经', '三千二百萬元已經'],
      ['总额', '總額'],
    ],
    'exact',
  ),
  fund('percent', '占总额的百分之四十', [['百分之四十', '百分之十四']], 'changed'),
  fund('percent to thousand', '占总额的百分之四十', [['百分之', '千分之']], 'changed'),
  fund('first/second batch', '第一批资金三千二百万元已经拨付', [['第一批', '第二批']], 'changed'),
  fund('first to head', '第一批资金三千二百万元已经拨付', [['第一批', '首批']], 'changed'),
  fund('two/three years', '余下部分将分两年到位', [['两年', '三年']], 'changed'),
  fund('more than', '受益农户一万六千余户', [['余户', '户']], 'changed'),
  fund('households/people', '受益农户一万六千余户', [['余户', '余人']], 'changed'),
  fund('code', '项目编号2024-017', [['2024-017', '2024-071']], 'changed'),
  fund('phone', '联系电话0731-5550123', [['5550123', '5550132']], 'changed'),
  fund('already/not', '第一批资金三千二百万元已经拨付', [['已经拨付', '尚未拨付']], 'changed'),
  fund('will/have', '余下部分将分两年到位', [['将分两年', '已分两年']], ['near', 'changed']),
  fare('per hour', '停车每小时收4元，24小时封顶40元', [['每小时', '每半小时']], 'changed'),
  fare('per hour/day', '停车每小时收4元，24小时封顶40元', [['每小时', '每天']], 'changed'),
  fare(
    'rate unit',
    '充电服务费0.6元/度，峰时加收0.2元/度',
    [['0.6元/度', '0.6元/分钟']],
    'changed',
  ),
  fare('peak/valley', '峰时加收0.2元/度', [['峰时', '谷时']], ['near', 'changed']),
  fare('add/reduce', '峰时加收0.2元/度', [['加收', '减收']], 'changed'),
  fare('month/year ticket', '月票120元，学生减半', [['月票', '年票']], 'changed'),
  fare('half/free', '月票120元，学生减半', [['减半', '免费']], 'changed'),
  fare('daily/monthly mean', '日均停放820辆次，人均停留55分钟', [['日均', '月均']], 'changed'),
  fare('mean/per', '日均停放820辆次，人均停留55分钟', [['人均', '车均']], 'changed'),
  fare('vehicles', '日均停放820辆次', [['辆次', '人次']], 'changed'),
  road2('road length', '全长18.6公里，双向四车道', [['18.6公里', '16.8公里']], 'changed'),
  road2('lanes', '全长18.6公里，双向四车道', [['四车道', '六车道']], 'changed'),
  road2('one way', '全长18.6公里，双向四车道', [['双向', '单向']], 'changed'),
  road2('speed', '限速每小时80公里', [['每小时80', '每小时100']], 'changed'),
  road2('villager', '村民石满仓说，从前进城要两个半小时', [['石满仓', '石满囤']], 'changed'),
  road2('half hour', '从前进城要两个半小时', [['两个半小时', '三个半小时']], 'changed'),
  road2('half gone', '从前进城要两个半小时', [['两个半小时', '两个小时']], 'changed'),
  road2('minutes', '如今四十分钟就到', [['四十分钟', '十四分钟']], 'changed'),
  road2('minutes to hours', '如今四十分钟就到', [['分钟', '小时']], 'changed'),
  road2('nine people', '养护队一共九个人，轮流值守', [['九个人', '七个人']], 'changed'),
  road2(
    'counts swapped',
    '沿线设了5个观景台和3处停车区',
    [['5个观景台和3处', '3个观景台和5处']],
    'changed',
  ),
  road2(
    'place in front',
    '从梨树湾到县城的公路上周通车',
    [['梨树湾', '柳树湾']],
    ['near', 'changed'],
  ),
  road2('last week/last month', '从梨树湾到县城的公路上周通车', [['上周', '上月']], 'changed'),
  road2(
    'opened/closed',
    '从梨树湾到县城的公路上周通车',
    [['上周通车', '上周停运']],
    ['near', 'changed'],
  ),
  road2('now/formerly', '如今四十分钟就到', [['如今', '现在']], 'near'),
  road2('set up', '沿线设了5个观景台和3处停车区', [['设了', '建了']], 'near'),
  road2('and', '沿线设了5个观景台和3处停车区', [['和', '与']], 'near'),
  road2('watch', '养护队一共九个人，轮流值守', [['轮流值守', '轮班值守']], 'near'),
  road2('total gone', '养护队一共九个人，轮流值守', [['一共', '共']], 'near'),
  head('headline', '河街夜市今晚重开', [['河街夜市今晚重开\n', '河街夜市今晚重开！\n']], 'exact'),
  head(
    'headline changed',
    '河街夜市今晚重开',
    [['河街夜市今晚重开\n', '河街夜市明晚重开\n']],
    'changed',
    { found: '河街夜市明晚重开' },
  ),
  head('from-to', '摊位从58个增加到76个', [['从58个增加到76个', '从76个减少到58个']], 'changed'),
  head('increase by', '摊位从58个增加到76个', [['增加到76个', '增加76个']], 'changed'),
  head(
    'lead and body joined',
    '本报讯 关了三个月的河街夜市',
    [['\n本报讯 ', '本报讯（记者 周小满）']],
    ['near', 'changed'],
    { found: null },
  ),
  head(
    'last line',
    '摊主陆续进场。',
    [['摊主陆续进场。', '摊主已陆续进场。']],
    ['near', 'changed'],
  ),
];
