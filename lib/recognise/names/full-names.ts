/** Where a full name that no dictionary knows begins in running text. */
import { places, placesStart } from './places';
import { WordSet } from './word-set';

/** The longest full name that is read. */
const longest = 40;

/** How much of a name its short form may leave out before its own beginning. */
const longestOwn = 4;

/**
 * Before these a full name does not reach. Single characters that names also hold (和平, 对外, 华为, 大同) are left to `connectors`.
 */
const separators = new WordSet(`
  据悉 据了解 据介绍 据称 以及 通过 根据 按照 关于 位于 来自 成为 获悉 旗下 控股股东 全资子公司 控股子公司 参股公司 子公司 股东 客户 供应商 是由 由于 作为 涉及 包括 其中 例如 比如 日前 近日 昨日 今日 昨天 今天 当天 当日 目前 此前 此次 去年 今年 记者从 记者在 走进 走访 来到 深入 牵手 携手 联合 联手 收购 并购 引进 引入 招引 成立 设立 组建 创办 创立 签约 企业 重点企业 该公司 上市公司 总部 隶属于 落户 入驻 进驻 任职于 就职于 毕业于 供职于 与会 邀请 委托 起诉 投资 控股的 称为 等 的`);

const connectors = '与和及由在对向将把被据从是为了让给称跟同于该其到经以并而';

/** Words of names in which a connector is no connector. */
const kept = new WordSet(
  '和平 和谐 和信 和田 和顺 和县 中和 永和 祥和 人和 平和 太和 泰和 协和 仁和 共和 呼和浩特 对外 华为 有为 同仁 同济 同方 大同 合同 协同 共同 向阳 向荣 方向 自由 与会 及时 普及 由来 理由 将军 名将 经济 经贸 经开 经营 经典 财经 神经 经发 以色列 是否 从化 了解 其他 到位 于洪 于都 关于 并购 合并 把握 为民 在线 存在 实在 潜在 同心 同创 同兴 同德 同盟 同和 和合 在园 在线 和社会保障 和改革 和信息化 和城乡 和规划 和旅游 和体育 和综合 和宗教 和水利 和知识产权',
);

/**
 * The offset at which the full name that ends at `end` begins; -1 when none can be told.
 *
 * The short form is the best guide: a registered name is a place, then what the short form repeats. Where it does not help,
 * the name begins after the last word that cannot be part of one.
 */
export function fullNameStart(text: string, end: number, short: string): number {
  const floor = chunkStart(text, end);
  const limit = lastSeparation(text, floor, end);
  const repeated = text.slice(limit, end).indexOf(short);
  const first = repeated >= 0 ? repeated : alignedStart(text.slice(limit, end), short);
  if (first >= 0) {
    const at = limit + first;
    const start = Math.max(limit, placesStart(text, zoneStart(text, at)));
    // 北京大学 → 北大, 湖南省农业科学院 → 湖南农科院: the short form may itself begin with the place.
    // 南方光谷集团 → 光谷集团: what little stands before it belongs to the name.
    if (start - limit <= longestOwn && repeated >= 0) return limit;
    if (start < at || repeated >= 0 || places.startingAt(text, at) > 0) return start;
  }
  return end - limit >= short.length && end - limit <= longest ? limit : -1;
}

/** Zones stand between a name's place and what is its own: 张家港|保税区|康得菲尔. */
const zones = new WordSet(
  '保税区 高新区 经开区 开发区 经济开发区 经济技术开发区 高新技术产业开发区 新区 自贸区 工业园区',
);

function zoneStart(text: string, at: number): number {
  return at - zones.endingAt(text, at);
}

/** The beginning of the run of letters that ends at `end`: punctuation and blank lines end a name. */
function chunkStart(text: string, end: number): number {
  let start = end;
  while (
    start > 0 &&
    end - start < longest &&
    /[\p{L}\p{N}·（）()&-]/u.test(text.charAt(start - 1))
  ) {
    start -= 1;
  }
  return start;
}

/** The offset after the last word between `floor` and `end` that parts a name from what stands before it. */
function lastSeparation(text: string, floor: number, end: number): number {
  let limit = floor;
  for (let i = floor; i < end - 3; i += 1) {
    const word = separators.startingAt(text, i);
    if (word > 0 && !isTrade(text, i + word)) limit = Math.max(limit, i + word);
    else if (connectors.includes(text.charAt(i)) && !isKept(text, i)) limit = i + 1;
  }
  return afterLoneBracket(text, limit, end);
}

/** A bracket without its partner belongs to what stands before the name. */
function afterLoneBracket(text: string, limit: number, end: number): number {
  let open = -1;
  let start = limit;
  for (let i = limit; i < end; i += 1) {
    const character = text.charAt(i);
    if (character === '（' || character === '(') {
      if (open >= 0) start = open + 1;
      open = i;
    } else if (character === '）' || character === ')') {
      if (open < 0) start = i + 1;
      open = -1;
    }
  }
  return open >= 0 ? open + 1 : start;
}

/** 企业 in 企业管理有限公司 and 投资 in 投资集团 are parts of a name. */
function isTrade(text: string, at: number): boolean {
  return /^(?:[（(]有限|管理|咨询|服务|集团|控股|发展|有限|股份|投资|孵化|家|合伙|公司|基金|开发|担保|协会|联合)/u.test(
    text.slice(at, at + 3),
  );
}

function isKept(text: string, at: number): boolean {
  return (
    kept.startingAt(text, at) > 0 ||
    kept.endingAt(text, at + 1) > 0 ||
    kept.startingAt(text, at - 1) > 1
  );
}

/** Where the first character of `short` stands when its characters are found in `full` one after the other; -1 when they are not. */
function alignedStart(full: string, short: string): number {
  const characters = [...short];
  for (let start = full.lastIndexOf(characters[0] ?? ''); start >= 0; ) {
    let at = start;
    for (const character of characters) {
      at = full.indexOf(character, at);
      if (at < 0) break;
      at += character.length;
    }
    if (at >= 0) return start;
    start = start === 0 ? -1 : full.lastIndexOf(characters[0] ?? '', start - 1);
  }
  return -1;
}
