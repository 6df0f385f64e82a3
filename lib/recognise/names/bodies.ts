/** How the full names of companies, parks and institutions end. */
import type { EntityKind } from '@/lib/model/entity';
import { WordSet } from './word-set';

const companies = new WordSet(
  '公司 集团 厂 总厂 银行 分行 支行 联社 合伙企业 （有限合伙） (有限合伙) 信用社 合作社 事务所 证券 保险 控股 商行 酒店 商场 超市 药房 工作室 俱乐部 电站 煤矿',
);
const parks = new WordSet(
  '高新区 经开区 开发区 产业园 工业园 工业园区 产业园区 园区 科技园 软件园 物流园 创业园 创新园 创意园 文创园 生态园 农业园 示范园 产学研基地 示范区 新区 保税区 试验区 自贸区 自贸片区 众创城 科技城 产业城 科创园 孵化园 产业基地 集聚区',
);
const institutions = new WordSet(
  '大学 学院 研究院 研究所 研究中心 科学院 农科院 工程院 医院 卫生院 管委会 管理委员会 委员会 局 厅 办公室 指挥部 协会 学会 商会 联合会 促进会 基金会 研究会 总会 中心 法院 检察院 派出所 大队 支队 总队 社区 街道 街道办 居委会 村委会 人民政府 政府 实验室 学校 中学 小学 幼儿园 联盟 交易所 出版社 报社 杂志社 电视台 博物馆 图书馆 纪念馆 服务队 志愿队 党工委 党委 纪委 团委 工会',
);

/** The kind of the full name that ends before `at`; null when it ends like none. */
export function kindOfBody(text: string, at: number): EntityKind | null {
  const lengths = [
    ['company', companies.endingAt(text, at)],
    ['park', parks.endingAt(text, at)],
    ['institution', institutions.endingAt(text, at)],
  ] as const;
  let best: EntityKind | null = null;
  let longest = 0;
  for (const [kind, length] of lengths) {
    if (length > longest) {
      best = kind;
      longest = length;
    }
  }
  return best;
}
