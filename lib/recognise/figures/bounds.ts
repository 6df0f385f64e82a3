/** Words that bound a figure: 近, 约, 不超过 before it, 以上, 左右 behind it. They are no part of its span. */
import type { Bound } from '@/lib/model/figure';
import { currencyNames } from './units/money';
import { split, WordTable } from './word-table';

type Sense = Bound | 'link';

const rows: readonly (readonly [Sense, string])[] = [
  [
    'about',
    '约 大约 约为 约合 折合约 共约 约占 约有 约达 大概 将近 接近 接近于 近 逼近 直逼 估计 大致 差不多 上下 左右',
  ],
  [
    'at-least',
    '至少 最少 起码 不少于 不低于 不会低于 不会少于 不小于 不得少于 不得低于 不短于 最低 不下 不下于 上 下限 ≥',
  ],
  [
    'at-most',
    '至多 最多 最高 不超过 不会超过 不高于 不大于 不多于 不得超过 不得高于 不超 不长于 上限 最长 最大 封顶 ≤',
  ],
  [
    'more-than',
    '超 超过 超出 逾 突破 高于 大于 多于 破 冲破 超越 已超 远超 过 迈过 跨过 大过 越过 早于 高出 >',
  ],
  [
    'less-than',
    '不足 不到 未满 不满 未到 未达 低于 少于 小于 不及 未超过 短于 未达到 跌破 失守 跌穿 <',
  ],
  // Between a bound and its figure: 不超过人民币2000万元, 突破了5亿元, 最高可达30%.
  [
    'link',
    '了 要 需要 至 到 为 达 达到 可达 可 占 有 已 的 按 合 等值 折合 共 合计 累计 的人民币 ' +
      currencyNames.map(([name]) => name).join(' '),
  ],
];

const before = new WordTable<Sense>(
  rows.flatMap(([sense, words]) => split(words).map((word) => [word, sense] as const)),
);

/** Words that end like a bound but are none: 签约490亿元, 附近5家, 侦破3起, 通过5项. */
const notBound = new WordTable<true>(
  split(
    '签约 合约 契约 公约 节约 预约 制约 邀约 违约 履约 条约 纽约 特约 要约 续约 简约 和约 解约 爽约 赴约 租约 盟约 誓约 毁约 ' +
      '附近 最近 临近 邻近 亲近 就近 新近 晚近 ' +
      '英超 中超 意超 女超 高超 ' +
      '侦破 打破 爆破 攻破 识破 看破 说破 ' +
      '经过 通过 不过 度过 透过 路过 错过 收过 来过 去过 过过 做过 有过 获过 得过 走过 见过 用过 拿过 受过 给过 开过 ' +
      '成千上 成百上 以上 网上 线上 会上 基础上 地上 身上 手上 路上 马上 加上 早上 晚上 上上 海上 村上 街上 桌上 市场上 平台上 总体上 史上 世上 天上 校上 事实上 际上 ' +
      '公里左右 手左右',
  ).map((word) => [word, true]),
);

/** 近三年 mostly means the last three years; nearly three years where the words around tell of a length. */
export function isRecent(text: string, start: number, end: number): boolean {
  if (text.charAt(start - 1) !== '近' || '将接附临靠'.includes(text.charAt(start - 2) || ' '))
    return false;
  if (/^(?:之久|时间|才|后|的时间)/.test(text.slice(end, end + 3))) return false;
  return !/(?:历时|耗时|用时|历经|长达|时间|为期|坚持|工作|花了|经过|达|有|了|过)$/.test(
    text.slice(Math.max(0, start - 4), start - 1),
  );
}

/** 不超过总股本的3%: what the share is of stands between. */
const ofWhole =
  /(不超过|不高于|不低于|不少于|超过|低于|高于|不足|不到)(?!去年|上年|同期|往年|前年)[\u4e00-\u9fff]{2,9}的$/;

/** How the words before `start` bound the number that begins there; null when they do not. */
export function boundBefore(text: string, start: number, headless: boolean): Bound | null {
  const share =
    text.charAt(start - 1) === '的'
      ? ofWhole.exec(text.slice(Math.max(0, start - 16), start))
      : null;
  if (share) return before.before(share[1] ?? '', share[1]?.length ?? 0)?.value as Bound;
  let at = start;
  for (let step = 0; step < 4; step += 1) {
    const found = before.before(text, at);
    if (!found) return null;
    if (found.word.length <= 2 && notBound.before(text, at)) return null;
    if (found.value !== 'link') {
      // 最大的两个经济体 are two.
      if (found.word.startsWith('最') && text.charAt(at) === '的') return null;
      // 过 and 上 bound only what has no digit of its own: 过亿元, 上百家.
      if ((found.word === '过' || found.word === '上') && !(headless && at === start)) return null;
      return found.value;
    }
    at -= found.word.length;
  }
  return null;
}

const after = new WordTable<Bound>(
  (
    [
      ['at-least', '以上 及以上 或以上 之上 起 起步'],
      ['at-most', '以内 之内 内 以里 以下 及以下 或以下 之下 为限 封顶'],
      ['about', '左右 上下 前后 许 多 余 有余 出头 开外 来钱 上下浮动'],
    ] as const
  ).flatMap(([sense, words]) => split(words).map((word) => [word, sense] as const)),
);

/** Words that begin like a bound but are none: 100%以下简称, 3天内部. */
const notAfter =
  /^(?:以[上下](?:简|统|合|并)?称|以下为|内[容部外地蒙政阁存需销卷涵审勤训退聘陆资贸河衣向测科]|起[诉来点源草家伏火飞降因义到]|起(?:重|交|跑|步[价])|多[个种家元次样方么少]|余[额下杭姚名])/;

/** How the words behind `end` bound the figure that ends there; null when they do not. */
export function boundAfter(text: string, end: number): Bound | null {
  const found = after.at(text, end);
  if (!found || notAfter.test(text.slice(end, end + 4))) return null;
  return found.value;
}
