/** Names in a passage: those the caller knows, and what looks like one where nobody knows. */
import { fold, foldedText } from '@/lib/text/fold';
import { isSurname } from '@/lib/text/surnames';

/** A name's span in the text that was asked about. `key` says which name it is where several texts mean one. */
export interface NameSpan {
  readonly start: number;
  readonly end: number;
  readonly key?: string;
}

/** The known names, or a function that finds them in a text (UTF-16 offsets, in order). */
export type Names = readonly string[] | ((text: string) => readonly NameSpan[]);

const MARGIN = 32;

/** The keys of the known names that stand in `[start, end)` of `text`, also in part, in order; folded where they are words. */
export function namesIn(text: string, start: number, end: number, names: Names): string[] {
  const from = Math.max(0, start - MARGIN);
  const around = text.slice(from, end + MARGIN);
  if (typeof names === 'function') {
    return names(around)
      .filter((span) => span.end > start - from && span.start < end - from)
      .map((span) => span.key ?? foldedText(around.slice(span.start, span.end)));
  }
  const folded = fold(around);
  const first = folded.fromSource(start - from);
  const last = folded.fromSource(end - from);
  return tableOf(names)
    .find(folded.text)
    .filter((span) => span.end > first && span.start < last)
    .map((span) => folded.text.slice(span.start, span.end));
}

const tables = new WeakMap<readonly string[], NameTable>();

function tableOf(names: readonly string[]): NameTable {
  const known = tables.get(names);
  if (known) return known;
  const table = new NameTable(names);
  tables.set(names, table);
  return table;
}

/** Folded names by their first two characters, the longest first. */
class NameTable {
  readonly #byStart = new Map<string, string[]>();

