/**
 * Names proposed by rule. The rules are meant to propose too much rather than too little: every proposal is decided by
 * hand in `decisions/`.
 */

type NameRule = 'suffix' | 'list' | 'partner' | 'title' | 'quoted' | 'credit';

export interface NameProposal {
  readonly text: string;
  readonly rule: NameRule;
  /** 1-based line of the file on which it first stands. */
  readonly line: number;
}

/** What ends the names of parks, companies and institutions. */
const suffixes = [
  '股份有限公司|有限责任公司|有限公司|公司|集团|科技|新材料|生物材料|生物技术|环保|电机|电工|食品|银行',
  '高新技术产业开发区|经济技术开发区|高新区|经开区|开发区|保税区|产业园|工业园|科技园|众创城',
  '管委会|管理委员会|工程院|科学院|农科院|研究院|学院|大学|医院|法院|政务服务大厅|政务大厅|大厅|博物馆|体验馆',
  '街道|社区|居委会|改革办|办公室|服务队|工作室|协会|商会|联盟|导报|日报',
].join('|');

/** Words that a name does not hold: what stands before them is not of the name. */
const parting = new RegExp(
  [
    '走进|深入|来自|位于|落户|企业|牵手|获悉|推动|组织|开展|进一步|挖掘|装上|建设|秉承|采用|收获|获评|延伸至|已扩展|混合制',
    '[与和及的在由将从到对向把被为是了各该本这其据给暨]',
  ].join('|'),
  'g',
);

const name = '(?!等)[\\p{Script=Han}A-Za-z0-9·]';
const suffixed = new RegExp(`(?:${name}){1,16}?(?:${suffixes})(?!${suffixes})`, 'gu');
/** 甲、乙、丙等七个项目 */
const listed = new RegExp(
  `((?:(?:${name}){2,20}、)*(?:${name}){2,20})等(?=项目|单位|高校|重点|，|[\\d近]+余?个)`,
  'gu',
);
/** 与某某合作 */
const partner = new RegExp(`与((?:${name}){2,14}?)(?:合作|签约)`, 'gu');
/** 法人某某, 负责人某某介绍, 某某院士: two or three characters beside a title. */
const titled =
  /(?:法人|负责人)((?!介绍|表示)\p{Script=Han}{2,3})(?=[，。：]|介绍|表示)|(\p{Script=Han}{2})(?=院士|教授)/gu;
const quoted = /《([^》]{2,16})》/gu;

/** Proposes names in one article's joined text; each text once. */
export function proposeNames(text: string, lineAt: (offset: number) => number): NameProposal[] {
  const found = new Map<string, NameProposal>();
  const add = (proposed: string, rule: NameRule, offset: number) => {
    if (proposed.length < 2 || found.has(proposed)) return;
    found.set(proposed, { text: proposed, rule, line: lineAt(offset) });
  };
  // The same length, so that offsets stay.
  const parted = text.replace(parting, (word) => '，'.repeat(word.length));
  for (const match of parted.matchAll(suffixed)) add(match[0], 'suffix', match.index);
  for (const match of parted.matchAll(listed)) {
    let offset = match.index;
    for (const item of (match[1] ?? '').split('、')) {
      add(item, 'list', offset);
      offset += item.length + 1;
    }
  }
  for (const match of text.matchAll(partner)) add(match[1] ?? '', 'partner', match.index + 1);
  for (const match of text.matchAll(titled)) {
    const proposed = match[1] ?? match[2] ?? '';
    add(proposed, 'title', match.index + match[0].indexOf(proposed));
  }
  for (const match of text.matchAll(quoted)) add(match[1] ?? '', 'quoted', match.index + 1);
  return [...found.values()];
}
