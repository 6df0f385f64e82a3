/**
 * Nouns that measure the same thing; the first of each list stands for it. Near synonyms are left apart on purpose:
 * 营业额 and 营业收入 are not booked alike, and a 投资 may be a part of the 总投资.
 */
const synonyms = [
  ['总投资', '总投资额', '投资总额', '投资总量', '计划总投资', '项目总投资'],
  ['占地', '占地面积', '总占地', '总占地面积', '用地面积'],
  ['建筑面积', '总建筑面积', '合计建筑面积'],
  ['年产值', '年总产值', '年度产值'],
  ['年产', '年产量'],
  ['营业收入', '营收', '营业总收入'],
  ['投产企业', '已投产企业', '现有投产企业'],
  ['营业额', '年营业额'],
  ['品种', '产品品种', '产品种类'],
  ['群众诉求', '居民诉求', '居民群众诉求'],
  ['规上企业', '规模以上企业'],
  ['国家高新技术企业', '高新技术企业', '国家级高新技术企业', '高企'],
  ['省级专精特新中小企业', '省级专精特新企业'],
  [
    '审批用时',
    '审批总用时',
    '全流程审批用时',
    '全流程审批总用时',
    '审批时间',
    '审批时长',
    '办理时间',
    '办理用时',
    '办理时长',
    '办结时间',
    '办结用时',
    '办件用时',
  ],
  ['报建平均用时', '平均报建用时', '报建用时', '报建时间'],
  ['一次性验收通过率', '验收一次性通过率', '一次验收通过率', '验收通过率'],
  ['帮代办', '政务服务帮代办', '帮代办服务'],
  ['经营主体', '惠及经营主体', '市场主体'],
  ['政务驿站', '政务服务驿站'],
  ['成立', '成立时间', '创立', '创办'],
];
const canonical = new Map(
  synonyms.flatMap(([first, ...others]) => others.map((other) => [other, first as string])),
);

/** Whether two metrics name one thing: the same noun, a listed synonym, or one that only adds 数 or 数量, or 项目 in front. */
export function sameMetric(a: string, b: string): boolean {
  return a === b || canonicalMetric(a) === canonicalMetric(b);
}

/** The noun that stands for all that name the same thing. */
export function canonicalMetric(metric: string): string {
  const counted = metric.length > 2 ? metric.replace(/(?:总数|数量|数)$/, '') : metric;
  const plain = counted.replace(/^(?:项目|工程|园区)(?=.{3})/, '');
  return canonical.get(plain) ?? plain;
}
