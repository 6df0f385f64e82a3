/** What a date dates: 自2019年[成立]以来, 9月份全线[投产], [成立]于2019年. */
import { isHan } from '../characters';
import type { Draft } from '../draft';
import { wordSet } from '../word-table';

const events = wordSet(`
  成立 创立 创办 创建 组建 设立 始建 建成 建成投产 建成投用 开工 动工 开工建设 奠基 竣工 完工 交付 交付使用 投产 全线投产 试投产 试生产 投产达效 达产 投用 投入使用 投入运营 投运 运营 试运营 启用 启动 通车 开通 开业 开园 开馆 试营业
  上市 挂牌 揭牌 签约 落户 落地 注册 获批 发布 印发 出台 实施 施行 生效 召开 举行 举办 开幕 闭幕 开班 完成 到期 出生 逝世 入职 退休 当选 任职
`);
const adverbs = /^(?:底|初|末|前|将|已|起|正式|全面|全线|顺利|实现|将正式|如期|正式全面)*/;

export function eventOf(text: string, { start, end }: Draft, from: number): string | null {
  const skipped = adverbs.exec(text.slice(end, end + 8))?.[0].length ?? 0;
  for (let at = end; at <= end + skipped; at += 1) {
    const after = events.at(text, at);
    // 2023年完成产值55亿元: what was completed is told by the figure.
    if (after && !(after.word === '完成' && isHan(text.charCodeAt(at + 2)))) return after.word;
  }
  const link = /(?:于|时间(?:为|是|：|:)?|日期(?:为|是|：|:)?)$/.exec(
    text.slice(Math.max(from, start - 4), start),
  );
  return link ? (events.before(text, start - link[0].length)?.word ?? null) : null;
}
