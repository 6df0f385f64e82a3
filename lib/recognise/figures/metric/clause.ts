/** The words that a figure's clause holds before and behind it. */

import { lastWithin } from '../within';
import { WordTable, wordSet } from '../word-table';
import { isHead } from './metric-heads';

const delimiters = '，,。；;！!？?、\n|…“‘「『《【〈(（[<~';
/** How far a clause is read for a noun, either way. */
const reach = 30;

/** Where the clause that holds `at` begins, not before `from`; brackets and quotations that ended are passed over. */
export function clauseStart(text: string, at: number, from: number): number {
  const limit = Math.max(from, at - reach);
  let start = at;
  while (start > limit) {
    const role = roles[text.charCodeAt(start - 1)];
    if (role === delimiter) return start;
    if (role === closing) {
      const open = openings[text.charAt(start - 1)] as string;
      const opening = lastWithin(text, open, start - 2, limit);
      if (opening < 0) return start;
      start = opening;
    } else start -= 1;
  }
  return start;
}

const openings: Partial<Record<string, string>> = {
  ')': '(',
  '）': '（',
  '”': '“',
  '’': '‘',
  '」': '「',
  '』': '『',
  '》': '《',
  '】': '【',
};

/** What a character is to a clause, by its code: nearly all are nothing, and each clause is read for every figure in it. */
const roles = new Uint8Array(0x10000);
const delimiter = 1;
const closing = 2;
for (const character of delimiters) roles[character.charCodeAt(0)] = delimiter;
for (const character of Object.keys(openings)) roles[character.charCodeAt(0)] = closing;

/** What joins a noun to its figure: 总投资[达]4.85亿元, 工期[为]30天. */
const reachings =
  '降 升 涨 跌 减 增 压 提 缩 扩 回升 回落 下调 上调 延长 调整 调 缩短 压缩 升级 提升 提高 上升 上涨 下降 下跌 下滑 降低 增加 增长 减少 扩大 缩减 压减 精简 攀升 扩展 扩建 发展 放宽 放缓 加速 提速 收窄 波动 走高 走低 优化 跃升 飙升 骤升 骤降 恢复 延迟 推迟 延后 提前'
    .split(' ')
    .flatMap((verb) => ['至', '到', '为'].map((end) => verb + end))
    .join(' ');
const links = wordSet(`
  为 是 达 达到 达成 可达 约 大约 约为 约合 约达 约有 近 将近 接近 超 超过 逾 突破 破 不足 不到 不超过 不少于 不低于 不高于 低于 高于 少于 多于 至少 至多 最高 最低 最多 最少 高达 多达
  长达 低至 有 共 共有 共计 总计 合计 计 累计 累计达 已 已达 已有 就 将 将达 均 都 各 仅 只 只有 仅有 才 也 还 又 了 过 人民币 现金 折合 等值 分别 分别为 分别是 分别达 依次 依次为 至
  到 为期 预计 预计为 预计达 预计可达 可 能 能达 实现 完成 确定为 暂定为 每人 每人每天 每天 每月 每年 每户 每件 每亩 每吨 每家 每人每年 不得超过 不得低于 不得高于 不得少于 不能超过 争取 力争
  站上 站稳 迈上 登上 迈入 跨入 重返 重回 仍 仍为 仍是 仍然为 依然为 收报 报 收于 报于 报收 成交 年初的 期初的 年初 期初 原先的 起初的 当初的 原来的 最初的 此前的 过去的 目前的 现在的 以前的 : ： 上 下 大概 大致 平均 同样 基本 稳定 保持 维持
  保持在 维持在 稳定在 在 即 如 名义 同期 同期相比 相比 首次 再次 历史性 率先 一举 首度 达成了 达到了 突破了 超过了 美元 总额为 由 从 控制在 首破 首超 已破 进一步 稳步 逐步 持续 大幅 小幅 显著 明显 略 年均 实际 会 会在 同期的 每秒 每分钟 每小时 每股 每斤
  报 收报 报收 报于 收于 收盘报 预计会 将会 同口径 自然口径 可比口径 按可比口径 按可比价格 按可比价格计算 按不变价格计算 总共 总共是 一共 一共是 转为 变为 转 按月 按年 每公斤 每升 每公里 每平方米 每千瓦时 每桶 ≤ ≥ < > 最长 最短 不多于 不大于 不小于 再 上看 转正 预测 预测为 预期 预期为 新台币 台币 港币 港元 欧元 日元 英镑 ${reachings}
`);

