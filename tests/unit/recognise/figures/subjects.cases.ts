/**
 * Texts with their names in brackets — [park:…], [company:…], [institution:…], [person:…] — and for each figure whom it is about:
 * `span | entity`, `-` for nobody that the text tells, `?` where
 * readers may differ; then, where the case is about it too, `| metric`. An entity's id is its name.
 */
export type SubjectCase = readonly [text: string, figures: readonly string[]];

export const subjectCases: readonly SubjectCase[] = [
  ['[park:东山高新区]现有规上企业24家。', ['24家 | 东山高新区']],
  [
    '[company:甲泰科技]去年营收3亿元，净利润2000万元。',
    ['去年 | 甲泰科技', '3亿元 | 甲泰科技', '2000万元 | 甲泰科技'],
  ],
  ['[park:东山高新区]企业[company:甲泰科技]上马年产3万套生产线。', ['3万套 | 甲泰科技']],
  // the sentence before tells it
  ['[park:东山高新区]发展很快。现有规上企业24家。', ['24家 | 东山高新区']],
  ['[company:甲泰科技]落户不久。\n\n公司营业额突破1.5亿元。', ['1.5亿元 | 甲泰科技']],
  ['[park:东山高新区]开了会。\n\n天气晴好，气温30℃。', ['30℃ | -']],
  // where, with whom, for whom
  [
    '在[company:甲泰科技]内，新线步入试产。\n\n该项目位于[park:东山高新区]南侧，占地70亩，总投资4亿元。',
    ['70亩 | 甲泰科技', '4亿元 | 甲泰科技'],
  ],
  ['[company:甲泰科技]与[company:乙丰材料]合作，年产值达6亿元。', ['6亿元 | 甲泰科技']],
  ['项目落户[park:东山高新区]，投资2亿元。', ['2亿元 | 东山高新区']],
  // a list is what is counted
  [
    '[park:东山高新区]招商提速，引进[company:甲泰科技]、[company:乙丰材料]等5个项目。',
    ['5个 | 东山高新区'],
  ],
  // they come from elsewhere
  ['[park:东山高新区]打开大门，来自长沙、株洲等地14所高校派人观摩。', ['14所 | -']],
  // he who tells is not it
  ['[institution:市统计局]数据显示，[park:东山高新区]产值增长8%。', ['8% | 东山高新区']],
  ['[park:东山高新区]办得好，[institution:园区办]设窗口15个。', ['15个 | 园区办']],
  ['[person:张工]说，[company:甲泰科技]有员工300人。', ['300人 | 甲泰科技']],
  [
    '[person:张工]今年42岁，在[company:甲泰科技]干了10年。',
    ['今年 | -', '42岁 | 张工', '10年 | 甲泰科技'],
  ],
  ['[company:甲泰科技]的老员工今年60岁。', ['今年 | 甲泰科技', '60岁 | -']],
  // the name follows
  ['拥有员工300人的[company:甲泰科技]搬了新家。', ['300人 | 甲泰科技']],
  // pronouns
  [
    '[company:甲泰科技]搬进[park:东山高新区]。该公司去年纳税800万元，园区奖励20万元。',
    ['去年 | 甲泰科技', '800万元 | 甲泰科技', '20万元 | 东山高新区'],
  ],
  ['全市新增就业5万人。', ['5万人 | -']],
];
