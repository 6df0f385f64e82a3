import type { RejectedName } from '../decisions';

export const rejectedNames: readonly RejectedName[] = [
  {
    texts: ['酱油', '生抽', '料酒', '蚝油', '食醋', '检验要求课程', '政策兑现'],
    reason: 'Goods, courses and counters in a list, no bodies.',
  },
  {
    texts: ['金杯电工三期', '太信太德生物材料基地'],
    reason: 'A company’s project; the company in it is accepted.',
  },
  {
    texts: ['单杨院士创新团队龙牌食品工作室'],
    reason: 'Made of the names of an academician and a company, which are worth more marked alone.',
  },
  {
    texts: ['岳塘区双马街道'],
    reason: 'Two bodies in a row, each accepted.',
  },
  {
    texts: ['点酱台', '龙牌食品游客中心手工制作体验馆', '游客中心手工制作体验馆'],
    reason: 'Rooms and stands for visitors at a company that is accepted.',
  },
  {
    texts: ['上海中军投资集团有限公司平台', '上海中军投资集团将搭建政企', '上海市经贸'],
    reason: 'The rule ran past the name, or there is none.',
  },
  {
    texts: ['投资联盟', '工业产业园', '湖南省产业园', '年度医疗器械标杆产业园', '园区科技'],
    reason: 'Common nouns or titles, not the name of one body.',
  },
  {
    texts: ['循环经济产业园'],
    reason: 'The second half of a double name; alone every city has one.',
  },
  {
    texts: ['新公司', '新公司法'],
    reason: 'A law.',
  },
  {
    texts: ['爱心银行'],
    reason: 'A scheme in which points are saved, no bank.',
  },
];