/** Verbs of change that stand right before how much: 缩短[了]85%. */
const changes = new WordTable<'up' | 'down'>([
  ...'年增 季增 月增 增长 增加 上升 提高 提升 上涨 上浮 扩大 增 涨 升 攀升 上调 加快 放量 高出 多出 偏多 偏高 新增 净增 增收 增产 增多 拉高 拓宽 翻 升高 大涨 猛增 激增 回升 反弹 走高 高开 多 高 快 增值'
    .split(' ')
    .map((word) => [word, 'up'] as const),
  ...'年减 季减 月减 下降 减少 偏少 偏低 降低 缩短 压缩 下滑 下跌 回落 收窄 缩减 缩小 下调 降 减 跌 削减 节约 节省 下浮 压减 减免 减轻 精简 大跌 骤降 锐减 走低 低开 收跌 少 低 提速 节能 节水 降本 减排 减税 放缓 缩量 缩水 微降'
    .split(' ')
    .map((word) => [word, 'down'] as const),
]);
const changeLinks = wordSet(
  '了 约 近 超 超过 逾 至少 达 达到 高达 接近 幅度达 幅度为 将近 不足 不到 多达 最高 整整 预计 仅 : ：',
);
/** These alone are verbs of change only after a basis: 同比多, 比去年高. */
const weak = new Set(['多', '高', '快', '少', '低', '新增', '增值', '提速', '翻']);
const yearly = /同比|上年|去年|同期|^年[增减]$/;
const periodic = /环比|上月|上季|上周|^[季月][增减]$/;
const basis =
  /(?:同比|环比|相较于?|较|(?<![占对可正反性无])比(?![例重率值价赛分])|与)[^，。；]{0,24}$/;

export interface Told {
  /** Where the noun ends that is measured. */
  readonly end: number;
  readonly direction: 'up' | 'down' | null;
  readonly basis: 'year' | 'period' | null;
}

/** 增速[高于全市平均]2.1个百分点, 增长8%，[高于居民收入增速]2个百分点. */
const heldAgainst = /(?<!不)[高低快慢]于[\u4e00-\u9fff]{2,12}$/;

/** Goes back over links, a verb of change and what it is compared with. `share`: the figure is a percentage. */
export function nounEnd(text: string, start: number, at: number, share: boolean): Told {
  const held =
    share && lastWithin(text, '于', at, Math.max(start, at - 13)) >= 0
      ? heldAgainst.exec(text.slice(Math.max(start, at - 16), at))
      : null;
  if (held)
    return { end: linksStart(text, start, at - held[0].length), direction: null, basis: null };
  const changed = readChange(text, start, at, share);
  if (changed) return changed;
  return { end: linksStart(text, start, at), direction: null, basis: null };
}

function readChange(text: string, start: number, at: number, share: boolean): Told | null {
  let end = at;
  for (let step = 0; step < 3; step += 1) {
    const change = changes.before(text, end);
    const from = end - (change?.word.length ?? 0);
    if (change && from >= start) {
      const before = text.slice(start, from);
      const compared = basis.exec(before);
      // 增 and 跌 tell a change of a share; before other figures they are more often parts of words (转增4股).
      const unsure = weak.has(change.word) || (change.word.length === 1 && !share);
      if (unsure && !compared) return null;
      const against = compared?.[0] ?? '';
      return {
        end: linksStart(text, start, compared ? start + compared.index : from),
        direction: change.value,
        basis: basisOf(against || change.word),
      };
    }
    const link = changeLinks.before(text, end);
    if (!link || end - link.word.length < start) return null;
    end -= link.word.length;
  }
  return null;
}

const basisOf = (words: string): Told['basis'] =>
  yearly.test(words) ? 'year' : periodic.test(words) ? 'period' : null;

/** 从[法定的]20个工作日, 单价从[每盒]298元, 增速[高于全市平均]2.1个百分点. */
const asides =
  /(?<=[由从自])[\u4e00-\u9fff]{2,5}的$|每[\u4e00-\u9fff]$|(?<![\u4e00-\u9fff]不)[高低快慢]于[\u4e00-\u9fff]{2,6}$/;

/** Turns away nearly all: this is asked for each word that joins a noun to a figure. */
const mayBeAside = (text: string, start: number, end: number): boolean =>
  text.charAt(end - 1) === '的' ||
  text.charAt(end - 2) === '每' ||
  lastWithin(text, '于', end - 3, Math.max(start, end - 8)) >= 0;

/** Where the words end that links join to what stands at `at`: 总投资 in 总投资达4.85亿元. */
export function linksStart(text: string, start: number, at: number): number {
  let end = at;
  for (let step = 0; step < 6; step += 1) {
    const closing = text.charAt(end - 1);
    if (closing === ')' || closing === '）') {
      const opening = lastWithin(text, closing === ')' ? '(' : '（', end - 1, start + 1);
      if (opening < 0) return end;
      end = opening;
      continue;
    }
    // 成本 and 产能 end like a link, and are none.
    if (isHead(text, end)) return end;
    const aside = mayBeAside(text, start, end)
      ? asides.exec(text.slice(Math.max(start, end - 8), end))?.[0]
      : undefined;
    if (aside !== undefined && end - aside.length >= start) {
      end -= aside.length;
      continue;
    }
    const link = links.before(text, end);
    if (!link || end - link.word.length < start) return end;
    end -= link.word.length;
  }
  return end;
}