  constructor(names: readonly string[]) {
    for (const given of names) {
      const name = foldedText(given);
      if (name.length < 2) continue;
      const start = name.slice(0, 2);
      const known = this.#byStart.get(start);
      if (known) known.push(name);
      else this.#byStart.set(start, [name]);
    }
    for (const known of this.#byStart.values()) known.sort((x, y) => y.length - x.length);
  }

  find(text: string): NameSpan[] {
    const spans: NameSpan[] = [];
    for (let i = 0; i < text.length; ) {
      const name = this.#byStart.get(text.slice(i, i + 2))?.find((n) => text.startsWith(n, i));
      if (name) spans.push({ start: i, end: i + name.length });
      i += name?.length ?? 1;
    }
    return spans;
  }
}

/** What names of bodies and places end in. */
const bodyEnding =
  /^[\p{Script=Han}A-Za-z0-9]{0,6}?(?:公司|集团|科技|股份|控股|新材料|材料|重工|机械|电子|能源|汽车|药业|医药|制药|生物|电气|电器|传媒|航空|地产|置业|实业|资本|矿业|酒业|石化|光电|通信|软件|装备|半导体|轴承|食品|化工|钢铁|纺织|服饰|服装|鞋业|家居|建材|建工|置地|文旅|水务|燃气|热力|乳业|种业|粮油|铝业|铜业|锂业|造纸|造船|船舶|航运|港务|影业|出版社|酒店|宾馆|饭店|超市|商场|剧院|剧团|博物馆|图书馆|体育馆|银行|证券|基金|保险|大学|学院|中学|小学|医院|研究院|研究所|实验室|委员会|管委会|协会|商会|联盟|开发区|高新区|经开区|产业园|工业园|园区|示范区|新区|部门|法院|检察院|日报|晚报|电视台|通讯社)/u;
const divisionEnding =
  /^\p{Script=Han}{0,4}?(?:省(?!内|外|份|略)|市(?!民|场|值|面|况|井|容)|县(?!内|城)|区(?!别|分|域|间)|镇(?!上)|乡(?!亲|村)|村(?!民|里)|州|旗(?!下|舰)|盟(?!友)|局(?!面|部|势|限)|厅|国(?!家|内|际|产|人|民))/u;
/** Words that join others are no part of a name. */
const joining = /^[和与及跟同的地得]+$/;
/** A name with such an ending that was put in or taken out whole. */
const wholeBody =
  /\p{Script=Han}{2,}(?:公司|集团|科技|股份|控股|材料|重工|机械|电子|能源|药业|医药|制药|生物|电气|电器|传媒|地产|置业|实业|资本|食品|化工|钢铁|银行|证券|基金|大学|医院|研究院|研究所|开发区|高新区|经开区|产业园|工业园)$/u;
/** What tells firms of one group from each other, and is little else. */
const trade =
  /(?:乳业|牧业|渔业|药业|酒业|矿业|种业|铝业|铜业|锂业|置业|实业|影业|重工|化工|热电|光电|机电|封测|微电子|制药|传媒|文旅|水务|燃气|热力|港务|置地|控股|股份|集团|[分子母总]公司|[分支总]行|[分总][院厂店校])/gu;
/** What stands behind a person's name, and in front of it. */
const afterPerson =
  /^[\p{Script=Han}]{0,2}?(?:书记|市长|县长|区长|省长|部长|局长|厅长|院长|校长|主任|主席|总统|总理|董事长|总经理|总裁|经理|负责人|代表|教授|院士|博士|记者|通讯员|律师|先生|女士|表示|介绍|认为|指出|透露|告诉|称|说)/u;
const beforePerson =
  /(?:记者|通讯员|书记|市长|县长|区长|省长|部长|局长|院长|校长|主任|主席|总统|总理|董事长|总经理|总裁|经理|负责人|法人|教授|院士|博士|选手|作者|编辑|摄影)[:：\s]?[\p{Script=Han}]{0,2}$/u;
/** What people are called with their names behind it; more often it stands without one, so that a surname is asked for. */
const role =
  '(?:代表|居民|村民|市民|职工|工人|员工|学生|家长|旅客|乘客|游客|顾客|网友|业主|店主|老板|司机|师傅|农户|渔民|厂长|镇长|村长|乡长|会长|社长|队长|站长|所长|馆长|组长|班长|船长|支书|委员|联系人|医生|护士|民警|教练|球员|运动员|工程师|老人|青年|演员|导演|作家|画家|歌手|志愿者)';
const roleBefore = new RegExp(`${role}[:：]?$`);
const roleAndName = new RegExp(`${role}[:：]?(\\p{Script=Han})\\p{Script=Han}?$`, 'u');
/** What stands behind a surname alone. */
const afterSurname =
  /^(?:老师|师傅|医生|大夫|警官|教练|大爷|大妈|大叔|阿姨|奶奶|爷爷|老伯|女士|先生|某)/;
/** What names of waters, roads and the like end in, with one character before it at most that is part of the name. */
const placeEnding =
  /^(?![的了着过在一是])\p{Script=Han}?(?:河(?![水道边里畔流床])|江(?![水边里面])|湖(?![水边里面])|港(?![口内区])|岛(?![上内])|水库|大桥|机场|码头|社区|街道(?![上边办])|小区|车站|大道)/u;
/** No part of a place's name. */
const particle = /[的了着过在一是有和与及对从到把被为等这那该此其每全各]/;

const openQuote = /[“「『《〈"][^“”「」『』《》〈〉"\n]{0,12}$/;
const closeQuote = /^[^“”「」『』《》〈〉"\n]{0,12}[”」』》〉"]/;
const hasHan = /\p{Script=Han}/u;

/**
 * Whether what stands in `[start, end)` of `text` looks like a part of a name: it leads up to 公司 or 市, stands by a title, or
 * between quotation marks.
 */
export function looksLikeName(text: string, start: number, end: number): boolean {
  const changed = text.slice(start, end);
  if (!hasHan.test(changed)) return false;
  const before = text.slice(Math.max(0, start - 16), start);
  const after = text.slice(end, end + 24);
  if (openQuote.test(before) && closeQuote.test(after)) return true;
  if (changed.length > 8 || joining.test(changed)) return false;
  if (wholeBody.test(changed) || looksLikePerson(before, changed, after)) return true;
  if (changed.length <= 2 && !particle.test(changed) && placeEnding.test(after)) return true;
  return (
    bodyEnding.test(after) ||
    divisionEnding.test(after) ||
    afterPerson.test(after) ||
    beforePerson.test(before)
  );
}

/** Whether `[start, end)` of `text` is a trade's name, or a part of one: 恒屹化工 is not 恒屹热电. */
export function touchesTrade(text: string, start: number, end: number): boolean {
  if (end === start) return false;
  const from = Math.max(0, start - 2);
  const words = text.slice(from, end + 2).matchAll(trade);
  return [...words].some(
    ({ 0: word, index }) => from + index < end && from + index + word.length > start,
  );
}

/** Whether edited characters are a surname, or a given name behind one. */
function looksLikePerson(before: string, changed: string, after: string): boolean {
  const first = changed.charAt(0);
  if (isSurname(first) && (afterSurname.test(after) || roleBefore.test(before))) return true;
  const surname = roleAndName.exec(before)?.[1];
  return surname !== undefined && isSurname(surname) && changed.length <= 2;
}
